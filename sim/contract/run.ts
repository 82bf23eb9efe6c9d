import type { Scenario } from '../scenario/scenario';
import type { World } from '../world/world';
import type { Decisions } from './decisions';
import type { Cause, Strand } from './ledger';

/** A rate or mean whose denominator was zero is null, and is shown as "unknown", never as 0. */
export type Measured = number | null;

/**
 * The eight indicators (K1–K8) and the further ones (K10–K15), each period, counted over all customers as the world
 * knows them (`world/report.ts`). Of some a firm learns only by asking; what it would see under the same name, and
 * by which formula, stands in `view/kpi-catalogue.ts`.
 */
export interface Kpis {
  satisfaction: Measured;
  loyalty: Measured;
  retentionRate: Measured;
  churnRate: Measured;
  lifetimeValue: Measured;
  acquisitionCost: Measured;
  serviceLevel: Measured;
  campaignEffect: Measured;
  complaintRate: Measured;
  resolutionRate: Measured;
  recommendation: Measured;
  brandLoyalty: Measured;
  purchaseFrequency: Measured;
  averageOrder: Measured;
  repurchaseRate: Measured;
  keepCost: Measured;
  /** `acquisitionCost ÷ keepCost`, to hold against the course's 5–10 (T2.1, R4). */
  acquireOverKeep: Measured;
  /**
   * Share of customers with high switching cost and low satisfaction: held, not loyal (M22). A firm reads it off
   * answers and stays instead (`isHeldNotLoyal`): nobody's switching cost stands in its books.
   */
  heldNotLoyal: Measured;
}

export interface Accounts {
  revenue: number;
  serviceCost: number;
  leverCost: number;
  acquisitionSpend: number;
  retentionSpend: number;
  winBackSpend: number;
  compensation: number;
  badDebt: number;
  /** Revenue that unsold capacity could have brought (T7.9). */
  unsold: number;
  profit: number;
  /** Money at the end of the round. */
  cash: number;
  /** Discounted value of the active customers at the end of the round (6.4). */
  baseValue: number;
}

export interface Counts {
  activeAtStart: number;
  activeAtEnd: number;
  acquired: number;
  refusedAtScreening: number;
  refusedWrongly: number;
  referred: number;
  trips: number;
  cancelled: number;
  noShows: number;
  turnedAway: number;
  faults: number;
  /** Trips on a new route. */
  takenUp: number;
  complaints: number;
  /** Complaints rooted in not understanding the product or not trusting the seller (T2.4, R7). */
  complaintsOfMisunderstanding: number;
  resolved: number;
  /** Complaints in hand that were not carried through in this round, those of earlier rounds among them. */
  stillOpen: number;
  approached: number;
  considered: number;
  exits: number;
  wonBack: number;
  winBackTried: number;
  satisfiedLoyal: number;
  satisfiedNotLoyal: number;
  dissatisfiedLoyal: number;
  dissatisfiedNotLoyal: number;
}

/** What happened in one round, as the debrief knows it. */
export interface RoundReport {
  round: number;
  counts: Counts;
  accounts: Accounts;
  kpis: Kpis;
  exitsByCause: Record<Cause, number>;
  exitsByStrand: Record<Strand, number>;
  /** Capacity use: trips wanted ÷ trips that can be served well; above 1 the service gap opens (M64). */
  load: number;
  morale: number;
  skill: number;
  brand: number;
  rivalPrice: number;
  economy: number;
  advisersLeft: number;
}

/** Decisions in, everything out. Any part of a run can be computed again from the first four members. */
export interface Run {
  engine: number;
  scenario: Scenario;
  seed: string;
  decisions: readonly Decisions[];
  rounds: readonly RoundReport[];
  /** The world after the last round played. Not to be written to. */
  world: World;
}
