import type { HandIn } from '../../../sim/grade/hand-in';

/** What can be done with one run of the table. */
export interface TableActions {
  readonly onCount: (id: number, counts: boolean) => void;
  readonly onName: (id: number, student: string) => void;
  readonly onRemove: (id: number) => void;
  readonly onLookInto: (handIn: HandIn) => void;
}
