import type { Scenario } from '../../../sim/scenario/scenario';
import type { Draft } from './draft';

/** `moved` names a list whose entries got other places; `group` the changes that are taken back together. */
export interface HowChanged {
  readonly moved?: string | undefined;
  readonly group?: string;
}

/** What a field of the studio works with. */
export interface Editing {
  readonly draft: Draft;
  /** What was typed into the field at this path; `next` is the scenario with it, absent when it is not of the field's kind. */
  readonly type: (path: string, text: string, next: Scenario | undefined) => void;
  /** A choice that can always stand. */
  readonly change: (next: Scenario, how?: HowChanged) => void;
  readonly reseed: (seed: string) => void;
}
