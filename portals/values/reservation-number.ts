import { tidy } from '../reading';

/**
 * A reservation number: 4–40 letters, digits and dashes with a digit or all in capitals, never a date,
 * an amount, a telephone number with a plus, or a word.
 */
export function reservationNumberIn(raw: string): string | undefined {
  const text = tidy(raw).replace(/^(?:#|no\.?|nr\.?|n°|№) ?/i, '');
  // Booking numbers are printed in groups (`4051 872 336`).
  const number = /^\d[\d ]*\d$/.test(text) ? text.replaceAll(' ', '') : text;
  if (!/^[A-Za-z\d][\w-]{2,38}[A-Za-z\d]$/.test(number)) return undefined;
  if (/^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}-\d{1,2}-\d{4}$/.test(number)) return undefined;
  return /\d/.test(number) || /^[A-Z]{5,}$/.test(number) ? number : undefined;
}
