import type { SavedRun, Shelf } from '../../components/classroom/contract';
import {
  type ClassroomDatabase,
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
  return {
    async list() {
      return (await storedRuns(database)).flatMap((stored) => savedRun(stored) ?? []);
    },
    async open(id) {
      const stored = await database.runs.get(id);
      return stored && savedRun(stored);
    },
    async begin({ scenario, seed, mode, student }) {
      const restarts = mode === 'graded' ? await countGradedStart(database, worldOf(scenario, seed)) : 0;
      return keepNew({ ...newRunFile(scenario, canonicalSeed(seed), mode, student), restarts });
    },
    async save(id, file) {
      const changed = await database.runs.update(id, { changedAt: now(), file: writeRunFile(file) });
      if (changed === 0) throw new Error('the run is no longer on the shelf');
    },
    async restart(id) {
      const stored = await database.runs.get(id);
      const run = stored && savedRun(stored);
      if (!stored || !run) throw new Error('the run is no longer on the shelf');
      const { claimed: _, ...file } = run.file;
      if (file.mode === 'graded') await countGradedStart(database, worldOf(file.scenario, file.seed));
      const again = { ...file, decisions: [], restarts: file.restarts + 1 };
      const kept = { ...stored, changedAt: now(), file: writeRunFile(again) };
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

/** Names a world, so that its graded starts can be counted. */
const worldOf = (scenario: ScenarioRef, seed: string): string =>
  `${'own' in scenario ? JSON.stringify(scenario.own) : scenario.shipped}|${canonicalSeed(seed)}`;

function savedRun({ id, startedAt, changedAt, file: text }: StoredRun): SavedRun | undefined {
  const file = readRunFile(text);
  const scenario = file.ok ? scenarioOf(file.value.scenario) : undefined;
  return file.ok && scenario ? { id, startedAt, changedAt, file: file.value, scenario } : undefined;
}
