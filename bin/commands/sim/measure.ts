import { ok, type Result } from '../../../retention/result';
import { scenarios } from '../../../sim/scenarios/library';
import { MEASURING_SEED, PAR_BUDGET } from '../../../sim/teaching/measure';
import { type Complaint, readArguments, wholeNumber } from './arguments';
import { progressOf } from './crew';
import { scenarioNamed } from './inputs';
import { measureAll } from './measuring';
import { seedOf } from './seeds';

export const usage = 'sim measure [SCENARIO] [--seed homeport] [--budget 400]';

/** `sim measure`: the figures of the teaching notes as JSON, of one scenario or of all that ship. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(args, { seed: 'text', budget: 'text' }, [0, 1], usage);
  if (!asked.ok) return asked;
  const { options, names } = asked.value;
  const budget = wholeNumber('budget', options.budget, PAR_BUDGET, [1, 1_000_000]);
  if (!budget.ok) return budget;
  const seed = seedOf(options.seed, MEASURING_SEED, usage);
  if (!seed.ok) return seed;
  const one = names[0] === undefined ? undefined : scenarioNamed(names[0]);
  if (one && !one.ok) return one;
  const chosen = one ? [one.value.scenario] : scenarios;

  const figures = await measureAll(
    { scenarios: chosen, seed: seed.value, budget: budget.value },
    progressOf('scenarios measured:', chosen.length),
  );
  const named = chosen.map(({ id }, n) => [id, figures[n]]);
  return ok(JSON.stringify(Object.fromEntries(named), null, 2));
}
