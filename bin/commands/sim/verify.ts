import { ok, type Result } from '../../../retention/result';
import { scenarioOf } from '../../../sim/codes/run-file';
import type { Verification } from '../../../sim/contract/comparison';
import { ENGINE } from '../../../sim/engine';
import { verify } from '../../../sim/verify';
import { type Complaint, readArguments } from './arguments';
import { runFileNamed } from './inputs';

export const usage = 'sim verify FILE… [--json]';

/** `sim verify`: plays run files again and says of each whether it shows what its decisions give. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const asked = readArguments(args, { json: 'flag' }, [1, 10_000], usage);
  if (!asked.ok) return asked;
  const verified = asked.value.names.map((path) => ({ file: path, ...verificationOf(path) }));
  if (!verified.every(({ genuine }) => genuine)) process.exitCode = 1;
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

function verificationOf(path: string): Verification {
  const not = (because: string): Verification => ({
    genuine: false,
    because,
    replayed: null,
    engine: ENGINE,
  });
  const file = runFileNamed(path);
  if (!file.ok) return not(file.error.replace(`${path}: `, ''));
  const scenario = scenarioOf(file.value.scenario);
  if (!scenario) return not('it plays a scenario this version does not have');
  const { engine, seed, decisions, claimed } = file.value;
  return verify({ engine, scenario, seed, decisions, ...(claimed && { claimed }) });
}
