/**
 * The customers of a world: one typed array per property, so that a million of them fit and a round walks
 * them without allocating. A customer's place in the arrays is not its identity: that is `name`.
 */
export const columns = {
  // Fixed at birth.
  name: Uint32Array,
  /** Bit i: interested in line i (nature, adventure, food, history). */
  interests: Uint8Array,
  /** 0 economy, 1 comfort, 2 luxury: by usual spend. */
  budget: Uint8Array,
  language: Uint8Array,
  adviser: Uint8Array,
  /** Firms open to the customer besides this one. */
  alternatives: Uint8Array,
  consent: Uint8Array,
  /** Friends a word reaches, at most 250 (T2.6). */
  reach: Uint8Array,
  /** Day of the year, 0–365. */
  birthday: Uint16Array,
  /** Trips per day. */
  tripRate: Float32Array,
  /** Chance that the customer's own life ends the relation after a trip. */
  dropout: Float32Array,
  /** Usual price of a trip, at the starting price level. */
  spend: Float32Array,
  priceSensitivity: Float32Array,
  complaintPropensity: Float32Array,
  negativityBias: Float32Array,
  sunkBias: Float32Array,
  inertia: Float32Array,
  varietySeeking: Float32Array,
  tolerance: Float32Array,
  /** 0–1; below 0.5 the customer does not mean to pay. */
  credit: Float32Array,
  responsiveness: Float32Array,

  // Changing.
  /** What is left of the unit exponential that brings the next trip. */
  tripClock: Float64Array,
  trips: Uint16Array,
  tripsWithOffer: Uint16Array,
  referrals: Uint16Array,
  cancellations: Uint8Array,
  noShows: Uint8Array,
  complaints: Uint8Array,
  /** Failures not forgotten: a remedy is worth less after each (double deviation). */
  failures: Uint8Array,
  expectation: Float32Array,
  satisfaction: Float32Array,
  /** Perceived value 0–1: unique itinerary, guide, transparent price (T4.2). */
  perceivedValue: Float32Array,
  trust: Float32Array,
  emotion: Float32Array,
  belonging: Float32Array,
  attachment: Float32Array,
  /** Tie to the named adviser, 0–1. */
  personalTie: Float32Array,
  /** What is saved and learnt here, 0–1: profiles, habits, the way around. */
  setUp: Float32Array,
  /** Price level the customer is used to; 1 is the starting price. */
  accustomedPrice: Float32Array,
  /** Paid in already and gone, in usual trips. */
  sunk: Float32Array,
  /** Points in hand, in usual trips. */
  points: Float32Array,
  tier: Uint8Array,
  rivalAttention: Float32Array,
  /** Rounds for which something keeps the customer from travelling. */
  constraint: Uint8Array,
  /** Step 1–6 of the loyalty-building process (T5.33–T5.38). */
  stage: Uint8Array,
  /** `status` below. */
  status: Uint8Array,
  /** 0 none; 1–5 the step reached of the open complaint (T9.4). */
  complaintStep: Uint8Array,
  /** Index into `strands` of what the open complaint is about. */
  complaintAbout: Uint8Array,
  lastTripDay: Float32Array,
  /** Round of the last contact of any kind. */
  lastContact: Uint8Array,
  /** Margin earned from the customer so far. */
  earned: Float32Array,

  // Satisfaction now missing because of each strand; fades as newer trips replace the memory.
  missingByFault: Float32Array,
  missingByPeak: Float32Array,
  missingByPromise: Float32Array,
  missingByMisunderstanding: Float32Array,
  missingByWaiting: Float32Array,
  missingByRefund: Float32Array,

  // The exit, written once when it happens.
  exitRound: Uint8Array,
  exitDay: Float32Array,
  exitInitiator: Uint8Array,
  exitCause: Uint8Array,
  exitDestination: Uint8Array,
  exitStrand: Uint8Array,
  /** Bit i: without strand i the customer would have stayed. */
  exitButFor: Uint32Array,
  exitSurplus: Float32Array,
  exitAttachment: Float32Array,
  exitSunk: Float32Array,
  exitTransaction: Float32Array,
  exitSwitching: Float32Array,
  exitOpportunity: Float32Array,
  exitBarrier: Float32Array,
  exitNoise: Float32Array,
  wonBackRound: Uint8Array,
  winBackTries: Uint8Array,
} as const;

export type ColumnName = keyof typeof columns;
export type Customers = { [K in ColumnName]: InstanceType<(typeof columns)[K]> };
export const columnNames = Object.keys(columns) as ColumnName[];

/** Values of `status`. A dismissed customer left by the firm's act; the others by their own or nobody's. */
export const ACTIVE = 1;
export const LEFT = 2;
export const DISMISSED = 3;

/** What one customer weighs in memory. */
export const bytesPerCustomer = columnNames.reduce((sum, name) => sum + columns[name].BYTES_PER_ELEMENT, 0);

export function allocate(capacity: number): Customers {
  const made = {} as Record<ColumnName, unknown>;
  for (const name of columnNames) made[name] = new columns[name](capacity);
  return made as Customers;
}

/** A copy that shares nothing, with room for `capacity` customers. */
export function copyCustomers(from: Customers, count: number, capacity: number): Customers {
  const to = allocate(capacity);
  for (const name of columnNames) to[name].set(from[name].subarray(0, count));
  return to;
}
