import type { CustomerName, Decisions } from './decisions';
import type { Kpis, Run } from './run';

/**
 * One customer who exists in either run, on the same luck. `earned` is the margin the customer brought so
 * far, `value` what an active one is worth from here on (0 once gone); both in money.
 */
export interface CustomerDifference {
  customer: CustomerName;
  a: { active: boolean; exitRound: number | null; earned: number; value: number };
  b: { active: boolean; exitRound: number | null; earned: number; value: number };
}

/** Two runs of one scenario and one seed, customer by customer. */
export interface Difference {
  /** Customers active at the end of b and not of a: they stay only because of what b does differently. */
  staysOnlyInB: CustomerDifference[];
  staysOnlyInA: CustomerDifference[];
  staysInBoth: number;
  leavesInBoth: number;
  /** b minus a, at the end of each round both played. */
  rounds: { round: number; active: number; exits: number; profit: number; cash: number; baseValue: number }[];
  /** b minus a at the end, as the score counts it. */
  worth: number;
}

/** A what-if: the run as played against the run with one round's decisions changed. */
export interface WhatIf {
  played: Run;
  changed: Run;
  difference: Difference;
}

/** The same decisions on sibling seeds. */
export interface Distribution {
  n: number;
  /** Worth, as the score counts it, of each sibling, in the order of sibling number 0…n−1. */
  worths: number[];
  /** Worth of the run itself. */
  own: number;
  /** Share of siblings with less worth than the run, 0–1; ties count half. */
  percentile: number;
  mean: number;
  /** 5th, 25th, 50th, 75th and 95th percentile of the siblings. */
  quantiles: [number, number, number, number, number];
}

/** The best policy a search found, with how it was searched, so that anybody can search again. */
export interface Policy {
  decisions: Decisions[];
  worth: number;
  method: string;
  budget: number;
  seed: string;
  evaluated: number;
}

/** 0 is doing nothing, 100 is par, on the same seed. */
export interface Score {
  score: number;
  worth: number;
  worthOfDoingNothing: number;
  worthOfPar: number;
}

/** In what way a run is not what it claims to be. */
export type NotGenuine =
  | { kind: 'other-engine'; engine: number }
  | { kind: 'other-scenario' }
  /** A lever that was not open yet, or a value outside its range. */
  | { kind: 'not-allowed'; round: number; path: string }
  /** Which indicators are not those of the replay; none when only the fingerprint differs. */
  | { kind: 'differs'; kpis: (keyof Kpis)[] };

export interface Verification {
  genuine: boolean;
  /** Why not, where not: the KPI or hash that differs, or another engine. */
  because?: string;
  /** The same for views, which tell it in the reader's language. */
  why?: NotGenuine;
  replayed: Kpis | null;
  claimed?: Kpis;
  engine: number;
}
