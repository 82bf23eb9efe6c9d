import type { Scenario } from '../../../sim/scenario/scenario';
import type { Draft } from './draft';

/** What a field of the studio works with. */
export interface Editing {
  readonly draft: Draft;
  /** What was typed into the field at this path; `next` is the scenario with it, absent when it is not of the field's kind. */
  readonly type: (path: string, text: string, next: Scenario | undefined) => void;
  /** A choice that can always stand. `list` names a list whose entries got other places. */
  readonly change: (next: Scenario, list?: string) => void;
  readonly reseed: (seed: string) => void;
}
