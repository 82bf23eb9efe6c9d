import type { Booking } from '../retention/customer-history';
import { isPersonalEmail, normaliseEmail } from './identity/email';
import { guestNames } from './identity/guest-name';
import type { RecordsGuest } from './identity/person';
import { normalisePhone } from './identity/phone';
import { hasHan } from './identity/pinyin';
import type { PersonClues } from './import/reading';

/** What a record says, and who of the people on it is its guest. */
export interface GuestRecord {
  readonly clues: PersonClues;
  readonly guest: RecordsGuest;
}

/**
 * Every spelling of the guest's name met, each once: first one that holds both scripts, then the one most stays
 * are under, then the fullest.
 */
export function spellingsOf(records: readonly GuestRecord[], bookings: readonly Booking[]): string[] {
  const stays = new Map<string, number>();
  for (const { clues, guest } of records) {
    const spelled = guest.names.map(({ shown }) => shown);
    for (const name of spelled.length > 0 ? spelled : [clues.name.trim()]) if (name) stays.set(name, 0);
  }
  if (stays.size > 1) {
    for (const { shown } of bookings.flatMap(({ guestName }) => guestNames(guestName))) {
      const met = stays.get(shown);
      if (met !== undefined) stays.set(shown, met + 1);
    }
  }
  return [...stays]
    .sort(
      ([a, staysA], [b, staysB]) =>
        Number(inBothScripts(b)) - Number(inBothScripts(a)) || staysB - staysA || b.length - a.length,
    )
    .map(([shown]) => shown);
}

const inBothScripts = (name: string): boolean => hasHan(name) && /\p{Script=Latin}/u.test(name);

/** Addresses and numbers to reach the guest by. A portal's relay address is left out: it dies with the booking. */
export function contactsOf(records: readonly GuestRecord[]): { emails: string[]; phones: string[] } {
  const emails = new Set<string>();
  const phones = new Set<string>();
  for (const { clues, guest } of records) {
    if (!guest.ownContact) continue;
    const email = clues.email?.trim().toLowerCase();
    const compared = email === undefined ? undefined : normaliseEmail(email);
    if (email !== undefined && compared !== undefined && isPersonalEmail(compared)) emails.add(email);
    const phone = phoneShown(clues);
    if (phone) phones.add(phone);
  }
  return { emails: [...emails], phones: [...phones] };
}

/** The number on a record as it stands in the guest's file, or nothing. */
export function phoneShown({ phone, country }: PersonClues): string | undefined {
  const written = phone?.trim();
  return written ? (normalisePhone(written, country) ?? written) : undefined;
}
