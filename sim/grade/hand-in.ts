import type { RunFile } from '../codes/run-file';
import type { Scenario } from '../scenario/scenario';

/** One run that a student handed in, as a file or as a code. */
export interface HandIn {
  /** Counts up in the order of loading. */
  readonly id: number;
  /** The file's name, or how the code begins. */
  readonly name: string;
  readonly file: RunFile;
  readonly scenario: Scenario;
  /** The same for two runs exactly when they play the same scenario, whatever it calls itself. */
  readonly scenarioKey: string;
}
