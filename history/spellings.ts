import { isPersonalEmail, normaliseEmail } from './identity/email';
import { guestOf } from './identity/person';
import { normalisePhone } from './identity/phone';
import type { PersonClues } from './import/reading';

/** Every spelling of the guest's name met, each once, the fullest first where one holds both scripts. */
export function spellingsOf(clues: readonly PersonClues[]): string[] {
  const spellings = new Set<string>();
  for (const record of clues) {
    const shown = guestOf(record).name?.shown ?? record.name.trim();
    if (shown !== '') spellings.add(shown);
  }
  return [...spellings];
}

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
