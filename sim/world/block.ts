import { ACTIVE, type Customers } from './columns';
import { bit } from './numbers';

/** Customers walked together: few enough that what a round needs of them stays in the processor's cache. */
export const BLOCK = 1024;

/**
 * Some customers in a row, and what this round has brought each of them so far. A round is played block by
 * block, and within a block mechanism by mechanism, each one loop over the block: draws are addressed and a
 * customer meets the others only in the sums of the round, each kept by one mechanism in the order of places;
 * so no result depends on the size of a block. What is kept per customer stands at `place − first`.
 */
export class Block {
  first = 0;
  end = 0;
  /** Whether they came in this round. */
  newcomers = false;
  /** The places of those who take part, in order, and how many they are. */
  readonly active = new Uint32Array(BLOCK);
  count = 0;

  /** 1 where the customer travelled, or tried to. */
  readonly travelled = new Uint8Array(BLOCK);
  /** 1 where the customer came home disappointed. */
  readonly disappointed = new Uint8Array(BLOCK);
  /** 1 where the firm approached; what that adds to the score, below 0 where it put the customer off. */
  readonly approached = new Uint8Array(BLOCK);
  readonly approachWorth = new Float64Array(BLOCK);
  /** What the approach came with: 0 a call, 1 a coupon, 2 an upgrade, 3 a trip recommended. */
  readonly offer = new Float64Array(BLOCK);
  /** What the approach adds to the experience of a trip, 0–1. */
  readonly added = new Float64Array(BLOCK);
  /** Day from which further trips may come: the first of the round, or that of a newcomer's first trip. */
  readonly from = new Float64Array(BLOCK);
  /** Day the decision to stay falls on. */
  readonly decisionDay = new Float64Array(BLOCK);
  /** Of the stay-ledger what differs from customer to customer, and the stay-score. */
  readonly surplus = new Float64Array(BLOCK);
  readonly attachment = new Float64Array(BLOCK);
  readonly sunk = new Float64Array(BLOCK);
  readonly switching = new Float64Array(BLOCK);
  readonly opportunity = new Float64Array(BLOCK);
  readonly score = new Float64Array(BLOCK);
  /** Trips per day as things stand, how many the round could bring, and the trip clock as it began. */
  readonly rate = new Float64Array(BLOCK);
  readonly exposure = new Float64Array(BLOCK);
  readonly clockAtStart = new Float64Array(BLOCK);
  /** The gap between the first trip of the round and the next, as a unit exponential. */
  readonly gap = new Float64Array(BLOCK);
  /** Number of the booking that was the last, of those with whom one was. */
  readonly lastBooking = new Uint16Array(BLOCK);
  /** What the customer paid for belonging this round. */
  readonly fee = new Float64Array(BLOCK);
  /** Of newcomers: what the trip with which the relation began brought, and what it cost. */
  readonly firstPaid = new Float64Array(BLOCK);
  readonly firstCost = new Float64Array(BLOCK);
  /** Of the active, those with whom the mechanism at work has more to do. */
  readonly chosen = new Uint32Array(BLOCK);
  chosenCount = 0;
  /** A uniform number each, of the mechanism at work. */
  readonly uniform = new Float64Array(BLOCK);
  /** Who praises the firm. */
  readonly praising = new Uint32Array(BLOCK);
  /** Chance to ask whether to go on, were the firm to leave the customer alone. */
  readonly unprompted = new Float64Array(BLOCK);
  /** Where the decision to stay stands with its chance, and the chance itself. */
  readonly stand = new Float64Array(BLOCK);
  readonly noise = new Float64Array(BLOCK);

  /** Moves on to the customers from `first` to before `end`, to whom this round has done nothing yet. */
  open(first: number, end: number, firstDay: number, lastDay: number, offer: number): void {
    this.first = first;
    this.end = end;
    const size = end - first;
    this.travelled.fill(0, 0, size);
    this.disappointed.fill(0, 0, size);
    this.approached.fill(0, 0, size);
    this.approachWorth.fill(0, 0, size);
    this.added.fill(0, 0, size);
    this.offer.fill(offer, 0, size);
    this.from.fill(firstDay, 0, size);
    this.decisionDay.fill(lastDay, 0, size);
  }
}

/**
 * Finds who of a block is active now. Counting by addition spares a guess per customer at who is. Stands in the lists
 * of `advance` by itself, for the reason given there.
 */
export function findActive({ c, block }: { readonly c: Customers; readonly block: Block }): void {
  const { active, first, end } = block;
  const { status } = c;
  let count = 0;
  for (let i = first; i < end; i++) {
    active[count] = i;
    count += bit(status[i] === ACTIVE);
  }
  block.count = count;
}
