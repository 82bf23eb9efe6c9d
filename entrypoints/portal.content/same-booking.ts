import type { Reservation } from '../../portals/reservation';

/**
 * A reading is bound to the address and to the very text nodes it was read from. Single-page portals show
 * the new address first and the former guest's data until the new data has come, which may take 20 s and
 * more; a card drawn in between would be the wrong guest's.
 */
export interface Bound {
  readonly url: string;
  readonly reservation: Reservation;
  /** For each word that tells who it is: the text nodes it stands in, with their text at the time. */
  readonly writtenIn: ReadonlyMap<Telling, readonly Written[]>;
}
interface Written {
  readonly node: CharacterData;
  readonly text: string;
}

/** The fields that tell one guest from another. */
const telling = ['reservationNumber', 'underName', 'email', 'telephone'] as const;
type Telling = (typeof telling)[number];

export function bind(document: Document, url: string, reservation: Reservation): Bound {
  const writtenIn = new Map<Telling, Written[]>(telling.map((field) => [field, []]));
  const words = telling.flatMap((field) => {
    const word = reservation[field]?.value;
    return word ? [{ field, word }] : [];
  });
  const texts = document.createTreeWalker(document, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = texts.nextNode() as CharacterData | null; node; node = texts.nextNode() as typeof node) {
    const text = node.data;
    for (const { field, word } of words) if (text.includes(word)) writtenIn.get(field)?.push({ node, text });
  }
  return { url, reservation, writtenIn };
}

/** Whether every text node a reading rests on still stands there unchanged. */
export function stillStands({ writtenIn }: Bound): boolean {
  return [...writtenIn.values()].flat().every(unchanged);
}

const unchanged = ({ node, text }: Written) => node.isConnected && node.data === text;

export function sameReading(one: Reservation, other: Reservation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether `next` may be shown although `former` was read in the same document before. On the same booking
 * it may as long as nothing contradicts. On another booking every word that reads as before must have been
 * written anew; a portal that keeps the former guest's name standing is not believed.
 */
export function mayFollow(former: Bound, next: Bound): boolean {
  const before = former.reservation;
  const now = next.reservation;
  const repeated = telling.filter((field) => now[field] && now[field].value === before[field]?.value);
  const contradicted = telling.some(
    (field) => now[field] && before[field] && now[field].value !== before[field].value,
  );
  if (!contradicted && sameSubject(former.url, next.url)) return true;
  return repeated.every((field) => {
    const written = former.writtenIn.get(field) ?? [];
    return written.length > 0 && !written.some(unchanged);
  });
}

/**
 * Whether two addresses speak of the same thing: equal up to the last part that holds a digit, as
 * `/bookings/4711` and `/bookings/4711/messages`. Where no part does, the whole path must be equal.
 */
export function sameSubject(one: string, other: string): boolean {
  return one === other || subjectOf(new URL(one)) === subjectOf(new URL(other));
}

function subjectOf(url: URL): string {
  const ids = [...url.searchParams].filter(([, value]) => /\d/.test(value)).map((pair) => pair.join('='));
  // `#details` is a place on the page; `#/reservations/4711` and `#4711` are addresses.
  const route = /[/\d]/.test(url.hash) ? upToLastId(url.hash) : '';
  return JSON.stringify([url.origin, upToLastId(url.pathname), route, ids.sort()]);
}

function upToLastId(path: string): string {
  const parts = path.split('/');
  const last = parts.findLastIndex((part) => /\d/.test(part));
  return parts.slice(0, last < 0 ? undefined : last + 1).join('/');
}
