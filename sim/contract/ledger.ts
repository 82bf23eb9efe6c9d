import type { CustomerName } from './decisions';

/**
 * The stay-ledger of the value model (courseware T3.2–T3.10, formula 6.1): two drives and five resistances
 * *to exit*, all in the scenario's currency, all positive when they hold the customer. Opportunity cost is
 * net (C9), transaction cost is rival minus own (C10), sunk cost is already weighted by the bias (C11).
 * `stayScore` is the sum of the seven and of nothing else.
 */
export interface StayLedger {
  surplus: number;
  attachment: number;
  sunk: number;
  transaction: number;
  switching: number;
  opportunity: number;
  barrier: number;
}

export const ledgerMembers = [
  'surplus',
  'attachment',
  'sunk',
  'transaction',
  'switching',
  'opportunity',
  'barrier',
] as const satisfies readonly (keyof StayLedger)[];

export const stayScore = (l: StayLedger): number =>
  l.surplus + l.attachment + l.sunk + l.transaction + l.switching + l.opportunity + l.barrier;

/** A ledger in shares of a usual trip price, in money. */
export const inMoney = (l: StayLedger, spend: number): StayLedger => ({
  surplus: spend * l.surplus,
  attachment: spend * l.attachment,
  sunk: spend * l.sunk,
  transaction: spend * l.transaction,
  switching: spend * l.switching,
  opportunity: spend * l.opportunity,
  barrier: spend * l.barrier,
});

/** The seven members of the switching cost, in three classes (T3.8); they add up to `StayLedger.switching`. */
export interface SwitchingCosts {
  timeAndEffort: { learning: number; time: number; effort: number };
  economic: { benefitLoss: number; monetaryLoss: number };
  emotional: { personalRelationship: number; brandRelationship: number };
}

/** The six parts of a transaction (T3.6), for one firm, in the scenario's currency. */
export interface TransactionCosts {
  search: number;
  information: number;
  bargaining: number;
  decision: number;
  monitoring: number;
  breach: number;
}

/** Everything behind one customer's stay-score at one moment. */
export interface CustomerLedger {
  customer: CustomerName;
  round: number;
  ledger: StayLedger;
  score: number;
  switching: SwitchingCosts;
  /** `rival` is null where the customer has nowhere else to go, and the difference in the ledger 0 then. */
  transaction: { own: TransactionCosts; rival: TransactionCosts | null };
  opportunity: { leave: number; stay: number };
  /** Conceptual model 6.2: intention 0–1 to buy again with its three terms. Explains; never decides. */
  intention: { value: number; satisfaction: number; perceivedValue: number; switchingCost: number };
}

export const initiators = ['customer', 'firm', 'neither'] as const;
export const causes = ['natural', 'competitive', 'fault', 'malicious', 'other'] as const;
export const destinations = ['rival', 'nobody', 'unknown'] as const;
export type Initiator = (typeof initiators)[number];
export type Cause = (typeof causes)[number];
export type Destination = (typeof destinations)[number];

/**
 * The single things of which each can be taken away to ask "would the customer have stayed but for this?".
 * Each belongs to one cause of the course; `scope` is macro where the firm has no lever on the thing itself.
 */
export const strands = [
  'own-life',
  'rival-offer',
  'downturn',
  'destination-event',
  'price-rise',
  'service-fault',
  'peak-gap',
  'broken-promise',
  'misunderstanding',
  'slow-answer',
  'refund-flow',
  'adviser-left',
  'being-approached',
  'weak-bond',
  'word-of-mouth',
  'bad-debt',
  'low-switching-cost',
] as const;
export type Strand = (typeof strands)[number];

export interface Exit {
  customer: CustomerName;
  round: number;
  /** Days since the start of the run. */
  day: number;
  initiator: Initiator;
  cause: Cause;
  scope: 'macro' | 'micro';
  destination: Destination;
  /** The strand that weighed most at the moment of decision. */
  strand: Strand;
  /**
   * The ledger at the moment of decision, and what was added to it: chance, and the effect of being
   * approached in that round. Ledger and noise sum to less than 0. All 0 for exits nobody weighed.
   */
  ledger: StayLedger;
  noise: number;
  /** Strands each of which, taken out of that ledger alone, would have turned the decision. */
  butFor: Strand[];
  /** The label in each school of "active / passive" (courseware 6.3, C2); computed, never stored. */
  label: { firmPushes: ChurnLabel; whoActs: ChurnLabel };
  /** The round of a later return, if the customer was won back. */
  wonBackIn?: number;
}

/** Whether the customer decided; exits that nobody weighed (own life, dismissal) carry an empty ledger. */
export const wasWeighed = ({ ledger, noise }: Exit): boolean => stayScore(ledger) !== 0 || noise !== 0;

/** 主动 / 被动 / 不归类. */
export type ChurnLabel = 'active' | 'passive' | 'not-classified';

/**
 * Why one customer left, asked of whole worlds: for each strand the run is replayed without it on the same
 * luck. `keptWithout` lists the strands whose absence alone keeps the customer; empty with `keptWithoutAll`
 * means that only several together explain the exit; neither means that nothing would have prevented it.
 */
export interface CauseLedger {
  customer: CustomerName;
  exit: Exit | null;
  keptWithout: Strand[];
  keptWithoutAll: boolean;
  /** The customer round by round: score and ledger at every round lived as an active customer. */
  rounds: { round: number; ledger: StayLedger; score: number }[];
}

/**
 * Who was gone at the end of a run, each counted once by what explains it; the four parts add up to `exits`. Who
 * came back is in none of them.
 */
export interface CausalLedger {
  /** Customers who had left and not come back. */
  exits: number;
  /** Exits that exactly this strand explains. */
  single: Record<Strand, number>;
  /** Exits that either of several strands explains: each alone would have been enough to keep. */
  eitherOf: number;
  /** Exits that only several strands together explain. */
  together: number;
  /** Exits that would have come in a world without any of the strands. */
  unpreventable: number;
}
