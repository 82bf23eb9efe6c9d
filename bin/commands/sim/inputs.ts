import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '../../../retention/result';
import type { Words } from '../../../retention/words';
import { startsAsCode } from '../../../sim/codes/letters';
import { type Opened, openCode, openFile } from '../../../sim/codes/open';
import { scenarioOf } from '../../../sim/codes/run-file';
import { SCENARIO_FILE_FORMAT } from '../../../sim/codes/scenario-file';
import { checkScenario, type Wrong } from '../../../sim/scenario/check';
import type { Scenario, ScenarioLever } from '../../../sim/scenario/scenario';
import { scenarioById, scenarios } from '../../../sim/scenarios/library';
import type { Complaint } from './arguments';
import { playableHere } from './engines';
import { textAt } from './files';

/** `levers.2.max: found 9, allowed 0 to 1`, one line for each field that is wrong; `before` says in what. */
export const wrongLines = (wrong: readonly Wrong[], before = ''): string =>
  wrong
    .map(({ path, found, allowed }) =>
      [before, path, `found ${found}, allowed ${allowed}`].filter(Boolean).join(': '),
    )
    .join('\n');

/** A scenario, with the seed that a code or a scenario file hands out beside it. */
export interface ScenarioAsked {
  readonly scenario: Scenario;
  readonly seed?: string;
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
  const playable = playableHere(name, engine);
  return playable.ok ? ok({ scenario, seed }) : playable;
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

export const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);
