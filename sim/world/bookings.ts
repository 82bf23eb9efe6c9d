import { BLOCK } from './block';
import { bit } from './numbers';

/** What becomes of a booking. A trip that is the last ends with the customer's own life moving on. */
export const LIVED = 0;
export const LAST_LIVED = 1;
export const TURNED_AWAY = 2;
export const CANCELLED = 3;
export const NO_SHOW = 4;
export const UNPAID = 5;

/** No customer's place. */
const NOBODY = 0xffffffff;

/**
 * The bookings of one block of customers in a round, customer by customer, each in the order of its days.
 *
 * They come true turn by turn: first the first booking of every customer, then every second one. What an
 * earlier trip left behind meets the next one that way, and yet each mechanism is one loop over many.
 */
export class Bookings {
  count = 0;
  /** Bookings there is room for; never fewer than customers in a block. */
  room = 0;
  place = new Uint32Array(0);
  name = new Uint32Array(0);
  /** Numbers the customer's bookings of the round, for their draws. */
  number = new Uint16Array(0);
  day = new Float64Array(0);
  fate = new Uint8Array(0);
  price = new Float64Array(0);

  /** Uniform numbers that decide what becomes of a booking, and that its trip is lived with. */
  coming = new Float64Array(0);
  coin = new Float64Array(0);
  chain = new Float64Array(0);
  understanding = new Float64Array(0);
  luck = new Float64Array(0);

  /** How grave the fault was, where a link failed. */
  severity = new Float64Array(0);
  /** Experience 0–1 as lived, and what faults and misunderstanding took from it. */
  lived = new Float64Array(0);
  fault = new Float64Array(0);
  misunderstanding = new Float64Array(0);
  /** How strongly the customer feels what there is to complain about now, 0–1. */
  grievance = new Float64Array(0);

  /** For the books: what was paid, what it cost, what was conceded to whom the firm approached, what is left. */
  paid = new Float64Array(0);
  cost = new Float64Array(0);
  conceded = new Float64Array(0);
  margin = new Float64Array(0);

  /** The bookings whose turn it is. */
  turn = new Uint32Array(0);
  turnCount = 0;
  /** Of these: the trips made, the last ones, those on which a link failed, those misunderstood, and what came to no trip. */
  trips = new Uint32Array(0);
  tripCount = 0;
  last = new Uint32Array(0);
  lastCount = 0;
  faulty = new Uint32Array(0);
  faultyCount = 0;
  misunderstood = new Uint32Array(0);
  misunderstoodCount = 0;
  fallen = new Uint32Array(0);
  fallenCount = 0;

  constructor() {
    this.makeRoom(2 * BLOCK);
  }

  /** The turn of every customer's first booking. */
  firstTurn(): void {
    const { place, turn, count } = this;
    let turns = 0;
    let before = NOBODY;
    for (let b = 0; b < count; b++) {
      const here = place[b] as number;
      turn[turns] = b;
      turns += bit(here !== before);
      before = here;
    }
    place[count] = NOBODY;
    this.turnCount = turns;
  }

  /** The turn of the next booking of those who have one. */
  nextTurn(): void {
    const { place, turn, turnCount } = this;
    let turns = 0;
    for (let at = 0; at < turnCount; at++) {
      const b = turn[at] as number;
      turn[turns] = b + 1;
      turns += bit(place[b + 1] === place[b]);
    }
    this.turnCount = turns;
  }

  /** Makes more room. Only what is written while bookings are made outlives it. */
  makeRoom(entries = 2 * this.room): void {
    // One entry is kept free for the end mark.
    const room = entries + 1;
    const { place, name, number, day } = this;
    this.place = new Uint32Array(room);
    this.place.set(place);
    this.name = new Uint32Array(room);
    this.name.set(name);
    this.number = new Uint16Array(room);
    this.number.set(number);
    this.day = new Float64Array(room);
    this.day.set(day);
    this.fate = new Uint8Array(room);
    this.price = new Float64Array(room);
    this.coming = new Float64Array(room);
    this.coin = new Float64Array(room);
    this.chain = new Float64Array(room);
    this.understanding = new Float64Array(room);
    this.luck = new Float64Array(room);
    this.severity = new Float64Array(room);
    this.lived = new Float64Array(room);
    this.fault = new Float64Array(room);
    this.misunderstanding = new Float64Array(room);
    this.grievance = new Float64Array(room);
    this.paid = new Float64Array(room);
    this.cost = new Float64Array(room);
    this.conceded = new Float64Array(room);
    this.margin = new Float64Array(room);
    this.turn = new Uint32Array(room);
    this.trips = new Uint32Array(room);
    this.last = new Uint32Array(room);
    this.faulty = new Uint32Array(room);
    this.misunderstood = new Uint32Array(room);
    this.fallen = new Uint32Array(room);
    this.room = entries;
  }
}
