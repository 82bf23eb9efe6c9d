import type { Booking } from '../retention/customer-history';
import { isPersonalEmail, normaliseEmail } from './identity/email';
import { guestNames } from './identity/guest-name';
import { guestOf } from './identity/person';
import { normalisePhone } from './identity/phone';
import { hasHan } from './identity/pinyin';
import type { PersonClues } from './import/reading';

/**
 * Every spelling of the guest's name met, each once: first one that holds both scripts, then the one most stays
 * are under, then the fullest.
 */
export function spellingsOf(clues: readonly PersonClues[], bookings: readonly Booking[]): string[] {
  const stays = new Map<string, number>();
  for (const record of clues) {
    const spelled = guestOf(record).names.map(({ shown }) => shown);
    for (const name of spelled.length > 0 ? spelled : [record.name.trim()]) if (name) stays.set(name, 0);
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
export function contactsOf(clues: readonly PersonClues[]): { emails: string[]; phones: string[] } {
  const emails = new Set<string>();
  const phones = new Set<string>();
  for (const record of clues) {
    if (record.email === undefined && record.phone === undefined) continue;
    if (!guestOf(record).ownContact) continue;
    const email = record.email?.trim().toLowerCase();
    const compared = email === undefined ? undefined : normaliseEmail(email);
    if (email !== undefined && compared !== undefined && isPersonalEmail(compared)) emails.add(email);
    const phone = record.phone?.trim();
    if (phone) phones.add(normalisePhone(phone, record.country) ?? phone);
  }
  return { emails: [...emails], phones: [...phones] };
}
