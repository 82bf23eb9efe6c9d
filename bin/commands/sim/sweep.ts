import Papa from 'papaparse';
import { fail, ok, type Result } from '../../../retention/result';
import { checkDecisions } from '../../../sim/scenario/check';
import type { LeverId } from '../../../sim/scenario/levers';
import type { Scenario, ScenarioLever } from '../../../sim/scenario/scenario';
import { combinations, type Outcome, standing, steps, type Varied } from '../../../sim/sweep';
import { kpiCatalogue } from '../../../sim/view/kpi-catalogue';
import { type Complaint, readArguments } from './arguments';
import { progressOf, withCrew } from './crew';
import { canWrite, writeWhole } from './files';
import { leverNamed, scenarioNamed, wrongLines } from './inputs';
import { mostRuns, seedsOf } from './seeds';
import { exact, table, whole } from './text';

export const usage =
  'sim sweep SCENARIO --vary lever=a:b:step [--vary …] --seeds 1:100 [--csv FILE] [--json]';

/** `sim sweep`: one scenario over a grid of standing lever values and many seeds. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(
    args,
    { vary: 'texts', seeds: 'text', csv: 'text', json: 'flag' },
    [1, 1],
    usage,
  );
  if (!asked.ok) return asked;
  const { options, names } = asked.value;
  if (options.vary.length === 0 || options.seeds === undefined) {
    return fail(`Say what to vary and over which seeds. Usage: ${usage}`);
  }
  const found = scenarioNamed(names[0] ?? '');
  if (!found.ok) return found;
  const { scenario } = found.value;
  const varied = variedOf(scenario, options.vary);
  if (!varied.ok) return varied;
  const seeds = seedsOf(options.seeds);
  if (!seeds.ok) return seeds;
  const writable = options.csv === undefined ? ok(null) : canWrite(options.csv);
  if (!writable.ok) return writable;
  const grid = combinations(varied.value);
  if (grid.length * seeds.value.length > mostRuns) {
    return fail(
      `That is ${whole(grid.length * seeds.value.length)} runs; at most ${whole(mostRuns)} are played at once.`,
    );
  }

  const jobs = grid.flatMap((settings) => {
    const decisions = standing(scenario, settings);
    return seeds.value.map((seed) => ({ seed, decisions, rounds: scenario.rounds }));
  });
  const outcomes = await withCrew(scenario, jobs.length, (crew) =>
    crew.play(jobs, progressOf('runs played:', jobs.length)),
  );
  const rows = outcomes.map((outcome, n) => {
    const settings = grid[Math.floor(n / seeds.value.length)] ?? {};
    return { ...settings, seed: seeds.value[n % seeds.value.length] ?? '', ...flat(outcome) };
  });
  if (options.csv !== undefined) {
    const written = writeWhole(options.csv, `${Papa.unparse(rows)}\n`);
    if (!written.ok) return written;
    process.stderr.write(`${whole(rows.length)} runs are in ${options.csv}.\n`);
  }
  if (options.json) return ok(JSON.stringify(rows, null, 2));
  return ok(summary(scenario, varied.value, grid, outcomes, seeds.value.length));
}

function variedOf(scenario: Scenario, texts: readonly string[]): Result<Varied[], Complaint> {
  const varied: Varied[] = [];
  for (const text of texts) {
    const [, lever = '', ...numbers] = /^([A-Za-z]+)=(-?[\d.]+):(-?[\d.]+):([\d.]+)$/.exec(text) ?? [];
    const [a = Number.NaN, b = Number.NaN, step = Number.NaN] = numbers.map(Number);
    if (!(step > 0 && b >= a)) {
      return fail(`--vary takes lever=a:b:step with a ≤ b and a step above 0, not "${text}".`);
    }
    const own = leverNamed(scenario, lever);
    if (!own.ok) return own;
    if ((b - a) / step >= mostRuns)
      return fail(`--vary ${text} has more values than runs are played at once.`);
    const values = steps(a, b, step);
    const wrong = firstWrong(scenario, own.value, values);
    if (wrong !== undefined) return fail(wrong);
    if (varied.some((each) => each.lever === lever)) return fail(`--vary names ${lever} twice.`);
    varied.push({ lever: own.value.id, values });
  }
  return ok(varied);
}

/** Said of the first value the lever does not take: a choice takes whole numbers only, also between its ends. */
function firstWrong(
  scenario: Scenario,
  { id, opensInRound }: ScenarioLever,
  values: readonly number[],
): Complaint | undefined {
  for (const value of values) {
    const checked = checkDecisions(scenario, opensInRound, { levers: { [id]: value } });
    if (!checked.ok) return wrongLines(checked.error);
  }
  return undefined;
}

const flat = ({ kpis, ...rest }: Outcome): Record<string, number | null> => ({
  ...rest,
  ...Object.fromEntries(kpiCatalogue.map(({ id }) => [id, kpis?.[id] ?? null])),
});

/** Mean worth at each setting with its 95% interval over the seeds. */
function summary(
  scenario: Scenario,
  varied: readonly Varied[],
  grid: readonly Partial<Record<LeverId, number>>[],
  outcomes: readonly Outcome[],
  perSetting: number,
): string {
  const rows = grid.map((settings, n) => {
    const here = outcomes.slice(n * perSetting, (n + 1) * perSetting);
    const { mean, half } = meanOf(here.map(({ worth }) => worth));
    return [
      ...varied.map(({ lever }) => exact(settings[lever] ?? Number.NaN)),
      whole(mean),
      half === null ? 'unknown' : `± ${whole(half)}`,
      whole(meanOf(here.map(({ active }) => active)).mean),
      whole(meanOf(here.map(({ exits }) => exits)).mean),
    ];
  });
  return `${scenario.title.en} (${scenario.id}): ${whole(grid.length)} settings, ${whole(perSetting)} seeds each; means over the seeds\n${table(
    [...varied.map(({ lever }) => lever), `Worth (${scenario.currency})`, '95% interval', 'Active', 'Left'],
    rows,
  )}`;
}

function meanOf(values: readonly number[]): { mean: number; half: number | null } {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  if (n < 2) return { mean, half: null };
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  return { mean, half: 1.96 * Math.sqrt(variance / n) };
}
