import { resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import * as v from 'valibot';
import { CustomerHistory } from '../../../retention/customer-history';
import { fail, ok, type Result } from '../../../retention/result';
import { dayAfter } from '../../../sim/calendar';
import { bookingColumns, bookingRows } from '../../../sim/export/booking-export';
import { observeAll } from '../../../sim/observe';
import { type Complaint, readArguments } from './arguments';
import { writeWhole } from './files';
import { runNamed } from './runs';
import { whole } from './text';

export const usage = 'sim export RUN [--bookings FILE.csv|.xls|.xlsx] [--histories FILE.json] [--json]';

/** `sim export`: the world as a firm would hold it: a portal's booking export, or whole customer histories. */
export async function run(args: string[]): Promise<Result<string, Complaint>> {
  const kinds = { bookings: 'text', histories: 'text', json: 'flag' } as const;
  const asked = readArguments(args, kinds, [1, 1], usage);
  if (!asked.ok) return asked;
  const { options, names } = asked.value;
  if (options.bookings === undefined && options.histories === undefined) {
    return fail(`Say where to write bookings or histories. Usage: ${usage}`);
  }
  if (options.bookings !== undefined && !/\.(csv|xlsx?)$/i.test(options.bookings)) {
    return fail(`Bookings are written as .csv, .xls or .xlsx, not as ${options.bookings}.`);
  }
  if (
    options.bookings !== undefined &&
    options.histories !== undefined &&
    resolve(options.bookings) === resolve(options.histories)
  ) {
    return fail(`Bookings and histories cannot both be written to ${options.bookings}; name two files.`);
  }
  const played = runNamed(names[0] ?? '');
  if (!played.ok) return played;

  const histories = v.parse(v.array(CustomerHistory), observeAll(played.value));
  const rows = bookingRows(histories);
  for (const [path, content] of [
    [options.bookings, () => bookingsFile(options.bookings ?? '', rows)],
    [options.histories, () => `${JSON.stringify(histories)}\n`],
  ] as const) {
    if (path === undefined) continue;
    const written = writeWhole(path, content());
    if (!written.ok) return written;
  }
  const { scenario, rounds } = played.value;
  const until = dayAfter(scenario.start, rounds.length * scenario.roundDays);
  const guests = histories.filter(({ bookings }) => bookings.length > 0).length;
  const told = { customers: histories.length, guests, bookings: rows.length, until };
  if (options.json) return ok(JSON.stringify(told, null, 2));
  return ok(
    [
      `${whole(rows.length)} bookings of ${whole(guests)} guests up to ${until}; ${whole(histories.length)} customers in all.`,
      ...(options.bookings === undefined
        ? []
        : [
            `Bookings: ${options.bookings}. To read them: homeport import ${options.bookings} --today ${until}`,
          ]),
      ...(options.histories === undefined ? [] : [`Histories: ${options.histories}.`]),
    ].join('\n'),
  );
}

/** The kind of file its name says. */
function bookingsFile(path: string, rows: readonly string[][]): string | Uint8Array {
  const all = [[...bookingColumns], ...rows];
  const workbook = /\.(xlsx?)$/i.exec(path)?.[1]?.toLowerCase();
  if (workbook === undefined) return `${Papa.unparse(all, { newline: '\r\n' })}\r\n`;
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(all), 'Reservations');
  return new Uint8Array(write(book, { type: 'array', bookType: workbook === 'xls' ? 'biff8' : 'xlsx' }));
}
