import { ok, type Result } from '../../../retention/result';
import {
  claimedOf,
  newRunFile,
  type RunFile,
  refOf,
  withEdition,
  writeRunFile,
} from '../../../sim/codes/run-file';
import type { Run } from '../../../sim/contract/run';
import { runWhole } from '../../../sim/run';
import { worthOf } from '../../../sim/worth';
import { type Complaint, readArguments } from './arguments';
import { writeWhole } from './files';
import { scenarioNamed } from './inputs';
import { reportOf } from './report';
import { decisionsAt } from './runs';
import { seedOf } from './seeds';

export const usage = 'sim run SCENARIO --seed S [--decisions FILE] [--out RUN] [--formulas] [--json]';

/** `sim run`: plays a scenario to its end and tells what happened; `--out` keeps the run for the other commands. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const kinds = { seed: 'text', decisions: 'text', out: 'text', formulas: 'flag', json: 'flag' } as const;
  const asked = readArguments(args, kinds, [1, 1], usage);
  if (!asked.ok) return asked;
  const { options, names } = asked.value;
  const found = scenarioNamed(names[0] ?? '');
  if (!found.ok) return found;
  const { scenario } = found.value;
  const asSeed = seedOf(options.seed, found.value.seed, usage);
  if (!asSeed.ok) return asSeed;
  const seed = asSeed.value;
  const decisions = options.decisions === undefined ? ok([]) : decisionsAt(options.decisions, scenario);
  if (!decisions.ok) return decisions;

  const played = runWhole(scenario, seed, decisions.value);
  const file = fileOf(played);
  if (options.out !== undefined) {
    const written = writeWhole(options.out, writeRunFile(file));
    if (!written.ok) return written;
    process.stderr.write(`The run is in ${options.out}.\n`);
  }
  if (!options.json) return ok(reportOf(played, options.formulas));
  return ok(JSON.stringify({ ...withEdition(file), worth: worthOf(played), rounds: played.rounds }, null, 2));
}

/** The run as a file: every round it played is decided in it, and it claims what came of it. */
function fileOf(played: Run): RunFile {
  const claimed = claimedOf(played);
  return {
    ...newRunFile(refOf(played.scenario), played.seed, 'practice'),
    decisions: played.rounds.map((_, n) => played.decisions[n] ?? { levers: {} }),
    ...(claimed && { claimed }),
  };
}
