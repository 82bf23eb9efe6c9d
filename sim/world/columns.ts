type ColumnKind<T> = {
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
};

const CACHE_LINE = 64;
const PAGE = 4096;

class Columns {
  private placed = 0;

  constructor(readonly capacity: number) {}

  /**
   * One more column. Large buffers begin at page boundaries; were every column to begin there, the entries
   * of one customer would all fall into the same set of the processor's cache and drive each other out. So
   * each column begins a few lines further into its page than the one before.
   */
  protected column<T>(kind: ColumnKind<T>): T {
    const offset = (this.placed++ * 5 * CACHE_LINE) % PAGE;
    return new kind(new ArrayBuffer(offset + this.capacity * kind.BYTES_PER_ELEMENT), offset, this.capacity);
  }
}

/**
 * The customers of a world: one typed array per property, so that a million of them fit and a round walks
 * them without allocating. A customer's place in the arrays is not its identity: that is `name`.
 */
export class Customers extends Columns {
  // Fixed at birth.
  readonly name = this.column(Uint32Array);
  /** Bit i: interested in line i of `serviceLines`. */
  readonly interests = this.column(Uint8Array);
  readonly language = this.column(Uint8Array);
  readonly adviser = this.column(Uint8Array);
  /** Firms open to the customer besides this one. */
  readonly alternatives = this.column(Uint8Array);
  readonly consent = this.column(Uint8Array);
  /** Friends a word reaches, at most 250 (T2.6). */
  readonly reach = this.column(Uint8Array);
  /** Day of the year, 0–365. */
  readonly birthday = this.column(Uint16Array);
  /** Trips per day. */
  readonly tripRate = this.column(Float32Array);
  /** Chance that the customer's own life ends the relation after a trip. */
  readonly dropout = this.column(Float32Array);
  /** Usual price of a trip, at the starting price level. */
  readonly spend = this.column(Float32Array);
  readonly priceSensitivity = this.column(Float32Array);
  readonly complaintPropensity = this.column(Float32Array);
  readonly negativityBias = this.column(Float32Array);
  readonly sunkBias = this.column(Float32Array);
  readonly inertia = this.column(Float32Array);
  readonly varietySeeking = this.column(Float32Array);
  readonly tolerance = this.column(Float32Array);
  /** 0–1; below 0.5 the customer does not mean to pay. */
  readonly credit = this.column(Float32Array);
  readonly responsiveness = this.column(Float32Array);

  // Changing.
  /** What is left of the unit exponential that brings the next trip. */
  readonly tripClock = this.column(Float64Array);
  readonly trips = this.column(Uint16Array);
  readonly tripsWithOffer = this.column(Uint16Array);
  readonly referrals = this.column(Uint16Array);
  /** New routes taken up. */
  readonly takenUp = this.column(Uint8Array);
  readonly cancellations = this.column(Uint8Array);
  readonly noShows = this.column(Uint8Array);
  readonly complaints = this.column(Uint8Array);
  /** Failures not forgotten: a remedy is worth less after each (double deviation). */
  readonly failures = this.column(Uint8Array);
  readonly expectation = this.column(Float32Array);
  readonly satisfaction = this.column(Float32Array);
  /** Perceived value 0–1: unique itinerary, guide, transparent price (T4.2). */
  readonly perceivedValue = this.column(Float32Array);
  readonly trust = this.column(Float32Array);
  readonly emotion = this.column(Float32Array);
  readonly belonging = this.column(Float32Array);
  readonly attachment = this.column(Float32Array);
  /** Tie to the named adviser, 0–1. */
  readonly personalTie = this.column(Float32Array);
  /** What is saved and learnt here, 0–1: profiles, habits, the way around. */
  readonly setUp = this.column(Float32Array);
  /** Price level the customer is used to; 1 is the starting price. */
  readonly accustomedPrice = this.column(Float32Array);
  /** Paid in already and gone, in usual trips. */
  readonly sunk = this.column(Float32Array);
  /** Points in hand, in usual trips. */
  readonly points = this.column(Float32Array);
  /** Trips that count for the tier, as of the last one; a year without a trip empties it (`tierOf`). */
  readonly tierTrips = this.column(Float32Array);
  readonly rivalAttention = this.column(Float32Array);
  /** The customer's place in the order by which the firm approaches this round (`approachPolicy`), 0–255. */
  readonly approachBucket = this.column(Uint8Array);
  /** Rounds for which something keeps the customer from travelling. */
  readonly constraint = this.column(Uint8Array);
  /** `status` below. */
  readonly status = this.column(Uint8Array);
  /** 0 none; 1–5 the step reached of the open complaint (T9.4). */
  readonly complaintStep = this.column(Uint8Array);
  /** Index into `strands` of what the open complaint is about. */
  readonly complaintAbout = this.column(Uint8Array);
  readonly lastTripDay = this.column(Float32Array);
  /** Round of the last contact of any kind. */
  readonly lastContact = this.column(Uint8Array);
  /** Contribution of the customer to the value of the base, at the end of the last round. */
  readonly value = this.column(Float32Array);
  /** Margin earned from the customer so far. */
  readonly earned = this.column(Float32Array);

  // Satisfaction now missing because of each strand; fades as newer trips replace the memory.
  readonly missingByFault = this.column(Float32Array);
  readonly missingByPeak = this.column(Float32Array);
  readonly missingByPromise = this.column(Float32Array);
  readonly missingByMisunderstanding = this.column(Float32Array);
  readonly missingByWaiting = this.column(Float32Array);
  readonly missingByRefund = this.column(Float32Array);
  readonly missingByPrice = this.column(Float32Array);
  /** Personal tie lost with an adviser who left; fades. */
  readonly tieLost = this.column(Float32Array);

  // The exit, written once when it happens.
  readonly exitRound = this.column(Uint8Array);
  readonly exitDay = this.column(Float32Array);
  readonly exitInitiator = this.column(Uint8Array);
  readonly exitCause = this.column(Uint8Array);
  readonly exitDestination = this.column(Uint8Array);
  readonly exitStrand = this.column(Uint8Array);
  /** Bit i: without strand i the customer would have stayed. */
  readonly exitButFor = this.column(Uint32Array);
  readonly exitSurplus = this.column(Float32Array);
  readonly exitAttachment = this.column(Float32Array);
  readonly exitSunk = this.column(Float32Array);
  readonly exitTransaction = this.column(Float32Array);
  readonly exitSwitching = this.column(Float32Array);
  readonly exitOpportunity = this.column(Float32Array);
  readonly exitBarrier = this.column(Float32Array);
  readonly exitNoise = this.column(Float32Array);
  readonly wonBackRound = this.column(Uint8Array);
  readonly winBackTries = this.column(Uint8Array);
}

type Column<T> = { [K in keyof T]: T[K] extends { BYTES_PER_ELEMENT: number } ? K : never }[keyof T];
export type ColumnName = Column<Customers>;

const sample = new Customers(0);
export const columnNames = (Object.keys(sample) as (keyof Customers)[]).filter((name): name is ColumnName =>
  ArrayBuffer.isView(sample[name]),
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
