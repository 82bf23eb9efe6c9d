import type { Key } from '../draws';
import type { ParameterValues } from '../scenario/parameters';
import type { Scenario } from '../scenario/scenario';
import { type Customers, copyCustomers } from './columns';
import type { PastExits } from './past-exits';

/** The firm between rounds. Everything a decision leaves behind lies here. */
export interface Firm {
  /** Standing value of each lever, by `leverIndex`. */
  levers: Float64Array;
  /** Price charged in the last round, to see rises. */
  lastPrice: number;
  morale: number;
  skill: number;
  brand: number;
  /** Trips the active customers want in an average round. */
  demand: number;
  /** Trips that can be served well per round at capacity 1. */
  capacity: number;
  cash: number;
  baseValue: number;
  /** Loyalty of the firm to its customers, 0–1 (T5.21). */
  firmLoyalty: number;
  /** Rounds in a row in which a line was dropped. */
  linesDropped: number;
  /** Referrals waiting for the next round, in customers. */
  referrals: number;
  /** Quality a newcomer expects: what the firm delivered at the start. */
  expected: number;
  /** Usual worth of a customer's trips, spend × trips per day, at the start: the measure for win-back tiers. */
  usualValue: number;
  /** Part of a new customer the advertising money already paid for. */
  carry: number;
  /** Shadow of a scandal that repair has not lifted yet, 0–1. */
  scandal: number;
}

export interface World {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly key: Key;
  readonly values: ParameterValues;
  /** Bit i: this world goes without strand i, for counterfactuals; 0 in the world that is played. */
  readonly without: number;
  /** Rounds played. */
  round: number;
  count: number;
  customers: Customers;
  /** Exits from which somebody was won back and then left again. */
  readonly pastExits: PastExits;
  /** Place in the columns of the first customer acquired in each round; 0 for those there at the start. */
  firstOf: number[];
  firm: Firm;
}

const capacityOf = (world: World): number => world.customers.capacity;

/** Where a customer lies in the columns, or −1 when this world never acquired it. */
export function placeOf(world: World, name: number): number {
  const round = name >>> 24;
  const first = world.firstOf[round];
  if (first === undefined) return -1;
  const end = world.firstOf[round + 1] ?? world.count;
  const place = first + (name & 0xffffff);
  return place < end ? place : -1;
}

export function copyWorld(world: World): World {
  return {
    ...world,
    customers: copyCustomers(world.customers, world.count, capacityOf(world)),
    pastExits: world.pastExits.copy(),
    firstOf: [...world.firstOf],
    firm: { ...world.firm, levers: world.firm.levers.slice() },
  };
}

/** Makes room for `more` customers. Called between rounds only. */
export function makeRoom(world: World, more: number): void {
  const needed = world.count + more;
  if (needed <= capacityOf(world)) return;
  world.customers = copyCustomers(world.customers, world.count, Math.ceil(needed * 1.25));
}
