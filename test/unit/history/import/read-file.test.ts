import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadFileOptions, readFile } from '../../../../history/import/read-file';
import type { ImportReading } from '../../../../history/import/reading';
import { csv, headers, labels, rowOf, utf8, windows1252, workbook } from './exports';

const today = '2026-11-21';

async function outcomeOf(bytes: Uint8Array, options: Partial<ReadFileOptions> = {}) {
  return readFile(bytes, { today, ...options });
}

async function readingOf(bytes: Uint8Array, options: Partial<ReadFileOptions> = {}): Promise<ImportReading> {
  const outcome = await outcomeOf(bytes, options);
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.reading;
}

const asCsv = (header: string, ...cells: Readonly<Record<string, string>>[]) =>
  utf8(csv([labels(header), ...cells.map((row) => rowOf(header, row))]));

const lea = {
  'Book Number': '4100000001',
  'Booked by': 'Moreau, Léa',
  'Guest Name(s)': 'Léa Moreau',
  'Check-in': '2026-03-01',
  'Check-out': '2026-03-04',
  'Booked on': '2026-01-15 10:00:00',
  Status: 'ok',
  Price: '422.001 USD',
  Adults: '2',
  Children: '0',
  'Booker country': 'fr',
  'Unit type': 'King Room ',
};

describe('a Booking.com row', () => {
  test('becomes a booking and the clues to its guest', async () => {
    const reading = await readingOf(asCsv(headers.bookingEnglish, lea));
    expect(reading).toEqual({
      layout: 'booking_xls_en',
      language: 'en',
      rows: 1,
      rejected: [],
      bookings: [
        {
          row: 2,
          booking: {
            channel: 'booking.com',
            reservationNumber: '4100000001',
            status: 'stayed',
            checkIn: '2026-03-01',
            checkOut: '2026-03-04',
            bookedOn: '2026-01-15',
            guestName: 'Léa Moreau',
            bookedBy: 'Moreau, Léa',
            price: { amount: 422.001, currency: 'USD' },
            unit: 'King Room',
            adults: 2,
            children: 0,
          },
          clues: { name: 'Léa Moreau', bookedBy: 'Moreau, Léa', channel: 'booking.com', country: 'FR' },
        },
      ],
    });
  });

  test('several guests in one field stay as spelled; a blank guest is the booker', async () => {
    const reading = await readingOf(
      asCsv(
        headers.bookingEnglish,
        { ...lea, 'Guest Name(s)': 'Tom  Berg; Léa Moreau' },
        { ...lea, 'Guest Name(s)': '' },
      ),
    );
    const [several, blank] = reading.bookings;
    expect(several?.booking).toMatchObject({ guestName: 'Tom Berg; Léa Moreau', bookedBy: 'Moreau, Léa' });
    expect(blank?.booking.guestName).toBe('Moreau, Léa');
    expect(blank?.booking).not.toHaveProperty('bookedBy');
  });

  test.each([
    ['ok', '2026-03-04', 'stayed'],
    ['OK', '2026-12-04', 'booked'],
    ['no_show', '2026-03-04', 'no-show'],
    ['cancelled_by_guest', '2026-12-04', 'cancelled'],
    ['cancelled_by_hotel', '2026-03-04', 'cancelled'],
    ['overbooked', '2026-03-04', 'cancelled'],
  ])('status %s with departure %s is %s', async (status, checkOut, expected) => {
    const reading = await readingOf(
      asCsv(headers.bookingEnglish, { ...lea, Status: status, 'Check-out': checkOut }),
    );
    expect(reading.bookings[0]?.booking.status).toBe(expected);
  });

  test('a status nobody told us is kept as booked, and said', async () => {
    const bytes = asCsv(headers.bookingEnglish, { ...lea, Status: 'pending_review' });
    const outcome = await outcomeOf(bytes);
    expect(outcome).toMatchObject({
      kind: 'read',
      reading: { bookings: [{ booking: { status: 'booked' } }] },
      notices: [{ kind: 'unknown-status', found: 'pending_review', rows: 1, firstRow: 2 }],
    });
  });
});

