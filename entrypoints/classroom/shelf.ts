import type { SavedRun, Shelf } from '../../components/classroom/contract';
import { readUnderWay, writeUnderWay } from '../../components/classroom/round-under-way';
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
import { canonicalJson } from '../../sim/grade/canonical-json';
import { studentKey } from '../../sim/grade/likeness';
import { canonicalSeed } from '../../sim/seed';

/** The saved runs, kept in the browser's database. */
export function shelfOn(
  database: ClassroomDatabase = openClassroomRuns(),
  now = () => new Date().toISOString(),
): Shelf {
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
      return (await storedRuns(database)).flatMap((stored) => savedRun(stored) ?? []);
    },
    async open(id) {
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
      const kept = await changeRun(database, id, ({ underWay, ...run }) => ({
        ...run,
        changedAt: now(),
        file: writeRunFile(file),
        ...(underWay !== undefined && readUnderWay(underWay, file.decisions.length + 1) && { underWay }),
      }));
      if (!kept) throw new Error(gone);
    },
    async saveUnderWay(id, underWay) {
      const text = writeUnderWay(underWay);
      if (!(await changeRun(database, id, (run) => ({ ...run, changedAt: now(), underWay: text }))))
        throw new Error(gone);
    },
    async restart(id) {
      const stored = await database.runs.get(id);
      const run = stored && savedRun(stored);
      if (!stored || !run) throw new Error(gone);
      const { claimed: _, ...file } = run.file;
      const { underWay: dropped, ...unplayed } = stored;
      if (file.mode === 'graded') await countStart(file.scenario, file.seed, file.student);
      const again = { ...file, decisions: [], restarts: file.restarts + 1 };
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
