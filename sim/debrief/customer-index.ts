import type { CustomerName } from '../contract/decisions';
import type { Cause, Exit, Strand } from '../contract/ledger';
import type { Run } from '../contract/run';
import { exitAt } from '../exits';
import { guestMark, guestName } from '../guest-names';
import { REFUSED } from '../world/columns';

/** One customer of the world as the debrief lists them. */
export interface ListedCustomer {
  readonly customer: CustomerName;
  /** The last exit, also of one won back later (`exit.wonBackIn`); null for who never left. */
  readonly exit: Exit | null;
  /** Margin brought so far, and what an active one is worth from here on; in money. */
  readonly earned: number;
  readonly value: number;
}

/** Everybody who was ever a customer, those who left first, by round; then the others by arrival. */
export function listCustomers({ world }: Run): ListedCustomer[] {
  const c = world.customers;
  const listed: ListedCustomer[] = [];
  for (let i = 0; i < world.count; i++) {
    if (c.status[i] === REFUSED) continue;
    listed.push({
      customer: c.name[i] as number,
      exit: exitAt(world, i),
      earned: c.earned[i] as number,
      value: c.value[i] as number,
    });
  }
  return listed.sort((a, b) => leftIn(a) - leftIn(b) || a.customer - b.customer);
}

const leftIn = ({ exit }: ListedCustomer): number => exit?.round ?? Number.POSITIVE_INFINITY;

export interface CustomerQuery {
  /** Part of the name in either language, or of the mark such as `0-17`. */
  readonly text: string;
  readonly cause: Cause | 'any';
  /** The strand that weighed most at the moment of decision. */
  readonly strand: Strand | 'any';
  /** The round of the exit; `stayed` for who is here now. */
  readonly left: number | 'any' | 'stayed';
}

export const everybody: CustomerQuery = { text: '', cause: 'any', strand: 'any', left: 'any' };

export function findCustomers(all: readonly ListedCustomer[], query: CustomerQuery): ListedCustomer[] {
  const text = query.text.trim().toLowerCase().replace(/\s+/g, ' ');
  return all.filter(({ customer, exit }) => {
    if (query.cause !== 'any' && exit?.cause !== query.cause) return false;
    if (query.strand !== 'any' && (exit?.strand !== query.strand || exit.wonBackIn !== undefined))
      return false;
    if (query.left === 'stayed' && exit && exit.wonBackIn === undefined) return false;
    if (typeof query.left === 'number' && exit?.round !== query.left) return false;
    if (text === '') return true;
    const { en, zh } = guestName(customer);
    return en.toLowerCase().includes(text) || zh.includes(text) || guestMark(customer) === text;
  });
}
