import type { RunFile } from '../codes/run-file';
import type { Scenario } from '../scenario/scenario';
import { canonicalSeed } from '../seed';
import { canonicalJson } from './canonical-json';
import { decisionsKey } from './decisions-key';

/** One run that a student handed in, as a file or as a code. */
export interface HandIn {
  /** Counts up in the order of loading. */
  readonly id: number;
  /** The file's name, or how the code begins. */
  readonly name: string;
  readonly file: RunFile;
  readonly scenario: Scenario;
  readonly keys: HandInKeys;
}

/** Texts that are equal exactly when two runs are: worked out once, compared often. */
export interface HandInKeys {
  /** Of the scenario, whatever it calls itself. */
  readonly scenario: string;
  /** Of scenario and seed. */
  readonly world: string;
  /** Of scenario and decisions. */
  readonly decisions: string;
  /** Of everything in the file. */
  readonly whole: string;
}

export function handIn(id: number, name: string, file: RunFile, scenario: Scenario): HandIn {
  const { scenario: _, ...rest } = file;
  const key = canonicalJson(scenario);
  return {
    id,
    name,
    file,
    scenario,
    keys: {
      scenario: key,
      world: `${canonicalSeed(file.seed)}|${key}`,
      decisions: `${decisionsKey(scenario, file.decisions)}|${key}`,
      whole: `${canonicalJson(rest)}|${key}`,
    },
  };
}
