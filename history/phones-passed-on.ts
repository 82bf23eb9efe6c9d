import { guestOf } from './identity/person';
import { masksPhones } from './identity/phone';
import { phoneShown } from './spellings';
import type { StoredCustomer } from './stored-customer';

/**
 * The guest's phones that only portals passed on. Such a number may be one for many guests: it is shown, and counts
 * for nothing in telling who is who. One the guest also gave elsewhere is the guest's own.
 */
export function phonesPassedOn({ faces, phones }: Pick<StoredCustomer, 'faces' | 'phones'>): string[] {
  const own = new Set(
    faces.flatMap(({ clues }) =>
      masksPhones(clues.channel) || !guestOf(clues).ownContact ? [] : [phoneShown(clues)],
    ),
  );
  return phones.filter((phone) => !own.has(phone));
}
