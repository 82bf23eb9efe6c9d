import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '../../../retention/result';
import { startsAsCode } from '../../../sim/codes/letters';
import { openFile } from '../../../sim/codes/open';
import { type RunFile, scenarioOf } from '../../../sim/codes/run-file';
import type { Decisions } from '../../../sim/contract/decisions';
import type { Run } from '../../../sim/contract/run';
import { run } from '../../../sim/run';
import { checkDecisions } from '../../../sim/scenario/check';
import type { Scenario } from '../../../sim/scenario/scenario';
import type { Complaint } from './arguments';
import { playableHere } from './engines';
import { textAt } from './files';
import { isObject, wrongLines } from './inputs';

/** The decisions of a run file, or of a list with one entry per round. */
export function decisionsAt(path: string, scenario: Scenario): Result<Decisions[], Complaint> {
  const json = jsonAt(path);
  if (!json.ok) return json;
  const list: unknown = isObject(json.value) ? json.value.decisions : json.value;
  if (!Array.isArray(list)) return fail(`${path} holds no list of decisions, one per round.`);
  if (list.length > scenario.rounds) {
    return fail(`${path} decides ${list.length} rounds; the scenario has ${scenario.rounds}.`);
  }
  return checkedDecisions(path, scenario, list);
}

function checkedDecisions(
  path: string,
  scenario: Scenario,
  list: readonly unknown[],
): Result<Decisions[], Complaint> {
  const decisions: Decisions[] = [];
  const wrong: string[] = [];
  for (const [n, each] of list.entries()) {
    const checked = checkDecisions(scenario, n + 1, each);
    if (checked.ok) decisions.push(checked.value);
    else wrong.push(wrongLines(checked.error, `round ${n + 1}`));
  }
  return wrong.length === 0
    ? ok(decisions)
    : fail(`${path} holds decisions that cannot stand:\n${wrong.join('\n')}`);
}

/** A run as a file or a code, not played yet. */
export function runFileNamed(name: string): Result<RunFile, Complaint> {
  const text = existsSync(name) || !startsAsCode(name) ? textAt(name) : ok(name);
  if (!text.ok) return text;
  const opened = openFile(text.value);
  if (!opened.ok) return fail(`${name}: ${opened.error.en}`);
  return opened.value.kind === 'run' ? ok(opened.value.file) : fail(`${name} is a scenario; name a run.`);
}

/** Reads a run and plays it with this engine, whatever older one it was begun with. */
export function runNamed(name: string): Result<Run, Complaint> {
  const file = runFileNamed(name);
  if (!file.ok) return file;
  const { engine, scenario: ref, seed, decisions } = file.value;
  const playable = playableHere(name, engine);
  if (!playable.ok) return playable;
  const scenario = scenarioOf(ref);
  if (!scenario) return fail(`${name} plays a scenario that this version does not have.`);
  const checked = checkedDecisions(name, scenario, decisions);
  return checked.ok ? ok(run(scenario, seed, checked.value)) : checked;
}

/** The same for questions that have no answer before the first round. */
export function begunRunNamed(name: string): Result<Run, Complaint> {
  const played = runNamed(name);
  return played.ok && played.value.rounds.length === 0
    ? fail(`${name} holds a run before its first round: nothing of it was played yet.`)
    : played;
}

export function jsonAt(path: string): Result<unknown, Complaint> {
  const text = textAt(path);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch {
    return fail(`${path} is not JSON.`);
  }
}
