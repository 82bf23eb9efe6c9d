import type { SavedRun, Shelf } from '../../components/classroom/contract';
import { readUnderWay, writeUnderWay } from '../../components/classroom/round-under-way';
import { type Journal, journalIn, type Note } from '../../history/classroom-journal';
import {
  type ClassroomDatabase,
  changeRun,
  countGradedStart,
  keepRun,
  openClassroomRuns,
  type StoredRun,
  storedRuns,
  takeRunOut,
  watchRuns,
} from '../../history/classroom-runs';
import {
  newRunFile,
  type RunFile,
  readRunFile,
  type ScenarioRef,
  scenarioOf,
  writeRunFile,
} from '../../sim/codes/run-file';
import { ENGINE } from '../../sim/engine';
import { canonicalJson } from '../../sim/grade/canonical-json';
import { studentKey } from '../../sim/grade/likeness';
import { canonicalSeed } from '../../sim/seed';

/** The saved runs, kept in the browser's database. */
export function shelfOn(
  database: ClassroomDatabase = openClassroomRuns(),
  now = () => new Date().toISOString(),
  journal: Journal = journalIn(undefined),
): Shelf {
  const ready = takeUp(database, journal);
  const keepNew = async (file: RunFile): Promise<SavedRun> => {
    const at = now();
    const stored = { id: crypto.randomUUID(), startedAt: at, changedAt: at, file: writeRunFile(file) };
    await keepRun(database, stored);
    const saved = savedRun(stored);
    if (!saved) throw new Error('a run just made can be read');
    return saved;
  };
  const countStart = (scenario: ScenarioRef, seed: string, student: string | undefined) =>
    countGradedStart(database, worldOf(scenario, seed), studentKey(student));
  return {
    async list() {
      await ready;
      return (await storedRuns(database)).flatMap((stored) => savedRun(stored) ?? []);
    },
    async open(id) {
      await ready;
      const stored = await database.runs.get(id);
      return stored && savedRun(stored);
    },
    async begin({ scenario, seed, mode, student }) {
      const before = mode === 'graded' ? await countStart(scenario, seed, student) : { own: 0, others: 0 };
      return keepNew({
        ...newRunFile(scenario, canonicalSeed(seed), mode, student),
        restarts: before.own,
        ...(before.others > 0 && { begunByOthers: before.others }),
      });
    },
    async save(id, file) {
      const note = { at: now(), text: writeRunFile(file) };
      journal.note(`file ${id}`, note);
      const kept = await changeRun(database, id, (run) => withFile(run, note, file));
      journal.strike(`file ${id}`, note);
      if (!kept) throw new Error(gone);
    },
    async saveUnderWay(id, underWay) {
      const note = { at: now(), text: writeUnderWay(underWay) };
      journal.note(`underWay ${id}`, note);
      const kept = await changeRun(database, id, (run) => withUnderWay(run, note));
      journal.strike(`underWay ${id}`, note);
      if (!kept) throw new Error(gone);
    },
    async restart(id) {
      const stored = await database.runs.get(id);
      const run = stored && savedRun(stored);
      if (!stored || !run) throw new Error(gone);
      const { claimed: _, ...file } = run.file;
      const { underWay: dropped, ...unplayed } = stored;
      if (file.mode === 'graded') await countStart(file.scenario, file.seed, file.student);
      const again = { ...file, engine: ENGINE, decisions: [], restarts: file.restarts + 1 };
      const kept = { ...unplayed, changedAt: now(), file: writeRunFile(again) };
      await keepRun(database, kept);
      return { ...run, changedAt: kept.changedAt, file: again };
    },
    async remove(id) {
      const stored = await takeRunOut(database, id);
      return { undo: async () => stored && (await keepRun(database, stored)) };
    },
    add: keepNew,
    watch: (onChange) => watchRuns(database, onChange),
  };
}

/** A round committed or taken back drops what was proposed. */
const withFile = ({ underWay, ...run }: StoredRun, { at, text }: Note, file: RunFile): StoredRun => ({
  ...run,
  changedAt: at,
  file: text,
  ...(underWay !== undefined && readUnderWay(underWay, file.decisions.length + 1) && { underWay }),
});

const withUnderWay = (run: StoredRun, { at, text }: Note): StoredRun => ({
  ...run,
  changedAt: at,
  underWay: text,
});

/** Brings in what a tab that ended had changed and not yet kept. What was changed since then stays as it is. */
async function takeUp(database: ClassroomDatabase, journal: Journal): Promise<void> {
  for (const { key, ...note } of journal.left()) {
    const [, part, id] = /^(file|underWay) (.+)$/.exec(key) ?? [];
    if (id === undefined) continue;
    const file = part === 'file' ? readRunFile(note.text) : undefined;
    const kept = changeRun(database, id, (run) => {
      if (run.changedAt >= note.at) return run;
      if (!file) return withUnderWay(run, note);
      return file.ok ? withFile(run, note, file.value) : run;
    });
    // A browser that keeps nothing says so when it is asked for the runs.
    await kept.then(
      () => journal.strike(key, note),
      () => undefined,
    );
  }
}

const gone = 'the run is no longer on the shelf';

/** Names a world, so that its graded starts can be counted. */
const worldOf = (scenario: ScenarioRef, seed: string): string =>
  `${'own' in scenario ? canonicalJson(scenario.own) : scenario.shipped}|${canonicalSeed(seed)}`;

function savedRun({ id, startedAt, changedAt, file: text, underWay: kept }: StoredRun): SavedRun | undefined {
  const file = readRunFile(text);
  const scenario = file.ok ? scenarioOf(file.value.scenario) : undefined;
  if (!file.ok || !scenario) return undefined;
  const underWay = readUnderWay(kept, file.value.decisions.length + 1);
  return { id, startedAt, changedAt, file: file.value, scenario, ...(underWay && { underWay }) };
}
