import { fail, ok, type Result } from '../../../retention/result';
import { scenarioOf } from '../../../sim/codes/run-file';
import type { Verification } from '../../../sim/contract/comparison';
import { verify } from '../../../sim/verify';
import { type Complaint, readArguments } from './arguments';
import { runFileNamed } from './runs';

export const usage = 'sim verify FILE… [--json]';

/**
 * `sim verify`: plays run files again and says of each whether it shows what its decisions give. What holds
 * no run claims nothing and so is no forgery: it is told as a wrong argument, and the others are verified.
 */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(args, { json: 'flag' }, [1, 10_000], usage);
  if (!asked.ok) return asked;
  const all = asked.value.names.map((file) => ({ file, read: verificationOf(file) }));
  const verified = all.flatMap(({ file, read }) => (read.ok ? [{ file, ...read.value }] : []));
  const wrong = all.flatMap(({ read }) => (read.ok ? [] : [read.error]));
  if (verified.length === 0) return fail(wrong.join('\n'));
  if (wrong.length > 0) process.stderr.write(`${wrong.join('\n')}\n`);
  if (wrong.length > 0) process.exitCode = 2;
  else if (!verified.every(({ genuine }) => genuine)) process.exitCode = 1;
  if (asked.value.options.json) return ok(JSON.stringify(verified, null, 2));
  return ok(
    verified
      .map(({ file, genuine, because, claimed }) =>
        genuine
          ? `${file}: genuine${claimed ? '' : ' (it claims nothing)'}`
          : `${file}: NOT genuine: ${because ?? 'for an unknown reason'}`,
      )
      .join('\n'),
  );
}

function verificationOf(path: string): Result<Verification, Complaint> {
  const file = runFileNamed(path);
  if (!file.ok) return file;
  const scenario = scenarioOf(file.value.scenario);
  if (!scenario) return fail(`${path} plays a scenario that this version does not have.`);
  const { engine, seed, decisions, claimed } = file.value;
  return ok(verify({ engine, scenario, seed, decisions, ...(claimed && { claimed }) }));
}
