class Sized {
  constructor(readonly capacity: number) {}
}

/**
 * The customers of a world: one typed array per property, so that a million of them fit and a round walks
 * them without allocating. A customer's place in the arrays is not its identity: that is `name`.
 */
export class Customers extends Sized {
  // Fixed at birth.
  readonly name = new Uint32Array(this.capacity);
  /** Bit i: interested in line i (nature, adventure, food, history). */
  readonly interests = new Uint8Array(this.capacity);
  readonly language = new Uint8Array(this.capacity);
  readonly adviser = new Uint8Array(this.capacity);
  /** Firms open to the customer besides this one. */
  readonly alternatives = new Uint8Array(this.capacity);
  readonly consent = new Uint8Array(this.capacity);
  /** Friends a word reaches, at most 250 (T2.6). */
  readonly reach = new Uint8Array(this.capacity);
  /** Day of the year, 0–365. */
  readonly birthday = new Uint16Array(this.capacity);
  /** Trips per day. */
  readonly tripRate = new Float32Array(this.capacity);
  /** Chance that the customer's own life ends the relation after a trip. */
  readonly dropout = new Float32Array(this.capacity);
  /** Usual price of a trip, at the starting price level. */
  readonly spend = new Float32Array(this.capacity);
  readonly priceSensitivity = new Float32Array(this.capacity);
  readonly complaintPropensity = new Float32Array(this.capacity);
  readonly negativityBias = new Float32Array(this.capacity);
  readonly sunkBias = new Float32Array(this.capacity);
  readonly inertia = new Float32Array(this.capacity);
  readonly varietySeeking = new Float32Array(this.capacity);
  readonly tolerance = new Float32Array(this.capacity);
  /** 0–1; below 0.5 the customer does not mean to pay. */
  readonly credit = new Float32Array(this.capacity);
  readonly responsiveness = new Float32Array(this.capacity);

  // Changing.
  /** What is left of the unit exponential that brings the next trip. */
  readonly tripClock = new Float64Array(this.capacity);
  readonly trips = new Uint16Array(this.capacity);
  readonly tripsWithOffer = new Uint16Array(this.capacity);
  readonly referrals = new Uint16Array(this.capacity);
  /** New routes taken up. */
  readonly takenUp = new Uint8Array(this.capacity);
  readonly cancellations = new Uint8Array(this.capacity);
  readonly noShows = new Uint8Array(this.capacity);
  readonly complaints = new Uint8Array(this.capacity);
  /** Failures not forgotten: a remedy is worth less after each (double deviation). */
  readonly failures = new Uint8Array(this.capacity);
  readonly expectation = new Float32Array(this.capacity);
  readonly satisfaction = new Float32Array(this.capacity);
  /** Perceived value 0–1: unique itinerary, guide, transparent price (T4.2). */
  readonly perceivedValue = new Float32Array(this.capacity);
  readonly trust = new Float32Array(this.capacity);
  readonly emotion = new Float32Array(this.capacity);
  readonly belonging = new Float32Array(this.capacity);
  readonly attachment = new Float32Array(this.capacity);
  /** Tie to the named adviser, 0–1. */
  readonly personalTie = new Float32Array(this.capacity);
  /** What is saved and learnt here, 0–1: profiles, habits, the way around. */
  readonly setUp = new Float32Array(this.capacity);
  /** Price level the customer is used to; 1 is the starting price. */
  readonly accustomedPrice = new Float32Array(this.capacity);
  /** Paid in already and gone, in usual trips. */
  readonly sunk = new Float32Array(this.capacity);
  /** Points in hand, in usual trips. */
  readonly points = new Float32Array(this.capacity);
  readonly rivalAttention = new Float32Array(this.capacity);
  /** Rounds for which something keeps the customer from travelling. */
  readonly constraint = new Uint8Array(this.capacity);
  /** `status` below. */
  readonly status = new Uint8Array(this.capacity);
  /** 0 none; 1–5 the step reached of the open complaint (T9.4). */
  readonly complaintStep = new Uint8Array(this.capacity);
  /** Index into `strands` of what the open complaint is about. */
  readonly complaintAbout = new Uint8Array(this.capacity);
  readonly lastTripDay = new Float32Array(this.capacity);
  /** Round of the last contact of any kind. */
  readonly lastContact = new Uint8Array(this.capacity);
  /** Contribution of the customer to the value of the base, at the end of the last round. */
  readonly value = new Float32Array(this.capacity);
  /** Margin earned from the customer so far. */
  readonly earned = new Float32Array(this.capacity);

  // Satisfaction now missing because of each strand; fades as newer trips replace the memory.
  readonly missingByFault = new Float32Array(this.capacity);
  readonly missingByPeak = new Float32Array(this.capacity);
  readonly missingByPromise = new Float32Array(this.capacity);
  readonly missingByMisunderstanding = new Float32Array(this.capacity);
  readonly missingByWaiting = new Float32Array(this.capacity);
  readonly missingByRefund = new Float32Array(this.capacity);
  readonly missingByPrice = new Float32Array(this.capacity);
  /** Personal tie lost with an adviser who left; fades. */
  readonly tieLost = new Float32Array(this.capacity);

  // The exit, written once when it happens.
  readonly exitRound = new Uint8Array(this.capacity);
  readonly exitDay = new Float32Array(this.capacity);
  readonly exitInitiator = new Uint8Array(this.capacity);
  readonly exitCause = new Uint8Array(this.capacity);
  readonly exitDestination = new Uint8Array(this.capacity);
  readonly exitStrand = new Uint8Array(this.capacity);
  /** Bit i: without strand i the customer would have stayed. */
  readonly exitButFor = new Uint32Array(this.capacity);
  readonly exitSurplus = new Float32Array(this.capacity);
  readonly exitAttachment = new Float32Array(this.capacity);
  readonly exitSunk = new Float32Array(this.capacity);
  readonly exitTransaction = new Float32Array(this.capacity);
  readonly exitSwitching = new Float32Array(this.capacity);
  readonly exitOpportunity = new Float32Array(this.capacity);
  readonly exitBarrier = new Float32Array(this.capacity);
  readonly exitNoise = new Float32Array(this.capacity);
  readonly wonBackRound = new Uint8Array(this.capacity);
  readonly winBackTries = new Uint8Array(this.capacity);
}

type Column<T> = { [K in keyof T]: T[K] extends { BYTES_PER_ELEMENT: number } ? K : never }[keyof T];
export type ColumnName = Column<Customers>;

const sample = new Customers(0);
export const columnNames = (Object.keys(sample) as (keyof Customers)[]).filter(
  (name): name is ColumnName => name !== 'capacity',
);

/** Values of `status`. A dismissed customer left by the firm's act; a refused one never got in. */
export const ACTIVE = 1;
export const LEFT = 2;
export const DISMISSED = 3;
export const REFUSED = 4;

/** What one customer weighs in memory. */
export const bytesPerCustomer = columnNames.reduce((sum, name) => sum + sample[name].BYTES_PER_ELEMENT, 0);

/** A copy that shares nothing, with room for `capacity` customers. */
export function copyCustomers(from: Customers, count: number, capacity: number): Customers {
  const to = new Customers(capacity);
  for (const name of columnNames) to[name].set(from[name].subarray(0, count));
  return to;
}
