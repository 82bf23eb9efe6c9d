import { ok, type Result } from '../../../retention/result';
import { searchPolicies } from '../../../sim/policy-search';
import { leverById } from '../../../sim/scenario/levers';
import { type Complaint, readArguments, wholeNumber } from './arguments';
import { progressOf, withCrew } from './crew';
import { scenarioNamed } from './inputs';
import { seedOf } from './seeds';
import { exact, whole } from './text';

export const usage = 'sim par SCENARIO --seed S [--budget 400] [--json]';

/** `sim par`: searches for the best policy on one seed. The same search on any number of cores. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(args, { seed: 'text', budget: 'text', json: 'flag' }, [1, 1], usage);
  if (!asked.ok) return asked;
  const { options, names } = asked.value;
  const budget = wholeNumber('budget', options.budget, 400, [1, 1_000_000]);
  if (!budget.ok) return budget;
  const found = scenarioNamed(names[0] ?? '');
  if (!found.ok) return found;
  const { scenario } = found.value;
  const asSeed = seedOf(options.seed, found.value.seed, usage);
  if (!asSeed.ok) return asSeed;
  const seed = asSeed.value;

  const progress = progressOf('policies tried:', budget.value);
  const { nothing, policy } = await withCrew(scenario, budget.value, async (crew) => {
    const search = searchPolicies(scenario, seed, budget.value);
    let done = 0;
    let nothing: number | undefined;
    for (let step = search.next(); ; ) {
      if (step.done) return { nothing: nothing ?? 0, policy: step.value };
      const jobs = step.value.map((decisions) => ({ seed, decisions, rounds: scenario.rounds }));
      const worths = (await crew.play(jobs, () => progress(++done))).map(({ worth }) => worth);
      nothing ??= worths[0];
      step = search.next(worths);
    }
  });
  if (options.json) return ok(JSON.stringify({ ...policy, worthOfDoingNothing: nothing }, null, 2));
  const lines = policy.decisions.flatMap(({ levers }, n) => {
    const set = Object.entries(levers).map(
      ([id, value]) =>
        `${leverById(id as Parameters<typeof leverById>[0]).name.en.toLowerCase()} ${exact(value)}`,
    );
    return set.length === 0 ? [] : [`  Round ${n + 1}: ${set.join(', ')}`];
  });
  return ok(
    [
      `Par of ${scenario.title.en} (${scenario.id}) on seed "${policy.seed}": worth ${whole(policy.worth)} ${scenario.currency}; doing nothing is worth ${whole(nothing)}.`,
      `The best policy found\n${lines.length === 0 ? '  Nothing is changed.' : lines.join('\n')}`,
      `How it was searched: ${policy.method}; ${whole(policy.evaluated)} of ${whole(policy.budget)} runs. A larger budget may find better.`,
    ].join('\n\n'),
  );
}
