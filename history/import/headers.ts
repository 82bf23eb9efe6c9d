import type { Cell } from './sheet';
import { cellText } from './sheet';

/**
 * A header label as it is compared: no case, no trailing colon, no literal `&nbsp;` (Booking.com's French
 * export has them), one kind of space and apostrophe.
 */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/&nbsp;|\u00a0/gi, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s:：]+$/, '')
    .trim()
    .toLowerCase();
}

/** The labels of a header row; a label that comes again gets its count, so that each names one column. */
export function labelsOf(cells: readonly Cell[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const label = cellText(cell)
      .replace(/&nbsp;/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const key = normaliseLabel(label);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 || label === '' ? label : `${label} (${count})`;
  });
}

/** Names programs keep for themselves; a column called so is an attack on whoever makes objects of rows. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

export const reservedLabel = (header: readonly string[]): string | undefined =>
  header.find((label) => reserved.has(normaliseLabel(label)));

/**
 * Names a header so that the columns a user once chose for it are found again: the same labels in any
 * order and case give the same fingerprint (FNV-1a, 52 bits, as text).
 */
export function fingerprint(header: readonly string[]): string {
  const text = header
    .map(normaliseLabel)
    .filter((label) => label !== '')
    .sort()
    .join('\u001f');
  let low = 0x811c9dc5;
  let high = 0xc9dc5118;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ ((code << 5) | (code >>> 3)), 0x01000193);
  }
  return (high >>> 0).toString(36).padStart(7, '0') + (low >>> 0).toString(36).padStart(7, '0');
}
