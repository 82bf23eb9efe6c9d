import type { PersonClues } from '../import/reading';
import { endsOf } from './compare-names';
import { normaliseEmail } from './email';
import { type GuestName, latinReadings } from './guest-name';
import { hash53 } from './hash';
import { type Person, personOf } from './person';
import { normalisePhone } from './phone';

/**
 * Identity keys: two records of one person share at least one, so that nobody has to compare every record
 * with every other. Sharing one proves nothing.
 */
export const identityKeys = (clues: PersonClues): number[] => personKeys(personOf(clues));

export function personKeys(person: Person): number[] {
  return [
    ...new Set([
      ...person.names.flatMap(nameKeys),
      ...person.emails.map(emailKey),
      ...person.phones.map(phoneKey),
    ]),
  ];
}

export const emailKey = (normalised: string): number => hash53(`e:${normalised}`);
export const phoneKey = (e164: string): number => hash53(`p:${e164}`);

/**
 * Keys of an address or number that says nothing of who somebody is (a portal's alias, a virtual number, that of
 * whoever booked for the guest). It stands in the guest's file, so an agent may look for it; it joins nobody.
 */
export function lookUpKeys({ email, phone, country }: PersonClues, { emails, phones }: Person): number[] {
  const address = email === undefined ? undefined : normaliseEmail(email);
  const number = phone === undefined ? undefined : normalisePhone(phone, country);
  const keys: number[] = [];
  if (address !== undefined && !emails.includes(address)) keys.push(lookUpKey(address));
  if (number !== undefined && !phones.includes(number)) keys.push(lookUpKey(number));
  return keys;
}

export const lookUpKey = (contact: string): number => hash53(`l:${contact}`);

/** A booking's number as a key, whatever the portal: the channel is compared on the record. */
export const bookingKey = (reservationNumber: string): number =>
  hash53(`r:${reservationNumber.trim().toUpperCase()}`);

/**
 * Keys of one name. A name in Latin letters is reduced to its sorted letters without `e`: this is the same
 * for any order, spacing, hyphenation and for ä, a and ae. A name of three words and more also gets the key
 * of its first and family name, and one in characters the keys of its readings. A surname alone has none.
 */
export const nameKeys = (name: GuestName): readonly number[] => (name.masked ? [] : keysOfName(name));

function keysOfName(name: GuestName): number[] {
  const keys: number[] = [];
  if (name.tokens.length > 1) keys.push(lettersKey(name.tokens));
  if (name.tokens.length > 2) keys.push(lettersKey(endsOf(name)));
  if ([...name.han].length > 1) {
    keys.push(hash53(`n:${name.han}`));
    for (const reading of latinReadings(name)) keys.push(lettersKey(reading));
  }
  return keys;
}

export const lettersKey = (tokens: readonly string[]): number =>
  hash53(`n:${[...tokens.join('').replaceAll('e', '')].sort().join('')}`);
