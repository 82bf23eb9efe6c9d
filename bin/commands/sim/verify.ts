import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { fail, ok, type Result } from '../../../retention/result';
import { scenarioOf } from '../../../sim/codes/run-file';
import type { Verification } from '../../../sim/contract/comparison';
import type { Run } from '../../../sim/contract/run';
import { ENGINE } from '../../../sim/engine';
import { run as play } from '../../../sim/run';
import { verify } from '../../../sim/verify';
import { worthOf } from '../../../sim/worth';
import { type Complaint, readArguments } from './arguments';
import { isObject } from './inputs';
import { jsonAt, runFileNamed } from './runs';

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
  return ok(verified.map((each) => `${each.file}: ${verdict(each)}`).join('\n'));
}

function verdict({ genuine, because, claimed, why, engine }: Verification): string {
  if (genuine) return `genuine${claimed ? '' : ' (it claims nothing)'}`;
  if (why?.kind === 'other-engine')
    return `not checked: it was made with engine ${engine}, this is engine ${ENGINE}, and each engine has results of its own`;
  return `NOT genuine: ${because ?? 'for an unknown reason'}`;
}

function verificationOf(path: string): Result<Verification, Complaint> {
  const file = runFileNamed(path);
  if (!file.ok) return file;
  const scenario = scenarioOf(file.value.scenario);
  if (!scenario) return fail(`${path} plays a scenario that this version does not have.`);
  const { engine, seed, decisions, claimed } = file.value;
  const handedIn = { engine, scenario, seed, decisions, ...(claimed && { claimed }) };
  const played = engine === ENGINE ? play(scenario, seed, decisions) : undefined;
  const told = verify(handedIn, played);
  if (!told.genuine || !played) return ok(told);
  const altered = alteredBeside(path, played);
  return ok(altered === undefined ? told : { ...told, genuine: false, because: `${altered} differs` });
}

/** `sim run --json` tells more than a run file claims: the first of it that the run does not give. */
function alteredBeside(path: string, played: Run): string | undefined {
  const told = existsSync(path) ? jsonAt(path) : undefined;
  if (!told?.ok || !isObject(told.value)) return undefined;
  const given = { worth: worthOf(played), rounds: played.rounds };
  const beside: Record<string, unknown> = told.value;
  return (['worth', 'rounds'] as const).find(
    (field) => beside[field] !== undefined && !isDeepStrictEqual(beside[field], asWritten(given[field])),
  );
}

/** A value as it comes back from a file. */
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
