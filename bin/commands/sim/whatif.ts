import { fail, ok, type Result } from '../../../retention/result';
import { whatIf } from '../../../sim/compare';
import { checkDecisions } from '../../../sim/scenario/check';
import type { Scenario } from '../../../sim/scenario/scenario';
import { type Complaint, readArguments, wholeNumber } from './arguments';
import { differenceText } from './difference';
import { leverNamed, wrongLines } from './inputs';
import { begunRunNamed } from './runs';

export const usage = 'sim whatif RUN --round N --set lever=value [--set …] [--json]';

/** `sim whatif`: one round decided otherwise, everything else and all luck equal. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(args, { round: 'text', set: 'texts', json: 'flag' }, [1, 1], usage);
  if (!asked.ok) return asked;
  const { options, names } = asked.value;
  const played = begunRunNamed(names[0] ?? '');
  if (!played.ok) return played;
  if (options.round === undefined || options.set.length === 0) {
    return fail(`Say which round, and what to set. Usage: ${usage}`);
  }
  const round = wholeNumber('round', options.round, 1, [1, played.value.rounds.length]);
  if (!round.ok) return round;
  const change = settings(played.value.scenario, options.set);
  if (!change.ok) return change;
  const checked = checkDecisions(played.value.scenario, round.value, { levers: change.value });
  if (!checked.ok) return fail(wrongLines(checked.error));

  const { difference } = whatIf(played.value, round.value, checked.value.levers);
  if (options.json) return ok(JSON.stringify(difference, null, 2));
  return ok(
    differenceText(
      difference,
      'the run as played',
      `the run with ${options.set.join(', ')} in round ${round.value}`,
    ),
  );
}

function settings(scenario: Scenario, texts: readonly string[]): Result<Record<string, number>, Complaint> {
  const levers: Record<string, number> = {};
  for (const text of texts) {
    const [, lever, value] = /^([A-Za-z]+)=(-?(?:\d+(?:\.\d+)?|\.\d+))$/.exec(text) ?? [];
    if (lever === undefined || value === undefined) return fail(`--set takes lever=value, not "${text}".`);
    const known = leverNamed(scenario, lever);
    if (!known.ok) return known;
    if (Object.hasOwn(levers, lever)) return fail(`--set names ${lever} twice.`);
    levers[lever] = Number(value);
  }
  return ok(levers);
}
