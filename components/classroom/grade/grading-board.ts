import { type GradingState, nothingLoaded, type Stage } from './grading-state';

/** Results are shown at most this often, in ms: two hundred answers a second would only redraw the table. */
const showEveryMs = 250;

/** What is known of the class, with whoever watches it. Whatever works on the class tells it here. */
export class GradingBoard {
  state: GradingState = nothingLoaded;
  #shown = 0;
  readonly #watchers = new Set<() => void>();

  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  change(change: Partial<GradingState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.#watchers) watcher();
  }

  /**
   * How far a stage has come, with what it found so far.
   * @returns whether it was shown: what comes too soon after the last is shown with the next
   */
  progress(stage: Stage, done: number, of: number, found: Partial<GradingState> = {}): boolean {
    this.state = { ...this.state, ...found, work: { stage, done, of } };
    const now = performance.now();
    if (done > 0 && now - this.#shown < showEveryMs) return false;
    this.#shown = now;
    this.change({});
    return true;
  }
}
