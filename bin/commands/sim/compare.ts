import { fail, ok, type Result } from '../../../retention/result';
import { compare } from '../../../sim/compare';
import { type Complaint, readArguments } from './arguments';
import { differenceText } from './difference';
import { runNamed } from './runs';

export const usage = 'sim compare RUN_A RUN_B [--json]';

/** `sim compare`: two runs of one scenario and seed, customer by customer. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(args, { json: 'flag' }, [2, 2], usage);
  if (!asked.ok) return asked;
  const [pathA = '', pathB = ''] = asked.value.names;
  const a = runNamed(pathA);
  if (!a.ok) return a;
  const b = runNamed(pathB);
  if (!b.ok) return b;
  if (
    a.value.seed !== b.value.seed ||
    JSON.stringify(a.value.scenario) !== JSON.stringify(b.value.scenario)
  ) {
    return fail('Only runs of one scenario and one seed can be compared: others have other customers.');
  }
  const difference = compare(a.value, b.value);
  return ok(
    asked.value.options.json ? JSON.stringify(difference, null, 2) : differenceText(difference, 'A', 'B'),
  );
}
