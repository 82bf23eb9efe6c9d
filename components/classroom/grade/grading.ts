import { writeRunFile } from '../../../sim/codes/run-file';
import type { Assignment } from '../../../sim/grade/assignment';
import type { Compute } from '../contract';
import { type Choices, writeChoice, writtenChoices } from './choices';
import { GradingBoard } from './grading-board';
import { type GradingState, nothingLoaded } from './grading-state';
import { type KeptClass, keptNowhere, takenOff } from './kept-class';
import { type Reader, readerOfCodes, readersOf, takeIn, takeUp } from './take-in';
import { workOff } from './work-off';

/**
 * The grading of one class, on its own outside the page's tree, so that looking into a debrief loses nothing
 * and long work goes on meanwhile. Takes in what is brought, works it off, and stops when told.
 */
export class Grading {
  /** Where on the shelf a run lies once it was looked into. */
  readonly shelved = new Map<number, string>();
  #working: AbortController | undefined;
  #reading: Promise<void>;
  #unkept = 1e9;
  readonly #board = new GradingBoard();
  readonly #readingProgress = (done: number, of: number) => void this.#board.progress('reading', done, of);
  readonly #compute: Compute;
  readonly #kept: KeptClass;

  /** Takes up the class that is kept, and goes on with it: each run is replayed again. */
  constructor(compute: Compute, kept: KeptClass = keptNowhere()) {
    this.#compute = compute;
    this.#kept = kept;
    this.#reading = takeUp(kept, this.#readingProgress)
      .then((taken) => this.#board.change({ ...taken, work: undefined }))
      .catch(() => this.#board.change({ notKept: true }));
    void this.#reading.then(() => this.goOn());
  }

  get state(): GradingState {
    return this.#board.state;
  }

  watch(onChange: () => void): () => void {
    return this.#board.watch(onChange);
  }

  async addFiles(files: readonly File[]): Promise<void> {
    await this.#read(readersOf(files));
  }

  async addCodes(text: string): Promise<void> {
    await this.#read([readerOfCodes(text)]);
  }

  /** Works off what is still open, or goes on after a stop. */
  async goOn(): Promise<void> {
    if (this.#working) return;
    const working = new AbortController();
    this.#working = working;
    this.#board.change({ stopped: false });
    try {
      while (await workOff(this.#board, this.#compute, working.signal));
    } catch (error) {
      if (!working.signal.aborted) throw error;
    } finally {
      if (this.#working === working) {
        this.#working = undefined;
        this.#board.change({ work: undefined });
      }
    }
  }

  stop(): void {
    this.#working?.abort();
    this.#working = undefined;
    this.#board.change({ stopped: true, work: undefined });
  }

  remove(id: number): void {
    this.#board.change({ handIns: this.state.handIns.filter((each) => each.id !== id) });
    this.#keep(this.#kept.remove(id));
  }

  /**
   * Takes everything off, and off this machine before it says so. Undefined where the browser refused: then all
   * of it stays, for a list that looked empty and came back after a reload would deceive.
   */
  async clear(): Promise<{ undo: () => void } | undefined> {
    if (!(await takenOff(this.#kept))) return undefined;
    this.stop();
    const before = this.state;
    this.#board.change(nothingLoaded);
    return {
      undo: () => {
        const { handIns, refused } = this.state;
        this.#board.change({
          ...before,
          handIns: [...before.handIns, ...handIns],
          refused: [...before.refused, ...refused],
          work: undefined,
        });
        const kept = before.handIns.map(({ id, name, file }) => ({ id, name, file: writeRunFile(file) }));
        this.#keep(this.#kept.putBack(kept, writtenChoices(before.choices)));
        void this.goOn();
      },
    };
  }

  dismissRefused(): void {
    this.#board.change({ refused: [] });
  }

  choose<K extends keyof Choices>(key: K, value: Choices[K]): void {
    this.#board.change({ choices: { ...this.state.choices, [key]: value } });
    this.#keep(this.#kept.choose(key, writeChoice(key, value)));
  }

  set(assignment: Assignment | 'any'): void {
    this.choose('assignment', assignment);
    if (!this.state.stopped) void this.goOn();
  }

  name(id: number, student: string): void {
    this.choose('students', new Map(this.state.choices.students).set(id, student));
  }

  count(id: number, counts: boolean | undefined): void {
    const byHand = new Map(this.state.choices.byHand);
    if (counts === undefined) byHand.delete(id);
    else byHand.set(id, counts);
    this.choose('byHand', byHand);
  }

  /** One drop after the other, so that runs stand in the order they came in. */
  async #read(readers: readonly Reader[]): Promise<void> {
    const read = this.#reading.then(() => this.#readNow(readers));
    this.#reading = read.catch(() => undefined);
    await read;
    await this.goOn();
  }

  async #readNow(readers: readonly Reader[]): Promise<void> {
    const brought = await takeIn(readers, (runs) => this.#numbers(runs), this.#readingProgress);
    this.#board.change({
      handIns: [...this.state.handIns, ...brought.handIns],
      refused: [...this.state.refused, ...brought.refused],
      work: this.#working ? this.state.work : undefined,
    });
    if (brought.assignment) this.choose('assignment', brought.assignment);
  }

  /** A number for each run, from where it is kept; where nothing can be, numbers no database gives. */
  async #numbers(runs: readonly { name: string; file: string }[]): Promise<readonly number[]> {
    if (runs.length === 0) return [];
    try {
      return await this.#kept.add(runs);
    } catch {
      this.#board.change({ notKept: true });
      return runs.map(() => this.#unkept++);
    }
  }

  #keep(keeping: Promise<unknown>): void {
    keeping.catch(() => this.#board.change({ notKept: true }));
  }
}
