import type { BookingStatus, Day } from '../../retention/customer-history';

/** `stands`: neither cancelled nor missed as far as the export knows; stayed once the check-out is past. */
export type StatusMeaning = BookingStatus | 'stands';

/** Status words of an export in lower case. Keys are only ever looked up by `Object.hasOwn`. */
export type StatusWords = Readonly<Record<string, StatusMeaning>>;

/** Words that mean the same wherever they stand, for files a user maps and words a layout has not met. */
const anywhere: readonly [RegExp, StatusMeaning][] = [
  [/no.?show|未到|未入住|non présent|nicht erschienen|no presentad|mancata presentazione|노쇼/, 'no-show'],
  [/cancel|annul|storn|anul|取消|취소/, 'cancelled'],
  [/^(ok|okay|confirmed|confirmad[ao]|confirmée?|bestätigt|confermat[ao]|已确认|确认|확정)$/, 'stands'],
  [/^(checked.?out|stayed|past guest|已离店|已完成)$/, 'stayed'],
];

/** What a status word means, or nothing where nobody has told us. */
export function statusMeaning(word: string, words: StatusWords): StatusMeaning | undefined {
  const key = word.toLowerCase();
  if (Object.hasOwn(words, key)) return words[key];
  return anywhere.find(([pattern]) => pattern.test(key))?.[1];
}

/**
 * The status of a booking on the day of the import. An unknown word is `booked`, whose very meaning is that
 * no more is known than that the booking was made; the reader reports the word, so that a person can see it.
 */
export function statusOn(meaning: StatusMeaning | undefined, checkOut: Day, today: Day): BookingStatus {
  if (meaning === undefined) return 'booked';
  if (meaning === 'stands') return checkOut <= today ? 'stayed' : 'booked';
  return meaning;
}
