import { fail } from '../../../retention/result';
import type { Words } from '../../../retention/words';
import { longestFile, tooLarge } from '../../../sim/codes/homeport-json';
import { type Assignment, mostPlayed, plays } from '../../../sim/grade/assignment';
import type { LuckOfRun } from '../../../sim/grade/grade-row';
import { type HandIn, handIn } from '../../../sim/grade/hand-in';
import { bringCodes, bringFile, type Loaded } from '../../../sim/grade/loaded';
import { tooLargeToReplay } from '../../../sim/grade/mark';
import type { ScoreScale } from '../../../sim/grade/score-scale';
import type { Compute, Task, Verified } from '../contract';

/** A file or code that could not be taken, with the one sentence that says why. */
export interface Refused {
  readonly name: string;
  readonly why: Words;
}

export type Stage = 'reading' | 'replaying' | 'par' | 'luck';

/** All that is loaded and known; replaced as a whole with every change. */
export interface GradingState {
  readonly handIns: readonly HandIn[];
  readonly refused: readonly Refused[];
  /** What the class was given, where a scenario code or file was dropped or one was chosen. */
  readonly assignment: Assignment | 'any' | undefined;
  /** By hand-in; null where there was nothing to replay or the replay failed. */
  readonly replays: ReadonlyMap<number, Verified | null>;
  /** By the key of the world: its runs share their par. */
  readonly scales: ReadonlyMap<string, ScoreScale>;
  readonly luck: ReadonlyMap<number, LuckOfRun>;
  readonly work: { readonly stage: Stage; readonly done: number; readonly of: number } | undefined;
  /** The work was stopped before it was through. */
  readonly stopped: boolean;
  /** What the instructor set right: names by hand-in, and whether a run counts. */
  readonly students: ReadonlyMap<number, string>;
  readonly byHand: ReadonlyMap<number, boolean>;
}

const empty: GradingState = {
  handIns: [],
  refused: [],
  assignment: undefined,
  replays: new Map(),
  scales: new Map(),
  luck: new Map(),
  work: undefined,
  stopped: false,
  students: new Map(),
  byHand: new Map(),
};

export const isFinished = ({ file, scenario }: HandIn): boolean => file.decisions.length >= scenario.rounds;

/** What was set for the class: as told, else the scenario most runs play. Undefined where any may be played. */
export function setFor({ assignment, handIns }: GradingState): Assignment | undefined {
  if (assignment === 'any') return undefined;
  return assignment ?? mostPlayed(handIns);
}

/** Time the page is kept from answering at most, in ms; after it, whatever waits has its turn. */
const atMostMs = 15;
/** Results are shown at most this often, in ms: two hundred answers a second would only redraw the table. */
const showEveryMs = 250;

/**
 * The grading of one class, on its own outside the page's tree, so that looking into a debrief loses nothing
 * and long work goes on meanwhile. Reads what is brought, replays it, looks for par once a world, and for the
 * luck of each run, in this order; stops when told.
 */
export class Grading {
  state: GradingState = empty;
  #next = 1;
  #working: AbortController | undefined;
  #reading: Promise<void> = Promise.resolve();
  #shown = 0;
  readonly #watchers = new Set<() => void>();
  readonly #compute: Compute;

