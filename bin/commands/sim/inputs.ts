import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '../../../retention/result';
import { readRunFile, scenarioOf } from '../../../sim/codes/run-file';
import type { Decisions } from '../../../sim/contract/decisions';
import type { Run } from '../../../sim/contract/run';
import { ENGINE } from '../../../sim/engine';
import { run } from '../../../sim/run';
import { checkDecisions, checkScenario, type Wrong } from '../../../sim/scenario/check';
import type { Scenario } from '../../../sim/scenario/scenario';
import { scenarioById, scenarios } from '../../../sim/scenarios/library';
import type { Complaint } from './arguments';
import { textAt } from './files';

/** `levers.2.max: found 9, allowed 0 to 1`, one line for each field that is wrong. */
export const wrongLines = (wrong: readonly Wrong[], before = ''): string =>
  wrong
    .map(
      ({ path, found, allowed }) =>
        `${[before, path].filter(Boolean).join('.')}: found ${found}, allowed ${allowed}`,
    )
    .join('\n');

/** A scenario by shipped name or from a file. */
export function scenarioNamed(name: string): Result<Scenario, Complaint> {
  const shipped = scenarioById(name);
  if (shipped) return ok(shipped);
  if (!existsSync(name)) {
    const known = scenarios.map(({ id }) => id).join(', ');
    return fail(`"${name}" is neither a file nor a scenario that ships: ${known}.`);
  }
  const json = jsonAt(name);
  if (!json.ok) return json;
  const checked = checkScenario(json.value);
  return checked.ok ? checked : fail(`${name} is no scenario:\n${wrongLines(checked.error)}`);
}

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
    else wrong.push(wrongLines(checked.error, String(n)));
  }
  return wrong.length === 0
    ? ok(decisions)
    : fail(`${path} holds decisions that cannot stand:\n${wrong.join('\n')}`);
}

/** Reads a run file and plays it. Only runs of this engine can be played. */
export function runAt(path: string): Result<Run, Complaint> {
  const text = textAt(path);
  if (!text.ok) return text;
  const file = readRunFile(text.value);
  if (!file.ok) return fail(`${path}: ${file.error.en}`);
  const { engine, scenario: ref, seed, decisions } = file.value;
  if (engine !== ENGINE) return fail(`${path} was played by engine ${engine}; this is engine ${ENGINE}.`);
  const scenario = scenarioOf(ref);
  if (!scenario) return fail(`${path} plays a scenario that this version does not have.`);
  const checked = checkedDecisions(path, scenario, decisions);
  return checked.ok ? ok(run(scenario, seed, checked.value)) : checked;
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

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);
