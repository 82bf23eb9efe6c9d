import type { Day } from '../../retention/customer-history';
import { type ColumnPlan, planColumns } from './columns';
import { type DateExample, type DateOrderDecision, DateOrderEvidence } from './date-order';
import type { DateOrder } from './dates';
import type { Layout } from './layouts/layout';
import { limits } from './limits';
import { type Notice, Notices } from './notices';
import { type RowReader, readRow } from './read-row';
import type { ImportReading, ReadBooking, Rejection } from './reading';
import { refusals } from './reasons';
import { Refusal } from './refusal';
import { RowCells } from './row-cells';
import { needsDateOrder } from './row-dates';
import type { Block, SheetRow, Table } from './sheet';

export interface ReadTableOptions {
  /** The day of the import: it decides which standing bookings are stays by now. */
  readonly today: Day;
  /** The user's answer to an earlier `needs-date-order`. */
  readonly dateOrder?: DateOrder;
  /** ISO 4217 code the user gave for amounts that name none. */
  readonly currency?: string;
  /** Share of the file behind us, 0–1. */
  readonly onProgress?: (done: number) => void;
  /** Aborts between two blocks, with the signal's own reason. */
  readonly signal?: AbortSignal;
}

export type TableReading =
  | { readonly kind: 'read'; readonly reading: ImportReading; readonly notices: readonly Notice[] }
  | {
      readonly kind: 'needs-date-order';
      readonly columns: readonly string[];
      readonly examples: readonly DateExample[];
    };

const dateFields = ['checkIn', 'checkOut', 'bookedOn', 'cancelledOn'] as const;

/**
 * Reads all rows of a table by one layout. A file whose dates name their parts is read in one pass; at the
 * first date that does not, the whole file is asked for the order, and read again.
 *
 * @throws Refusal when the file turns out hostile or damaged further down; the signal's reason when aborted
 */
export async function readTable(
  table: Table,
  layout: Layout,
  options: ReadTableOptions,
): Promise<TableReading> {
  const plan = planColumns(table.header, layout.columns);
  const first = await readRows(table, layout, plan, options.dateOrder, options);
  if (first !== needsDateOrder) return first;
  const decision = await weighDates(table, plan, options.signal);
  if (decision.kind === 'undecided') {
    const columns = dateFields.flatMap((field) => table.header[plan[field] ?? -1] ?? []);
    return { kind: 'needs-date-order', columns, examples: decision.examples };
  }
  const second = await readRows(table, layout, plan, decision.order, options);
  if (second === needsDateOrder) throw new Error('an order was decided, yet a date still asks for one');
  return second;
}

async function readRows(
  table: Table,
  layout: Layout,
  plan: ColumnPlan,
  dateOrder: DateOrder | undefined,
  options: ReadTableOptions,
): Promise<TableReading | typeof needsDateOrder> {
  const notices = new Notices();
  const { currency, today } = options;
  const reader: RowReader = { layout, plan, header: table.header, today, dateOrder, currency, notices };
  const bookings: ReadBooking[] = [];
  const rejected: Rejection[] = [];
  const pause = pauser(options.signal);
  for (const block of dataBlocks(table)) {
    for (const row of block.rows) {
      const outcome = readRow(row, reader);
      if (outcome.ok) bookings.push(outcome.value);
      else if (outcome.error === needsDateOrder) return needsDateOrder;
      else rejected.push(outcome.error);
    }
    const rows = bookings.length + rejected.length;
    if (rows > limits.rows) throw new Refusal(refusals.tooManyRows(limits.rows));
    options.onProgress?.(block.done);
    await pause();
  }
  const rows = bookings.length + rejected.length;
  const { id, language } = layout;
  return {
    kind: 'read',
    reading: { layout: id, language, rows, bookings, rejected },
    notices: notices.list(),
  };
}

function* dataBlocks(table: Table): Generator<Block> {
  for (const { rows, done } of table.sheet.blocks()) {
    yield { rows: rows.filter((row: SheetRow) => row.number > table.headerRow), done };
  }
}

async function weighDates(
  table: Table,
  plan: ColumnPlan,
  signal: AbortSignal | undefined,
): Promise<DateOrderDecision> {
  const evidence = new DateOrderEvidence();
  const pause = pauser(signal);
  for (const block of dataBlocks(table)) {
    for (const row of block.rows) {
      const cells = new RowCells(row, plan);
      evidence.add({
        row: row.number,
        checkIn: cells.raw('checkIn') ?? '',
        checkOut: cells.raw('checkOut'),
        nights: cells.number('nights'),
        others: [cells.raw('bookedOn') ?? '', cells.raw('cancelledOn') ?? ''],
      });
    }
    await pause();
  }
  return evidence.decide();
}

/** Lets messages (a cancel among them) in whenever we have held the thread for 40 ms. */
function pauser(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < 40) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    since = performance.now();
  };
}
