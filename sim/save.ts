import type { Decisions } from './contract/decisions';
import { noDecisions } from './contract/decisions';
import type { RoundReport, Run } from './contract/run';
import { ENGINE } from './engine';
import type { Scenario } from './scenario/scenario';
import { keyOf } from './seed';
import { advance } from './world/advance';
import { valuesOf } from './world/begin';
import { type ColumnName, Customers, columnNames } from './world/columns';
import { PastExits } from './world/past-exits';
import { copyWorld, type Firm, type World } from './world/world';

/** A world as plain data: cloneable, storable, and enough to go on from with the same bits. */
export interface SavedWorld {
  engine: number;
  scenario: Scenario;
  seed: string;
  without: number;
  round: number;
  count: number;
  columns: Record<ColumnName, ArrayBuffer>;
  pastExits: { count: number; columns: Record<ColumnName, ArrayBuffer> };
  firstOf: number[];
  firm: Omit<Firm, 'levers'> & { levers: number[] };
}

export function save(world: World): SavedWorld {
  const { scenario, seed, without, round, count, firm, customers, pastExits } = world;
  return {
    engine: ENGINE,
    scenario,
    seed,
    without,
    round,
    count,
    columns: saveColumns(customers, count),
    pastExits: {
      count: pastExits.count,
      columns: saveColumns(pastExits.customers, pastExits.count),
    },
    firstOf: [...world.firstOf],
    firm: { ...firm, levers: [...firm.levers] },
  };
}

function saveColumns(customers: Customers, count: number): Record<ColumnName, ArrayBuffer> {
  const columns = {} as Record<ColumnName, ArrayBuffer>;
  for (const name of columnNames) columns[name] = customers[name].slice(0, count).buffer as ArrayBuffer;
  return columns;
}

function restoreColumns(columns: Record<ColumnName, ArrayBuffer>, capacity: number): Customers {
  const customers = new Customers(capacity);
  for (const name of columnNames) {
    const column = customers[name];
    column.set(new (column.constructor as new (b: ArrayBuffer) => ArrayLike<number>)(columns[name]));
  }
  return customers;
}

/** Throws when the world was saved by another engine: it cannot be gone on from with the same bits. */
export function restore(saved: SavedWorld): World {
  if (saved.engine !== ENGINE) throw new Error(`saved by engine ${saved.engine}, this is ${ENGINE}`);
  return {
    scenario: saved.scenario,
    seed: saved.seed,
    key: keyOf(saved.seed),
    values: valuesOf(saved.scenario),
    without: saved.without,
    round: saved.round,
    count: saved.count,
    customers: restoreColumns(saved.columns, Math.ceil(saved.count * 1.25)),
    pastExits: PastExits.of(
      restoreColumns(saved.pastExits.columns, saved.pastExits.count),
      saved.pastExits.count,
    ),
    firstOf: [...saved.firstOf],
    firm: { ...saved.firm, levers: Float64Array.from(saved.firm.levers) },
  };
}

/** Plays further rounds on a run without playing the earlier ones again. The run handed in stays as it was. */
export function goOn(played: Run, decisions: readonly Decisions[]): Run {
  const world = copyWorld(played.world);
  const rounds: RoundReport[] = decisions.map((chosen) => advance(world, chosen));
  const before = played.rounds.map((_, n) => played.decisions[n] ?? noDecisions);
  return { ...played, decisions: [...before, ...decisions], rounds: [...played.rounds, ...rounds], world };
}