describe('known exports by their labels', () => {
  const known: readonly [string, string, string][] = [
    ['booking_xls_en', 'en', headers.bookingEnglish],
    ['booking_xls_en', 'en', headers.bookingPersons],
    ['booking_xls_es', 'es', headers.bookingSpanish],
    ['airbnb_reservations_en', 'en', headers.airbnb],
    ['airbnb_transactions_2014', 'en', headers.airbnbTransactions2014],
    ['airbnb_transactions_recent', 'en', headers.airbnbTransactions],
    ['cloudbeds_reservations', 'en', headers.cloudbeds],
    ['lodgify_reservations', 'en', headers.lodgify],
  ];

  /** One cell for each label of a stay, under whatever name the export has for it. */
  function anyRow(label: string): string {
    const key = label.toLowerCase();
    if (key === 'type') return 'Reservation';
    if (/confirmation code/.test(key)) return 'HMTEST1234';
    if (/^(book number|número de reserva|reservation number|id)$/.test(key)) return '77001';
    if (/check.?in|entrada|start date|datearrival/.test(key)) return '2026-05-01';
    if (/check.?out|salida|end date|datedeparture/.test(key)) return '2026-05-03';
    if (/nights|noches/.test(key)) return '2';
    if (/guest name|nombre del cliente|^guest$|^name$/.test(key)) return 'Nils Aster';
    return '';
  }

  test.each(known)('%s (%s) in any order and case, with &nbsp; and colons', async (id, language, header) => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(labels(header), { minLength: labels(header).length }),
        async (shuffled) => {
          const written = shuffled.map((label, index) =>
            index % 3 === 0
              ? label.toUpperCase()
              : index % 3 === 1
                ? `${label.replaceAll(' ', '&nbsp;')}:`
                : label,
          );
          const reading = await readingOf(utf8(csv([written, shuffled.map(anyRow)])));
          expect(reading).toMatchObject({ layout: id, language, rows: 1, rejected: [] });
          expect(reading.bookings[0]?.booking).toMatchObject({
            checkIn: '2026-05-01',
            checkOut: '2026-05-03',
          });
          expect(reading.bookings[0]?.booking.guestName).toBe('Nils Aster');
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each([
    ['Italian Booking.com', headers.bookingItalian],
    ['French Airbnb', headers.airbnbFrench],
    ['Expedia', headers.expedia],
    ['Ctrip', headers.ctrip],
    ['ZUZU', headers.zuzu],
  ])('%s is known in part only: left to the mapping step', async (_, header) => {
    const outcome = await outcomeOf(
      utf8(csv([labels(header), labels(header).map((__, index) => `value ${index}`)])),
    );
    expect(outcome.kind).toBe('needs-mapping');
  });

  test('Airbnb’s labels with numbers of another kind are not taken for Airbnb', async () => {
    const row = {
      'Confirmation code': 'R-1',
      'Guest name': 'A B',
      'Start date': '2026-01-01',
      'End date': '2026-01-02',
    };
    expect((await outcomeOf(asCsv(headers.airbnb, row))).kind).toBe('needs-mapping');
  });

  test('a file with more foreign columns than a third is not taken for an export it resembles', async () => {
    const own = ['Book Number', 'Guest Name(s)', 'Check-in', 'Check-out'];
    const row = ['4100000001', 'Léa Moreau', '2026-03-01', '2026-03-04'];
    expect((await outcomeOf(utf8(csv([[...own, 'Team', 'Floor'], row])))).kind).toBe('read');
    expect((await outcomeOf(utf8(csv([[...own, 'Team', 'Floor', 'Key'], row])))).kind).toBe('needs-mapping');
  });

  test('report rows above the header do not hide it, and rows count from the top of the file', async () => {
    const above = [['Reservations report'], ['Period', '2026'], ['']];
    const rows = [...above, labels(headers.bookingEnglish), rowOf(headers.bookingEnglish, lea)];
    for (const bytes of [utf8(csv(rows)), workbook(rows)]) {
      const reading = await readingOf(bytes);
      expect(reading).toMatchObject({ layout: 'booking_xls_en', rows: 1, bookings: [{ row: 5 }] });
    }
  });

  test('a statement without guests is refused with the export to take instead', async () => {
    const outcome = await outcomeOf(
      asCsv(headers.bookingPayout, { 'Reference number': '1', 'Payout type': 'Net' }),
    );
    expect(outcome).toMatchObject({
      kind: 'refused',
      reason: { en: expect.stringContaining('Reservations › Download') },
    });
  });
});

describe('Airbnb', () => {
  const stay = {
    'Confirmation code': 'HMTEST1234',
    Status: 'Confirmed',
    'Guest name': 'Nils Aster',
    Contact: '+1 (412) 555-0100',
    'Start date': '09/12/2026',
    'End date': '09/15/2026',
    Earnings: '$1,020.00',
  };

  test('fewer columns are enough, and the column decides the dates', async () => {
    const chosen = [
      'Confirmation code',
      'Status',
      'Guest name',
      'Start date',
      'End date',
      'Earnings',
    ] as const;
    const reading = await readingOf(utf8(csv([[...chosen], chosen.map((label) => stay[label])])));
    expect(reading.bookings[0]?.booking).toMatchObject({ checkIn: '2026-09-12', checkOut: '2026-09-15' });
  });

  test('$ may be several currencies: no price and a notice, until the user says which', async () => {
    const bytes = asCsv(headers.airbnb, stay);
    const outcome = await outcomeOf(bytes);
    expect(outcome).toMatchObject({
      kind: 'read',
      notices: [{ kind: 'unknown-currency', found: '$', rows: 1 }],
    });
    expect(outcome.kind === 'read' && outcome.reading.bookings[0]?.booking).not.toHaveProperty('price');
    const told = await readingOf(bytes, { currency: 'CAD' });
    expect(told.bookings[0]?.booking.price).toEqual({ amount: 1020, currency: 'CAD' });
  });

  test('dates that read both ways are asked, and the answer is used', async () => {
    const bytes = asCsv(headers.airbnb, { ...stay, 'Start date': '09/10/2026', 'End date': '09/12/2026' });
    expect(await outcomeOf(bytes)).toMatchObject({
      kind: 'needs-date-order',
      columns: ['Start date', 'End date', 'Booked'],
      examples: [{ row: 2, text: '09/10/2026', dayFirst: '2026-10-09', monthFirst: '2026-09-10' }],
    });
    const reading = await readingOf(bytes, { dateOrder: 'month-first' });
    expect(reading.bookings[0]?.booking).toMatchObject({ checkIn: '2026-09-10', checkOut: '2026-09-12' });
  });

  test('an amount with an unquoted comma breaks its row: rejected, not shifted', async () => {
    const text = `${labels(headers.airbnb).join(',')}\n${rowOf(headers.airbnb, { ...stay, Earnings: '' }).join(',')}RM1,000.00\n`;
    const reading = await readingOf(utf8(text));
    expect(reading.bookings).toEqual([]);
    expect(reading.rejected).toMatchObject([{ row: 2, column: 'Earnings', found: 'RM1,000.00' }]);
  });

  test('transactions: stays without an end date count their nights, payouts are no bookings', async () => {
    const header = headers.airbnbTransactions2014;
    const reading = await readingOf(
      asCsv(
        header,
        { Date: '05/02/2014', Type: 'Payout', 'Paid Out': '200' },
        {
          Date: '05/02/2014',
          Type: 'Reservation',
          'Confirmation Code': 'HMTEST1234',
          'Start Date': '04/30/2014',
          Nights: '2',
          Guest: 'Nils Aster',
          Currency: 'EUR',
          Amount: '200',
        },
      ),
    );
    expect(reading.rejected).toMatchObject([{ row: 2, column: 'Type', found: 'Payout' }]);
    expect(reading.bookings).toMatchObject([
      { row: 3, booking: { checkOut: '2014-05-02', price: { amount: 200, currency: 'EUR' } } },
    ]);
  });
});

describe('a property system names the portal a booking came from', () => {
  const stay = {
    Name: 'Nils Aster',
    'Phone Number': '+31 20 555 0100',
    'Reservation Number': '9911',
    'Third Party Confirmation Number': '4100000001',
    'Check in Date': '13/05/2026',
    'Check out Date': '15/05/2026',
    'Grand Total': '1.020,00 €',
    Status: 'Checked Out',
    Deposit: 'n/a',
  };

  test('the portal and its number name the booking, and its phone number is treated as the portal’s', async () => {
    const reading = await readingOf(
      asCsv(headers.cloudbeds, { ...stay, Source: 'Booking.com (Hotel Collect Booking)' }),
    );
    expect(reading.bookings).toMatchObject([
      {
        booking: {
          channel: 'booking.com',
          reservationNumber: '4100000001',
          checkIn: '2026-05-13',
          status: 'stayed',
          price: { amount: 1020, currency: 'EUR' },
        },
        clues: { channel: 'booking.com', phone: '+31 20 555 0100' },
      },
    ]);
  });

  test('a booking made with the house itself keeps the system’s number', async () => {
    const reading = await readingOf(asCsv(headers.cloudbeds, { ...stay, Source: 'Walk-In' }));
    expect(reading.bookings).toMatchObject([
      { booking: { channel: 'cloudbeds', reservationNumber: '9911' } },
    ]);
  });
});

describe('rows that cannot be taken say where and why, in both languages', () => {
  test.each([
    ['Book Number', '', 'empty'],
    ['Book Number', '8.16E+09', 'shortened'],
    ['Book Number', '=1+1', 'formula'],
    ['Guest Name(s)', '=HYPERLINK("http://example.test","Léa")', 'formula'],
    ['Guest Name(s)', '12345', 'letter'],
    ['Check-in', '', 'empty'],
    ['Check-in', '2026-02-30', 'not a date'],
    ['Check-out', '2026-02-27', 'before'],
    ['Booked on', 'yesterday', 'not a date'],
  ])('%s “%s”', async (column, found, why) => {
    const reading = await readingOf(asCsv(headers.bookingEnglish, lea, { ...lea, [column]: found }));
    expect(reading).toMatchObject({ rows: 2, bookings: [{ row: 2 }] });
    expect(reading.rejected).toEqual([
      {
        row: 3,
        column,
        found,
        reason: { en: expect.stringContaining(why), zh: expect.stringMatching(/\p{Script=Han}/u) },
      },
    ]);
  });

  test('a number of twenty digits is whole in a text and rounded in a number cell', async () => {
    const long = { ...lea, 'Book Number': '12345678901234567890' };
    const text = await readingOf(asCsv(headers.bookingEnglish, long));
    expect(text.bookings[0]?.booking.reservationNumber).toBe('12345678901234567890');
    const cells = rowOf(headers.bookingEnglish, long).map((cell, at) => (at === 0 ? Number(cell) : cell));
    const rounded = await readingOf(workbook([labels(headers.bookingEnglish), cells]));
    expect(rounded.rejected).toMatchObject([{ row: 2, column: 'Book Number' }]);
  });

  test('neither guest nor booker', async () => {
    const nobody = { ...lea, 'Guest Name(s)': '', 'Booked by': '' };
    const reading = await readingOf(asCsv(headers.bookingEnglish, nobody));
    expect(reading.rejected).toMatchObject([{ row: 2, column: 'Guest Name(s)', found: '' }]);
  });
});

describe('workbooks', () => {
  const table = [labels(headers.bookingEnglish), rowOf(headers.bookingEnglish, lea)];

  test('the same table from .csv, .xls and .xlsx is the same reading', async () => {
    const fromCsv = await readingOf(utf8(csv(table)));
    expect(await readingOf(workbook(table, 'xlsx'))).toEqual(fromCsv);
    expect(await readingOf(workbook(table, 'biff8'))).toEqual(fromCsv);
    expect(await readingOf(windows1252(csv(table, ';')))).toEqual(fromCsv);
  });

  test('numbers and dates stored as such are read as what they are', async () => {
    const cells = table[1]?.map((cell, index) => {
      const label = table[0]?.[index];
      if (label === 'Book Number') return 4100000001;
      if (label === 'Check-in') return new Date(Date.UTC(2026, 2, 1));
      if (label === 'Check-out') return new Date(Date.UTC(2026, 2, 4));
      return cell;
    });
    for (const kind of ['xlsx', 'biff8'] as const) {
      const [read] = (await readingOf(workbook([table[0] ?? [], cells ?? []], kind))).bookings;
      expect(read?.booking, kind).toMatchObject({
        reservationNumber: '4100000001',
        checkIn: '2026-03-01',
        checkOut: '2026-03-04',
      });
    }
  });
});

describe('progress and cancel', () => {
  const many = utf8(
    csv([
      labels(headers.bookingEnglish),
      ...Array.from({ length: 30_000 }, (_, n) =>
        rowOf(headers.bookingEnglish, { ...lea, 'Book Number': `${n}` }),
      ),
    ]),
  );

  test('progress only grows and ends at 1', async () => {
    const seen: number[] = [];
    const reading = await readingOf(many, { onProgress: (done) => seen.push(done) });
    expect(reading.rows).toBe(30_000);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  test('a cancel ends the reading with the signal’s own reason', async () => {
    const cancel = new AbortController();
    const onProgress = () => cancel.abort(new Error('the user changed their mind'));
    await expect(outcomeOf(many, { signal: cancel.signal, onProgress })).rejects.toThrow(
      'changed their mind',
    );
  });
});
