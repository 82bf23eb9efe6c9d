/** A choice between going on and leaving, with something already paid that neither brings back (T3.5). */
export interface SunkChoice {
  /** What the rest is worth to the customer; below 0 where it is a torment. */
  readonly worthOfGoingOn: number;
  /** What the freed time is worth. */
  readonly worthOfLeaving: number;
  /** Already paid; the same whichever is chosen. */
  readonly sunk: number;
  /** Weight given to what is already paid, 0 (rational) to 1. */
  readonly bias: number;
}

export interface SunkAdvice {
  /** What going on feels worth: its worth and, by the bias, the money gone. */
  readonly felt: number;
  readonly goesOn: boolean;
  /** What a rational customer does, who leaves the sunk cost out. */
  readonly shouldGoOn: boolean;
  /** The sunk cost, and nothing else, turned the decision: the fallacy. */
  readonly fallacy: boolean;
}

/** Whether to stay in the cinema (F19). Equal worths: one goes on, for leaving is a trouble of its own. */
export function sunkAdvice({ worthOfGoingOn, worthOfLeaving, sunk, bias }: SunkChoice): SunkAdvice {
  const felt = worthOfGoingOn + bias * sunk;
  const goesOn = felt >= worthOfLeaving;
  const shouldGoOn = worthOfGoingOn >= worthOfLeaving;
  return { felt, goesOn, shouldGoOn, fallacy: goesOn !== shouldGoOn };
}
