import { readFile as readBytes, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { personOf } from '../../history/identity/person';
import { readyForChinese } from '../../history/identity/pinyin';
import { resolvePeople } from '../../history/identity/resolve';
import { limits } from '../../history/import/limits';
import { type ReadFileOptions, readFile } from '../../history/import/read-file';
import type { ImportReading } from '../../history/import/reading';
import { Day } from '../../retention/customer-history';
import { fail, ok, type Result } from '../../retention/result';
import type { Language } from '../../retention/words';
import { complaintOf } from './complaint';

const usage =
  'Usage: npm run --silent homeport -- import FILE [--today YYYY-MM-DD] [--date-order day-first|month-first] [--currency EUR] [--language en|zh]';

const Options = v.object({
  today: v.optional(v.config(Day, { message: '--today wants a day such as 2026-11-21.' })),
  'date-order': v.optional(
    v.picklist(['day-first', 'month-first'], '--date-order wants day-first or month-first.'),
  ),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, '--currency wants a code such as EUR.'))),
  language: v.optional(v.picklist(['en', 'zh'], '--language wants en or zh.'), 'en'),
});

interface Asked {
  readonly path: string;
  readonly language: Language;
  readonly options: ReadFileOptions;
}

/**
 * `import FILE`: prints what a booking export holds as JSON; nothing is stored.
 * @returns the exit code: 0, or 2 with one sentence on stderr when arguments or file are wrong.
 */
export async function run(args: string[]): Promise<number> {
  const asked = argumentsIn(args);
  const summary = asked.ok ? await summarise(asked.value) : asked;
  if (!summary.ok) {
    process.stderr.write(`${summary.error}\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(summary.value, null, 2)}\n`);
  return 0;
}

function argumentsIn(args: string[]): Result<Asked, string> {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      options: { today: text, 'date-order': text, currency: text, language: text },
      allowPositionals: true,
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) return fail(`Name one file. ${usage}`);
    const { today = localToday(), currency, language, 'date-order': dateOrder } = v.parse(Options, values);
    const options = { today, ...(dateOrder && { dateOrder }), ...(currency && { currency }) };
    return ok({ path, language, options });
  } catch (error) {
    return fail(`${complaintOf(error)} ${usage}`);
  }
}

async function summarise({ path, language, options }: Asked): Promise<Result<object, string>> {
  const bytes = await bytesAt(path);
  if (!bytes.ok) return bytes;
  const outcome = await readFile(bytes.value, options);
  switch (outcome.kind) {
    case 'refused':
      return fail(outcome.reason[language]);
    case 'needs-mapping':
      return fail(
        `No known export has the columns ${outcome.header.slice(0, 8).join(', ')}; choose them in the import page of the extension.`,
      );
    case 'needs-date-order': {
      const [example] = outcome.examples;
      return fail(
        `"${example?.text}" in row ${example?.row} may be ${example?.dayFirst} or ${example?.monthFirst} and no row decides it; say --date-order day-first or month-first.`,
      );
    }
    case 'read': {
      const { layout, language: header, rows, bookings, rejected } = outcome.reading;
      return ok({
        layout,
        language: header,
        rows,
        bookings: bookings.length,
        guests: await countGuests(outcome.reading),
        duplicates: countDuplicates(outcome.reading),
        rejected: rejected.map(({ row, column, reason }) => ({ row, column, reason: reason[language] })),
        notices: outcome.notices.map(({ words }) => words[language]),
      });
    }
  }
}

async function bytesAt(path: string): Promise<Result<Uint8Array, string>> {
  try {
    const { size } = await stat(path);
    if (size > limits.textBytes) return fail(`${path} is larger than any file that can be read.`);
    return ok(await readBytes(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return fail(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read.`);
  }
}

/** How many people the bookings belong to, by the rules the extension uses. */
async function countGuests({ bookings }: ImportReading): Promise<number> {
  await readyForChinese(bookings.flatMap(({ clues }) => [clues.name, clues.bookedBy]));
  const records = bookings.map(({ row, clues }) => ({ id: String(row), person: personOf(clues) }));
  return resolvePeople(records, []).newGuests;
}

/** Rows whose booking number an earlier row of the file already has. */
function countDuplicates({ bookings }: ImportReading): number {
  const numbers = new Set(bookings.map(({ booking }) => `${booking.channel} ${booking.reservationNumber}`));
  return bookings.length - numbers.size;
}

function localToday(): Day {
  const now = new Date();
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
