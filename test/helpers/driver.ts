/**
 * One way to drive both browsers, so that a test is written once and proved twice. Keys and clicks are
 * trusted events, as a person's are; `evaluate` runs in the page's own world, as the page's scripts do.
 */
export interface Tab {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** `body` is the body of a (possibly async) function; `args` arrive as `arguments`. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T>;
  /** The same in a tab that stays behind, so that another is the one in front of the user. */
  evaluateBehind<T>(body: string, ...args: unknown[]): Promise<T>;
  /** `evaluate` inside the card's frame, which no script of the page can reach. Throws when no card stands. */
  inCard<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Whether a card's frame stands on the page now. */
  hasCard(): Promise<boolean>;
  /** A key with modifiers, e.g. `Alt+G`, `Escape`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A trusted click at viewport coordinates. */
  clickAt(x: number, y: number): Promise<void>;
  /** A trusted click on an element of the top document. */
  click(selector: string): Promise<void>;
  /** Puts files into a file input of the top document. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** Waits until `body` (as in `evaluate`) returns something truthy, and returns it. */
  waitFor<T>(body: string, ...args: unknown[]): Promise<T>;
  /** The same inside the card. */
  waitForInCard<T>(body: string, ...args: unknown[]): Promise<T>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** The address of an extension page, e.g. `desk.html#/import`. */
  extensionUrl(path: string): string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** How long is waited for what must come, in ms: long enough for a slow machine that does other things too. */
const patience = 60_000;

/** Options of `expect.poll` for what a page shows only after a while. */
export const inTime = { timeout: patience, interval: 50 };

/** Polls until `look` gives something truthy; the last error or value is told when time runs out. */
export async function until<T>(
  look: () => Promise<T>,
  what: string,
  timeout = patience,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const value = await look();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}; last: ${String(last)}`);
    await new Promise((wait) => setTimeout(wait, 40));
  }
}
