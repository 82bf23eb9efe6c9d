/** A run of the class as it is kept: under its number, with its name and the text of its file. */
export interface KeptHandIn {
  readonly id: number;
  readonly name: string;
  readonly file: string;
}

/** The class being graded, kept on this machine: a tab that closes loses nothing of it. */
export interface KeptClass {
  /** In the order they came in. */
  handIns(): Promise<KeptHandIn[]>;
  /** Gives each its number, in order; rejects where the browser keeps nothing. */
  add(handIns: readonly Omit<KeptHandIn, 'id'>[]): Promise<number[]>;
  remove(id: number): Promise<void>;
  /** What was chosen, by its key. */
  choices(): Promise<ReadonlyMap<string, string>>;
  choose(key: string, text: string): Promise<void>;
  /** Takes all of it off this machine. */
  clear(): Promise<void>;
  /** Puts it back as it was. */
  putBack(handIns: readonly KeptHandIn[], choices: ReadonlyMap<string, string>): Promise<void>;
}

/**
 * Takes the class off this machine. False when it is still there: the browser refused to clear what it keeps.
 * True where it keeps nothing, or cannot even be asked, as in a private window: then there is nothing to clear.
 */
export async function takenOff(kept: KeptClass): Promise<boolean> {
  try {
    await kept.clear();
    return true;
  } catch {
    const still = await kept.handIns().catch(() => []);
    return still.length === 0;
  }
}

/** Nothing is kept: numbers are given, and that is all. */
export function keptNowhere(): KeptClass {
  let next = 1;
  return {
    handIns: async () => [],
    add: async (handIns) => handIns.map(() => next++),
    remove: async () => undefined,
    choices: async () => new Map(),
    choose: async () => undefined,
    clear: async () => undefined,
    putBack: async () => undefined,
  };
}
