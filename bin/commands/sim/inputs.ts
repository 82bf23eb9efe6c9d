import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '../../../retention/result';
import type { Words } from '../../../retention/words';
import { startsAsCode } from '../../../sim/codes/letters';
import { type Opened, openCode, openFile } from '../../../sim/codes/open';
import { type RunFile, scenarioOf } from '../../../sim/codes/run-file';
import { SCENARIO_FILE_FORMAT } from '../../../sim/codes/scenario-file';
import type { Decisions } from '../../../sim/contract/decisions';
import type { Run } from '../../../sim/contract/run';
import { ENGINE } from '../../../sim/engine';
import { run } from '../../../sim/run';
import { checkDecisions, checkScenario, type Wrong } from '../../../sim/scenario/check';
import type { Scenario, ScenarioLever } from '../../../sim/scenario/scenario';
import { scenarioById, scenarios } from '../../../sim/scenarios/library';
import { canonicalSeed } from '../../../sim/seed';
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

/** A scenario, with the seed that a code or a scenario file hands out beside it. */
export interface ScenarioAsked {
  readonly scenario: Scenario;
  readonly seed?: string;
}

/** The seed asked for, else the one the scenario brought along. A blank one is no seed. */
export function seedOf(
  asked: string | undefined,
  brought: string | undefined,
  usage: string,
): Result<string, Complaint> {
  const seed = asked ?? brought;
  if (seed !== undefined && canonicalSeed(seed) !== '') return ok(seed);
  return fail(`Say which seed, e.g. --seed monday. Usage: ${usage}`);
}

/** A scenario by shipped name, from a file, or from a code. */
export function scenarioNamed(name: string): Result<ScenarioAsked, Complaint> {
  const shipped = scenarioById(name);
  if (shipped) return ok({ scenario: shipped });
  if (!existsSync(name)) return startsAsCode(name) ? handed(name, openCode(name)) : fail(noScenario(name));
  const text = textAt(name);
  if (!text.ok) return text;
  const bare = bareScenario(text.value);
  if (bare === undefined) return handed(name, openFile(text.value));
  const checked = checkScenario(bare);
  return checked.ok
    ? ok({ scenario: checked.value })
    : fail(`${name} is no scenario:\n${wrongLines(checked.error)}`);
}

const noScenario = (name: string): Complaint =>
  `"${name}" is neither a file nor a code nor a scenario that ships: ${scenarios.map(({ id }) => id).join(', ')}.`;

function handed(name: string, opened: Result<Opened, Words>): Result<ScenarioAsked, Complaint> {
  if (!opened.ok) return fail(`${name}: ${opened.error.en}`);
  if (opened.value.kind !== 'scenario') return fail(`${name} is a run; name a scenario.`);
  const { scenario: ref, seed, engine } = opened.value;
  const scenario = scenarioOf(ref);
  if (!scenario) return fail(`${name} is for a scenario that this version does not have.`);
  if (engine !== ENGINE) return fail(`${name} is for engine ${engine}; this is engine ${ENGINE}.`);
  return ok({ scenario, seed });
}

/** A scenario that is the whole file, or that is wrong inside one: then each wrong field can be told. */
function bareScenario(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    if (!isObject(json) || typeof json.format !== 'string') return json;
    return json.format === SCENARIO_FILE_FORMAT &&
      isObject(json.scenario) &&
      !checkScenario(json.scenario.own).ok
      ? json.scenario.own
      : undefined;
  } catch {
    return undefined;
  }
}

/** A lever the scenario opens. */
export function leverNamed(scenario: Scenario, name: string): Result<ScenarioLever, Complaint> {
  const lever = scenario.levers.find(({ id }) => id === name);
  if (lever) return ok(lever);
  return fail(
    `"${name}" is no lever of ${scenario.id}; it has ${scenario.levers.map(({ id }) => id).join(', ')}.`,
  );
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

/** A run as a file or a code, not played yet. */
export function runFileNamed(name: string): Result<RunFile, Complaint> {
  const text = existsSync(name) || !startsAsCode(name) ? textAt(name) : ok(name);
  if (!text.ok) return text;
  const opened = openFile(text.value);
  if (!opened.ok) return fail(`${name}: ${opened.error.en}`);
  return opened.value.kind === 'run' ? ok(opened.value.file) : fail(`${name} is a scenario; name a run.`);
}

/** Reads a run and plays it. Only runs of this engine can be played. */
export function runNamed(name: string): Result<Run, Complaint> {
  const file = runFileNamed(name);
  if (!file.ok) return file;
  const { engine, scenario: ref, seed, decisions } = file.value;
  if (engine !== ENGINE) return fail(`${name} was played by engine ${engine}; this is engine ${ENGINE}.`);
  const scenario = scenarioOf(ref);
  if (!scenario) return fail(`${name} plays a scenario that this version does not have.`);
  const checked = checkedDecisions(name, scenario, decisions);
  return checked.ok ? ok(run(scenario, seed, checked.value)) : checked;
}

function jsonAt(path: string): Result<unknown, Complaint> {
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
