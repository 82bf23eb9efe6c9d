import type { Speech } from '../../language';

/** Money to whole units, as the debrief shows it everywhere. */
export interface Amounts {
  (amount: number): string;
  /** With its sign, also when positive: for differences. */
  change(amount: number): string;
}

export function amountsIn(say: Speech, currency: string): Amounts {
  const whole = (amount: number) => ({ amount: Math.round(amount), currency });
  return Object.assign((amount: number) => say.money(whole(amount)), {
    change: (amount: number) => say.money(whole(amount), { signDisplay: 'exceptZero' }),
  });
}

/** A difference of counts with its sign. */
export const countChange = (say: Speech, n: number): string => say.number(n, { signDisplay: 'exceptZero' });

export const percent = (say: Speech, share: number, digits = 0): string =>
  say.number(share, { style: 'percent', maximumFractionDigits: digits });

/** A decision found by search, to be read: three figures are enough. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
