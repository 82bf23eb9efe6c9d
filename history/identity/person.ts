import type { PersonClues } from '../import/reading';
import { compareNames } from './compare-names';
import { isPersonalEmail, normaliseEmail } from './email';
import { fold, type GuestName, guestNames } from './guest-name';
import { masksPhones, normalisePhone } from './phone';

/** Everything known for telling one person from another, from one record or from a whole history. */
export interface Person {
  readonly names: readonly GuestName[];
  /** Personal, normalised addresses only: portal aliases and shared mailboxes are left out. */
  readonly emails: readonly string[];
  /** E.164; virtual and shared numbers are left out. */
  readonly phones: readonly string[];
  readonly countries: readonly string[];
  readonly addresses: readonly string[];
}

/**
 * Who of the people on a record is its guest, by its name.
 *
 * The person who booked is the customer when that person stays too or nobody else is named. Somebody who
 * booked for another (a secretary, an agency, a friend) is not the guest, and the address, number and
 * country on the record are then not the guest's either.
 */
export function guestOf(clues: PersonClues): RecordsGuest {
  const [guest, ...companions] = guestNames(clues.name);
  const booker = clues.bookedBy === undefined ? undefined : guestNames(clues.bookedBy)[0];
  if (!booker) return { names: guest ? [guest] : [], ownContact: true };
  if (!guest) return { names: [booker], ownContact: true };
  const staying = [guest, ...companions].find((each) => isBooker(compareNames(each, booker)));
  if (staying) return { names: [booker, staying], ownContact: true };
  return { names: [guest], ownContact: false };
}

/** The guest of one record. */
export interface RecordsGuest {
  /** As the record spells the guest: once, or by the booker and again among those who stay; none if it names nobody. */
  readonly names: readonly GuestName[];
  /** Whether address, number and country on the record are the guest's. */
  readonly ownContact: boolean;
}

const isBooker = (relation: ReturnType<typeof compareNames>): boolean =>
  relation === 'equal' ||
  relation === 'equal-across-scripts' ||
  relation === 'shorter' ||
  relation === 'initials';

/** @param guest `guestOf` the same clues, for who has it already */
export function personOf(clues: PersonClues, guest: RecordsGuest = guestOf(clues)): Person {
  const { names: spellings, ownContact } = guest;
  // The booker's spelling says which word is the family name; where both read alike it is the one compared.
  const [first, second] = spellings;
  const names = first && second && compareNames(first, second) === 'equal' ? [first] : spellings;
  if (!ownContact) return { names, emails: [], phones: [], countries: [], addresses: [] };
  const email = clues.email === undefined ? undefined : normaliseEmail(clues.email);
  const phone =
    clues.phone === undefined || masksPhones(clues.channel)
      ? undefined
      : normalisePhone(clues.phone, clues.country);
  const address =
    clues.address === undefined
      ? ''
      : fold(clues.address)
          .replace(/[^\p{L}\d]+/gu, ' ')
          .trim();
  return {
    names,
    emails: email !== undefined && isPersonalEmail(email) ? [email] : [],
    phones: phone === undefined ? [] : [phone],
    countries: clues.country ? [clues.country.toUpperCase()] : [],
    addresses: address.length > 8 ? [address] : [],
  };
}

/** What several records say of one person. */
export function together(people: readonly Person[]): Person {
  const [only] = people;
  if (people.length === 1 && only) return only;
  const names = new Map<string, GuestName>();
  for (const name of people.flatMap((person) => person.names)) {
    const key = `${name.tokens.join(' ')}|${name.han}|${name.born ?? ''}|${name.generation ?? ''}|${name.gender ?? ''}`;
    if (!names.has(key)) names.set(key, name);
  }
  const all = (field: 'emails' | 'phones' | 'countries' | 'addresses') => [
    ...new Set(people.flatMap((person) => person[field])),
  ];
  return {
    names: [...names.values()],
    emails: all('emails'),
    phones: all('phones'),
    countries: all('countries'),
    addresses: all('addresses'),
  };
}
