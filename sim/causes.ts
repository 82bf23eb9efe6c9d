import type { CustomerName } from './contract/decisions';
import {
  type CausalLedger,
  type CauseLedger,
  inMoney,
  type StayLedger,
  type Strand,
  strands,
} from './contract/ledger';
import type { Run } from './contract/run';
import { exitOf } from './exits';
import { listen, silent } from './listen';
import { run } from './run';
import { DISMISSED, LEFT } from './world/columns';
import { bitOf } from './world/exit';
import { placeOf, type World } from './world/world';

/** The strands a firm or a market could have spared; a customer's own life is not among them. */
export const preventable = strands.filter((strand) => strand !== 'own-life');

/** The run's world without each strand, and without all of them, on the same luck. */
export interface WorldsWithout {
  each: ReadonlyMap<Strand, World>;
  all: World;
}

/** Replays the run once per strand. The dear part of asking for causes: do it once, ask many times. */
export function worldsWithout(played: Run): WorldsWithout {
  const replay = (without: number) =>
    run(played.scenario, played.seed, played.decisions, played.rounds.length, without).world;
  return {
    each: new Map(preventable.map((strand) => [strand, replay(bitOf(strand))])),
    all: replay(preventable.reduce((mask, strand) => (mask | bitOf(strand)) >>> 0, 0)),
  };
}

/** Whether the customer left by a decision of theirs or the firm's; own life does not count. */
function lost(world: World, customer: CustomerName): boolean {
  const i = placeOf(world, customer);
  if (i < 0) return false;
  const c = world.customers;
  return c.status[i] === DISMISSED || (c.status[i] === LEFT && c.exitInitiator[i] === 0);
}

/** Which single strands, taken away, would have kept this customer; see `CauseLedger`. */
export function causeOf(
  played: Run,
  customer: CustomerName,
  worlds: WorldsWithout = worldsWithout(played),
): CauseLedger {
  const exit = exitOf(played, customer);
  const gone = lost(played.world, customer);
  return {
    customer,
    exit,
    keptWithout: gone ? preventable.filter((strand) => keptIn(worlds.each.get(strand), customer)) : [],
    keptWithoutAll: gone && keptIn(worlds.all, customer),
    rounds: ledgerByRound(played, customer),
  };
}

const keptIn = (world: World | undefined, customer: CustomerName): boolean =>
  world !== undefined && placeOf(world, customer) >= 0 && !lost(world, customer);

/** The customer's stay-ledger in every round they weighed as an active customer, in money. */
export function ledgerByRound(played: Run, customer: CustomerName): CauseLedger['rounds'] {
  const place = placeOf(played.world, customer);
  const rounds: CauseLedger['rounds'] = [];
  const spend = played.world.customers.spend[place] as number;
  listen(played, (round) => ({
    ...silent,
    weighed(i: number, score: number, l: StayLedger) {
      if (i !== place) return;
      rounds.push({ round, ledger: inMoney(l, spend), score: spend * score });
    },
  }));
  return rounds;
}

/** Everybody gone at the end of the run, each counted once: by the one strand that explains it, or as explained otherwise. */
export function causalLedger(played: Run, worlds: WorldsWithout = worldsWithout(played)): CausalLedger {
  const single = Object.fromEntries(strands.map((strand) => [strand, 0])) as Record<Strand, number>;
  const ledger: CausalLedger = { exits: 0, single, eitherOf: 0, together: 0, unpreventable: 0 };
  const c = played.world.customers;
  for (let i = 0; i < played.world.count; i++) {
    if (c.status[i] !== LEFT && c.status[i] !== DISMISSED) continue;
    const customer = c.name[i] as number;
    ledger.exits++;
    const keeping = lost(played.world, customer)
      ? preventable.filter((strand) => keptIn(worlds.each.get(strand), customer))
      : [];
    const [first] = keeping;
    if (first !== undefined && keeping.length === 1) single[first]++;
    else if (keeping.length > 1) ledger.eitherOf++;
    else if (lost(played.world, customer) && keptIn(worlds.all, customer)) ledger.together++;
    else ledger.unpreventable++;
  }
  return ledger;
}
