import { fail } from '../../../retention/result';
import { longestFile, tooLarge } from '../../../sim/codes/homeport-json';
import { writeRunFile } from '../../../sim/codes/run-file';
import { type Assignment, plays } from '../../../sim/grade/assignment';
import { type HandIn, handIn } from '../../../sim/grade/hand-in';
import { bringCodes, bringFile, type Loaded } from '../../../sim/grade/loaded';
import { tooLargeToReplay } from '../../../sim/grade/mark';
import type { Compute, Task, Verified } from '../contract';
import { type Choices, readChoices, writeChoice, writtenChoices } from './choices';
import {
  type GradingState,
  isFinished,
  nothingLoaded,
  type Refused,
  type Stage,
  setFor,
} from './grading-state';
import { inTurns } from './in-turns';
import { type KeptClass, keptNowhere } from './kept-class';

/** Results are shown at most this often, in ms: two hundred answers a second would only redraw the table. */
const showEveryMs = 250;

/**
 * The grading of one class, on its own outside the page's tree, so that looking into a debrief loses nothing
 * and long work goes on meanwhile. Reads what is brought, replays it, looks for par once a world, and for the
 * luck of each run, in this order; stops when told.
 */
export class Grading {
  state: GradingState = nothingLoaded;
  #working: AbortController | undefined;
  #reading: Promise<void>;
  #shown = 0;
  readonly #watchers = new Set<() => void>();
  readonly #compute: Compute;
  readonly #kept: KeptClass;

  /** Takes up the class that is kept, and goes on with it: each run is replayed again. */
  constructor(compute: Compute, kept: KeptClass = keptNowhere()) {
    this.#compute = compute;
    this.#kept = kept;
    this.#reading = this.#takeUp().catch(() => this.#change({ notKept: true }));
    void this.#reading.then(() => this.goOn());
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
    this.#keep(this.#kept.remove(id));
  }

  /** Takes everything off, and off this machine before it says so. */
  async clear(): Promise<{ undo: () => void }> {
    this.stop();
    await this.#kept.clear().catch(() => undefined);
    const before = this.state;
    this.state = nothingLoaded;
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
        const kept = before.handIns.map(({ id, name, file }) => ({ id, name, file: writeRunFile(file) }));
        this.#keep(this.#kept.putBack(kept, writtenChoices(before.choices)));
        void this.goOn();
      },
    };
  }

  dismissRefused(): void {
    this.#change({ refused: [] });
  }

  choose<K extends keyof Choices>(key: K, value: Choices[K]): void {
    this.#change({ choices: { ...this.state.choices, [key]: value } });
    this.#keep(this.#kept.choose(key, writeChoice(key, value)));
  }

  set(assignment: Assignment | 'any'): void {
    this.choose('assignment', assignment);
    if (!this.state.stopped) void this.goOn();
  }

  /** Where on the shelf a run lies once it was looked into. */
  readonly shelved = new Map<number, string>();

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
  async #read(readers: readonly (() => Promise<Loaded[]>)[]): Promise<void> {
    const read = this.#reading.then(() => this.#readNow(readers));
    this.#reading = read.catch(() => undefined);
    await read;
    await this.goOn();
  }

  async #readNow(readers: readonly (() => Promise<Loaded[]>)[]): Promise<void> {
    const runs: { name: string; run: Pick<HandIn, 'file' | 'scenario'>; text: string }[] = [];
    const refused: Refused[] = [];
    let assignment: Assignment | undefined;
    await inTurns(readers, this.#readingProgress, async (reader) => {
      for (const { name, read } of await reader()) {
        if (!read.ok) refused.push({ name, why: read.error });
        else if (read.value.kind === 'assignment') assignment = read.value.assignment;
        else runs.push({ name, run: read.value.run, text: writeRunFile(read.value.run.file) });
      }
    });
    const ids = await this.#numbers(runs.map(({ name, text }) => ({ name, file: text })));
    const handIns: HandIn[] = [];
    await inTurns(runs, this.#readingProgress, ({ name, run }, n) => {
      handIns.push(handIn(ids[n] ?? 0, name, run.file, run.scenario));
    });
    this.#change({
      handIns: [...this.state.handIns, ...handIns],
      refused: [...this.state.refused, ...refused],
      work: this.#working ? this.state.work : undefined,
    });
    if (assignment) this.choose('assignment', assignment);
  }

  /** What is kept is read again as anybody's file is. What another version wrote and this one cannot read is told. */
  async #takeUp(): Promise<void> {
    const stored = await this.#kept.handIns();
    const choices = readChoices(await this.#kept.choices());
    const handIns: HandIn[] = [];
    const refused: Refused[] = [];
    await inTurns(stored, this.#readingProgress, ({ id, name, file }) => {
      const { read } = bringFile(name, file);
      if (!read.ok) refused.push({ name, why: read.error });
      else if (read.value.kind === 'run')
        handIns.push(handIn(id, name, read.value.run.file, read.value.run.scenario));
    });
    this.#change({ handIns, refused, choices, work: undefined });
  }

  /** A number for each run, from where it is kept; where nothing can be, numbers no database gives. */
  async #numbers(runs: readonly { name: string; file: string }[]): Promise<readonly number[]> {
    if (runs.length === 0) return [];
    try {
      return await this.#kept.add(runs);
    } catch {
      this.#change({ notKept: true });
      return runs.map(() => this.#unkept++);
    }
  }

  #unkept = 1e9;

  readonly #readingProgress = (done: number, of: number) => void this.#progress('reading', done, of);

  #keep(keeping: Promise<unknown>): void {
    keeping.catch(() => this.#change({ notKept: true }));
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
