/**
 * Addressed randomness: a draw is a function of (key, round, purpose, customer, n) and of nothing else. No
 * stream is consumed, so a new purpose, customer, chart or language changes no other draw.
 *
 * A pair of 32-bit words made from key, round and purpose is mixed with the customer's name by two turns of
 * a bijective finaliser (the "lowbias32" constants found by C. Wellons' prospector search).
 * Within one round and purpose different customers therefore never share a draw.
 */
export type Key = readonly [number, number, number, number];

/**
 * The version of the draws, part of every key. It is apart from `ENGINE`: a change of the rules that draws as
 * before leaves each seed its luck.
 */
export const DRAWS = 1;

/** What draws are for. The numbers are part of the results: never reuse one, only add. 23 and 29 were never drawn. */
export const purposes = {
  tripRate: 1,
  dropout: 2,
  spend: 3,
  traits: 4,
  firstTrip: 5,
  nextTrip: 6,
  dropoutCoin: 7,
  price: 8,
  chain: 9,
  severity: 10,
  experience: 11,
  fate: 12,
  understanding: 13,
  complaint: 14,
  complaintStaff: 15,
  consider: 16,
  decision: 17,
  signal: 18,
  adviser: 19,
  follow: 20,
  moves: 21,
  approach: 22,
  winBack: 24,
  credit: 25,
  screening: 26,
  survey: 27,
  turnedAway: 28,
  data: 30,
  constraint: 31,
  takeUp: 32,
  refer: 33,
  unanswered: 34,
  recommendation: 35,
} as const;
export type Purpose = (typeof purposes)[keyof typeof purposes];

function lowbias32(x: number): number {
  let h = x;
  h ^= h >>> 16;
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

/** First half of the address of all draws of one round and purpose; hand both halves to `draw`. */
export function addressA(key: Key, round: number, purpose: Purpose): number {
  return lowbias32(
    key[0] ^ lowbias32(key[1] ^ Math.imul(round + 1, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca77)),
  );
}

export function addressB(key: Key, round: number, purpose: Purpose): number {
  return lowbias32(
    key[2] ^ lowbias32(key[3] ^ Math.imul(purpose + 1, 0x9e3779b1) ^ Math.imul(round, 0xc2b2ae3d)),
  );
}

/**
 * A uniform number strictly between 0 and 1 for one customer, with 32 bits. `n` numbers the questions
 * asked under one address (attempts, trips within a round).
 */
export function draw(a: number, b: number, name: number, n = 0): number {
  const h = lowbias32(lowbias32(name ^ a) ^ b ^ Math.imul(n, 0x9e3779b1));
  return ((h >>> 0) + 0.5) * 2.3283064365386963e-10;
}

/** The addresses of all purposes for one round, worked out once. */
export class RoundDraws {
  readonly a = new Int32Array(64);
  readonly b = new Int32Array(64);

  constructor(key: Key, round: number) {
    for (const purpose of Object.values(purposes)) {
      this.a[purpose] = addressA(key, round, purpose);
      this.b[purpose] = addressB(key, round, purpose);
    }
  }

  of(purpose: Purpose, name: number, n = 0): number {
    return draw(this.a[purpose] as number, this.b[purpose] as number, name, n);
  }

  /** Question 0 put to the customers at these places of a column of names. */
  ofPlaces(
    purpose: Purpose,
    names: Uint32Array,
    places: Uint32Array,
    count: number,
    out: Float64Array,
  ): void {
    const a = this.a[purpose] as number;
    const b = this.b[purpose] as number;
    for (let at = 0; at < count; at++) out[at] = draw(a, b, names[places[at] as number] as number);
  }

  /** The same question `n` put to many. */
  ofAll(purpose: Purpose, names: Uint32Array, n: number, count: number, out: Float64Array): void {
    const a = this.a[purpose] as number;
    const b = this.b[purpose] as number;
    for (let at = 0; at < count; at++) out[at] = draw(a, b, names[at] as number, n);
  }
}