  constructor(compute: Compute) {
    this.#compute = compute;
  }

  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  async addFiles(files: readonly File[]): Promise<void> {
    await this.#read(
      files.map((file) => async () => {
        const { name, size } = file;
        if (size > longestFile) return [{ name, read: fail(tooLarge(size)) }];
        return [bringFile(name, await file.text())];
      }),
    );
  }

  async addCodes(text: string): Promise<void> {
    await this.#read([async () => bringCodes(text)]);
  }

  /** Works off what is still open, or goes on after a stop. */
  async goOn(): Promise<void> {
    if (this.#working) return;
    const working = new AbortController();
    this.#working = working;
    this.#change({ stopped: false });
    try {
      while (await this.#workOff(working.signal));
    } catch (error) {
      if (!working.signal.aborted) throw error;
    } finally {
      if (this.#working === working) {
        this.#working = undefined;
        this.#change({ work: undefined });
      }
    }
  }

  stop(): void {
    this.#working?.abort();
    this.#working = undefined;
    this.#change({ stopped: true, work: undefined });
  }

  remove(id: number): void {
    this.#change({ handIns: this.state.handIns.filter((each) => each.id !== id) });
  }

  clear(): { undo: () => void } {
    const before = this.state;
    this.stop();
    this.state = empty;
    this.#change({});
    return {
      undo: () => {
        const { handIns, refused } = this.state;
        this.#change({
          ...before,
          handIns: [...before.handIns, ...handIns],
          refused: [...before.refused, ...refused],
          work: undefined,
        });
        void this.goOn();
      },
    };
  }

  dismissRefused(): void {
    this.#change({ refused: [] });
  }

  set(assignment: Assignment | 'any'): void {
    this.#change({ assignment });
    if (!this.state.stopped) void this.goOn();
  }

  /** Where on the shelf a run lies once it was looked into. */
  readonly shelved = new Map<number, string>();

  name(id: number, student: string): void {
    this.#change({ students: new Map(this.state.students).set(id, student) });
  }

  count(id: number, counts: boolean | undefined): void {
    const byHand = new Map(this.state.byHand);
    if (counts === undefined) byHand.delete(id);
    else byHand.set(id, counts);
    this.#change({ byHand });
  }

  /** One drop after the other, so that runs stand in the order they came in. */
  async #read(readers: readonly (() => Promise<Loaded[]>)[]): Promise<void> {
    const read = this.#reading.then(() => this.#readNow(readers));
    this.#reading = read.catch(() => undefined);
    await read;
    await this.goOn();
  }

  async #readNow(readers: readonly (() => Promise<Loaded[]>)[]): Promise<void> {
    const handIns: HandIn[] = [];
    const refused: Refused[] = [];
    let assignment: Assignment | undefined;
    let since = performance.now();
    for (const [n, reader] of readers.entries()) {
      for (const { name, read } of await reader()) {
        if (!read.ok) refused.push({ name, why: read.error });
        else if (read.value.kind === 'assignment') assignment = read.value.assignment;
        else handIns.push(handIn(this.#next++, name, read.value.run.file, read.value.run.scenario));
      }
      if (performance.now() - since < atMostMs) continue;
      this.#progress('reading', n + 1, readers.length);
      await new Promise((go) => setTimeout(go));
      since = performance.now();
    }
    this.#change({
      handIns: [...this.state.handIns, ...handIns],
      refused: [...this.state.refused, ...refused],
      ...(assignment && { assignment }),
      work: this.#working ? this.state.work : undefined,
    });
  }

  /** One stage for everything it is open for; false when nothing is. */
  async #workOff(signal: AbortSignal): Promise<boolean> {
    const { handIns, replays, scales, luck } = this.state;
    const open = handIns.filter(({ id }) => !replays.has(id));
    if (open.length > 0) {
      await this.#replay(open, signal);
      return true;
    }
    // Par and luck cost hundreds of replays each, so they are for runs of what was set only.
    const set = setFor(this.state);
    const whole = handIns.filter(
      (each) => isFinished(each) && replays.get(each.id)?.worth != null && (!set || plays(each, set)),
    );
    const unscaled = whole.find((each) => !scales.has(each.keys.world));
    if (unscaled) {
      await this.#findPar(unscaled, signal);
      return true;
    }
    const untold = whole.find(({ id }) => !luck.has(id));
    if (!untold) return false;
    const told = whole.length - whole.filter(({ id }) => !luck.has(id)).length;
    await this.#tellLuck(untold, signal, told, whole.length);
    return true;
  }

  async #replay(open: readonly HandIn[], signal: AbortSignal): Promise<void> {
    const replays = new Map<number, Verified | null>();
    const show = () => {
      this.#change({ replays: new Map([...this.state.replays, ...replays]) });
    };
    this.#progress('replaying', 0, open.length);
    try {
      await Promise.all(
        open.map(async (each) => {
          replays.set(each.id, await this.#replayOne(each, signal));
          if (this.#progress('replaying', replays.size, open.length)) show();
        }),
      );
    } finally {
      show();
    }
  }

  async #replayOne({ file, scenario }: HandIn, signal: AbortSignal): Promise<Verified | null> {
    if (tooLargeToReplay(scenario)) return null;
    try {
      const [verified] = await this.#compute.verify([file], { signal });
      return verified ?? null;
    } catch (error) {
      if (signal.aborted) throw error;
      return null;
    }
  }

  async #findPar({ scenario, file, keys }: HandIn, signal: AbortSignal): Promise<void> {
    const task: Task = { signal, progress: (done, of) => this.#progress('par', done, of) };
    this.#progress('par', 0, 1);
    const { decisions } = await this.#compute.par(scenario, file.seed, task);
    const { score } = await this.#compute.score({ scenario, seed: file.seed, decisions }, task);
    this.#change({ scales: new Map(this.state.scales).set(keys.world, score) });
  }

  async #tellLuck(
    { id, scenario, file }: HandIn,
    signal: AbortSignal,
    told: number,
    of: number,
  ): Promise<void> {
    const n = luckWorlds(scenario.customers * scenario.rounds);
    const { seed, decisions } = file;
    const found = await this.#compute.luck({ scenario, seed, decisions }, n, {
      signal,
      progress: (done, worlds) => this.#progress('luck', told + done / worlds, of),
    });
    const luck = new Map(this.state.luck).set(id, { percentile: found.percentile, n });
    this.state = { ...this.state, luck };
    this.#progress('luck', told + 1, of);
  }

  /** Whether it was shown. */
  #progress(stage: Stage, done: number, of: number): boolean {
    this.state = { ...this.state, work: { stage, done, of } };
    const now = performance.now();
    if (done > 0 && now - this.#shown < showEveryMs) return false;
    this.#shown = now;
    this.#change({});
    return true;
  }

  #change(change: Partial<GradingState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}

/** Worlds a run's luck is told from: a hundred, fewer where a world takes long to play. */
const luckWorlds = (customerRounds: number): number =>
  Math.round(Math.min(100, Math.max(20, 4_000_000 / customerRounds)));
