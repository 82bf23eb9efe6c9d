import { tidy } from '../reading';

/**
 * A reservation number: 3–40 letters, digits and dashes; never a date, an amount, or a word.
 * @param mayBeLetters true where the page declares it to be one (`KDEKDE` in structured data). Beside a label,
 *   `CONFIRMED` looks the same, so there a digit is asked for.
 */
export function reservationNumberIn(raw: string, mayBeLetters: boolean): string | undefined {
  const text = tidy(raw).replace(/^(?:#|no\.?|nr\.?|n°|№) ?/i, '');
  // Booking numbers are printed in groups (`4051 872 336`).
  const number = /^\d[\d ]*\d$/.test(text) ? text.replaceAll(' ', '') : text;
  if (!/^[A-Za-z\d][\w-]{1,38}[A-Za-z\d]$/.test(number)) return undefined;
  if (/^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}-\d{1,2}-\d{4}$/.test(number)) return undefined;
  return /\d/.test(number) || (mayBeLetters && /^[A-Z]{5,}$/.test(number)) ? number : undefined;
}
