import type { CustomerName } from './contract/decisions';
import {
  type Cause,
  type ChurnLabel,
  causes,
  destinations,
  type Exit,
  type Initiator,
  initiators,
  type Strand,
  strands,
} from './contract/ledger';
import type { Run } from './contract/run';
import { ACTIVE, type Customers, REFUSED } from './world/columns';
import { strandFacts } from './world/exit';
import { placeOf, type World } from './world/world';

/** The last exit of the customer at this place, or null: never left. A returned customer keeps it. */
export const exitAt = (world: World, i: number): Exit | null => exitIn(world.customers, i);

function exitIn(c: Customers, i: number): Exit | null {
  if (c.exitRound[i] === 0 || c.status[i] === REFUSED) return null;
  const strand = strands[c.exitStrand[i] as number] ?? 'weak-bond';
  const initiator = initiators[c.exitInitiator[i] as number] ?? 'customer';
  const cause = causes[c.exitCause[i] as number] ?? 'other';
  const mask = c.exitButFor[i] as number;
  const back = c.status[i] === ACTIVE || (c.wonBackRound[i] as number) > (c.exitRound[i] as number);
  return {
    customer: c.name[i] as number,
    round: c.exitRound[i] as number,
    day: Math.floor(c.exitDay[i] as number),
    initiator,
    cause,
    scope: strandFacts[strand].scope,
    destination: destinations[c.exitDestination[i] as number] ?? 'unknown',
    strand,
    ledger: {
      surplus: c.exitSurplus[i] as number,
      attachment: c.exitAttachment[i] as number,
      sunk: c.exitSunk[i] as number,
      transaction: c.exitTransaction[i] as number,
      switching: c.exitSwitching[i] as number,
      opportunity: c.exitOpportunity[i] as number,
      barrier: c.exitBarrier[i] as number,
    },
    noise: c.exitNoise[i] as number,
    butFor: strands.filter((_, n) => (mask & (1 << n)) !== 0),
    label: { firmPushes: firmPushes(initiator, cause, strand), whoActs: whoActs(initiator, cause) },
    ...(back && { wonBackIn: c.wonBackRound[i] as number }),
  };
}

export function exitOf(run: Run, customer: CustomerName): Exit | null {
  const place = placeOf(run.world, customer);
  return place < 0 ? null : exitAt(run.world, place);
}

/**
 * Every exit of a run, by place in the columns: the starting customers first, then by round of arrival. Who was
 * won back and left again has several, the last one last.
 */
export function exitsOf({ world }: Run): Exit[] {
  const before = pastExitsOf(world);
  const exits: Exit[] = [];
  for (let i = 0; i < world.count; i++) {
    const exit = exitAt(world, i);
    if (exit) exits.push(...(before.get(exit.customer) ?? []), exit);
  }
  return exits;
}

/** Everybody who ever left, each with the last exit only: for questions asked once of a customer. */
export const lastExitsOf = ({ world }: Run): Exit[] =>
  Array.from({ length: world.count }, (_, i) => exitAt(world, i)).filter((exit) => exit !== null);

function pastExitsOf({ pastExits }: World): ReadonlyMap<CustomerName, Exit[]> {
  const past = new Map<CustomerName, Exit[]>();
  for (let n = 0; n < pastExits.count; n++) {
    const exit = exitIn(pastExits.customers, n);
    if (exit) past.set(exit.customer, [...(past.get(exit.customer) ?? []), exit]);
  }
  return past;
}

/**
 * 《客户关系管理》第3章: passive is when the firm's own doing pushes the customer away (6.3). Its definition
 * of active is lost; what is not pushed and goes to a rival is called active by contrast.
 */
export function firmPushes(initiator: Initiator, cause: Cause, strand: Strand): ChurnLabel {
  if (initiator !== 'customer' || cause === 'natural' || cause === 'malicious') return 'not-classified';
  if (cause === 'fault' || strand === 'adviser-left') return 'passive';
  return 'active';
}

/** 《客户服务与管理》项目六: active is when the customer acts, passive when the firm ends the contract (6.3). */
export function whoActs(initiator: Initiator, cause: Cause): ChurnLabel {
  if (initiator === 'firm') return 'passive';
  return initiator === 'neither' || cause === 'natural' ? 'not-classified' : 'active';
}
