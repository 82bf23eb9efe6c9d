import seedrandom from 'seedrandom';

/**
 * An export of invented guests in the English layout of Booking.com's extranet, all 28 columns: two and a half
 * bookings a guest, every fourth repeat written another way.
 */
export function* inventedExport(rows: number, seed = 'bench'): Generator<string> {
  const random = seedrandom(seed);
  const upTo = (size: number): number => Math.floor(random() * size);
  const guests = Math.round(rows / 2.5);
  yield `${header}\n`;
  let lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const guest = row < guests ? row : upTo(guests);
    const { given, family } = inventedName(guest);
    const written =
      row >= guests && upTo(4) === 0 ? `${given} ${family}`.toUpperCase() : `${given} ${family}`;
    const start = new Date(Date.UTC(2023, 0, 1 + upTo(1200)));
    const nights = 1 + upTo(6);
    const [checkIn, checkOut, bookedOn] = [start, dayAfter(start, nights), dayAfter(start, -upTo(90))].map(
      day,
    );
    const cancelled = upTo(5) === 0;
    const price = `${60 + upTo(900)} EUR`;
    lines.push(
      [
        String(1_000_000_000 + row * 7),
        `"${family}, ${given}"`,
        written,
        checkIn,
        checkOut,
        `${bookedOn} 12:00:00`,
        cancelled ? 'cancelled_by_guest' : 'ok',
        '1,2,2,,',
        price,
        '0,15',
        '29.7 EUR',
        ',,Arrival between 15:00 and 16:00',
        '',
        countries[guest % countries.length],
        'Leisure,Mobile,Double Room with Sea View',
        nights,
        cancelled ? `${bookedOn} 18:00:00` : '',
        `${guest % 900} Test Street Dummy Falls`,
        '',
      ].join(','),
    );
    if (lines.length === 5000) {
      yield `${lines.join('\n')}\n`;
      lines = [];
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

const header =
  "Book Number,Booked by,Guest Name(s),Check-in,Check-out,Booked on,Status,Rooms,People,Adults,Children,Children's age(s),Price,Withheld taxes,Commission %,Commission Amount,Payment Status,Payment method (payment provider),Remarks,Booker group,Booker country,Travel purpose,Device,Unit type,Duration (nights),Cancellation date,Address,Phone number";

const countries = ['us', 'gb', 'de', 'fr', 'es', 'it', 'pl', 'cn', 'nl', 'se'];
const starts =
  'Ab Be Cor Dal El Fen Gar Hol Is Jor Kal Lin Mar Nor Ol Per Quin Ros Sel Tor Ul Van Wil Yar Zel'.split(' ');
const middles = 'ba de fi go lu ma ne po ri sa te vo'.split(' ');
const ends = 'berg croft dale feld gard holm kamp lund mont nau rode stad thal wick zano'.split(' ');
const givens = 'na nd ra ric ron sa ta th vin za'.split(' ');

/** A name for each number up to some millions; neighbours share families, as people do. */
function inventedName(guest: number): { given: string; family: string } {
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  const family =
    pick(starts, guest) +
    pick(middles, Math.floor(guest / 25)) +
    pick(middles, Math.floor(guest / 300)) +
    pick(ends, Math.floor(guest / 7));
  const given =
    pick(starts, Math.floor(guest / 3600)) + pick(middles, Math.floor(guest / 11)) + pick(givens, guest);
  return { given, family };
}

const dayAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);
const day = (date: Date): string => date.toISOString().slice(0, 10);
