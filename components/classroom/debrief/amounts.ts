import type { Speech } from '../../language';

/** Money to whole units, as the debrief shows it everywhere. */
export interface Amounts {
  (amount: number): string;
  /** With its sign, also when positive: for differences. */
  change(amount: number): string;
}

/** Keeps a sign on the line of its number. */
const joiner = '\u2060';

export function amountsIn(say: Speech, currency: string): Amounts {
  const show = (amount: number) => say.money({ amount: Math.round(amount), currency });
  return Object.assign(show, {
    change: (amount: number) =>
      Math.round(amount) > 0
        ? `+${joiner}${show(amount)}`
        : Math.round(amount) < 0
          ? `−${joiner}${show(-amount)}`
          : show(0),
  });
}

/** A difference of counts with its sign. */
export const countChange = (say: Speech, n: number): string =>
  n > 0 ? `+${say.number(n)}` : n < 0 ? `−${say.number(-n)}` : '0';

export const percent = (say: Speech, share: number, digits = 0): string =>
  say.number(share, { style: 'percent', maximumFractionDigits: digits });

/** A decision found by search, to be read: three figures are enough. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
