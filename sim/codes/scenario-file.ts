import * as v from 'valibot';
import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { ENGINE } from '../engine';
import { wrongOf } from '../scenario/check';
import { type Head, newer, wrongField } from './homeport-json';
import { Mode, Seed, scenarioRefOf, withEdition } from './run-file';
import type { Handed } from './scenario-code';

/** A scenario with its seed as a file, for what is too long to type. */

export const SCENARIO_FILE_FORMAT = 'homeport-scenario';
export const SCENARIO_FILE_VERSION = 1;

const Rest = v.object({
  engine: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff)),
  seed: Seed,
  mode: Mode,
});

export const writeScenarioFile = ({ scenario, seed, mode }: Omit<Handed, 'engine'>): string =>
  JSON.stringify(
    withEdition({
      format: SCENARIO_FILE_FORMAT,
      version: SCENARIO_FILE_VERSION,
      engine: ENGINE,
      seed,
      mode,
      scenario,
    }),
    null,
    1,
  );

/** Reads what a JSON text held. */
export function scenarioFileOf(head: Head): Result<Handed, Words> {
  if (head.version > SCENARIO_FILE_VERSION) return fail(newer(head.version, SCENARIO_FILE_VERSION));
  const rest = v.safeParse(Rest, head);
  if (!rest.success) {
    const [issue] = rest.issues;
    return fail(wrongField(wrongOf(issue)));
  }
  const scenario = scenarioRefOf(head.scenario);
  return scenario.ok ? ok({ ...rest.output, scenario: scenario.value }) : scenario;
}
