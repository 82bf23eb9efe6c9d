import type { Money } from '../../retention/customer-history';
import { currencyOf } from './currencies';
import type { Cell } from './sheet';

/** The character before the cents. `either`: the export follows the user's own settings. */
export type DecimalMark = '.' | ',' | 'either';

export type MoneyReading =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'empty' }
  /** The amount is clear, the currency is not: `mark` is what stood beside it, possibly nothing. */
  | { readonly kind: 'unknown-currency'; readonly mark: string }
  | { readonly kind: 'unreadable' };

const unreadable: MoneyReading = { kind: 'unreadable' };

/** Currencies counted in thousandths, where `1.234` may be either. */
const thousandths: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/**
 * Reads an amount with the currency beside it: `193 USD`, `$1,020.00`, `1.234,56 €`, `RM1,000.00`.
 *
 * @param known the currency of the row or file where something else states it (a currency column, the
 *   user). A code in the cell wins over it; a mark that may be several currencies yields to it.
 */
export function readMoney(cell: Cell, decimalMark: DecimalMark, known?: string): MoneyReading {
  if (typeof cell === 'number') return withCurrency(cell, '', known);
  const text = cell.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
  if (text === '' || text === '-' || text === '—' || /^n\/?a$/i.test(text)) return { kind: 'empty' };
  const parts =
    /^(\(|-|−)?\s*([^\d\s(.,-][^\d(-]*?)?\s*(-|−)?\s*(\d[\d.,' ’]*)\s*([^\d\s)][^\d)]*?)?\s*\)?$/.exec(text);
  if (!parts) return unreadable;
  const [, sign, before = '', innerSign, digits = '', after = ''] = parts;
  if (before !== '' && after !== '' && currencyOf(before) === undefined && currencyOf(after) === undefined) {
    return unreadable;
  }
  const mark = before === '' || currencyOf(after) !== undefined ? after : before;
  const amount = readAmount(digits.trim(), decimalMark, currencyOf(mark) ?? known);
  if (amount === undefined) return unreadable;
  return withCurrency(sign || innerSign ? -amount : amount, mark, known);
}

function withCurrency(amount: number, mark: string, known: string | undefined): MoneyReading {
  if (!Number.isFinite(amount)) return unreadable;
  const currency = currencyOf(mark) ?? (isCurrencyMark(mark) ? known : undefined);
  if (currency) return { kind: 'money', money: { amount, currency } };
  return isCurrencyMark(mark) ? { kind: 'unknown-currency', mark: mark.trim() } : unreadable;
}

/** Nothing, or a mark that several currencies share; any other word means this is no amount of money. */
const isCurrencyMark = (mark: string) => /^(|\$|¥|￥|＄|kr\.?|元|圆|p\.?|r)$/i.test(mark.trim());

/**
 * The number in `1,020.00`, `1.020,00`, `1 020,00` or `1'020.00`. With both marks the later one is the
 * decimal; a mark that comes twice groups thousands. One mark before exactly three digits is a group of
 * thousands too — no amount but in thousandths has three decimals — unless the export's own mark is known.
 */
function readAmount(
  digits: string,
  decimalMark: DecimalMark,
  currency: string | undefined,
): number | undefined {
  const text = digits.replace(/[ '’]/g, '');
  const lastDot = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  const mark = decimalMark === 'either' ? guessDecimalMark(text, lastDot, lastComma, currency) : decimalMark;
  if (mark === undefined) return undefined;
  const grouping = mark === '.' ? ',' : '.';
  const [whole = '', cents, ...rest] = text.split(mark);
  if (rest.length > 0 || cents?.includes(grouping)) return undefined;
  const groups = whole.split(grouping);
  const grouped = groups.length === 1 || groups.slice(1).every((group) => /^\d{2,3}$/.test(group));
  if (!grouped || !/^\d+$/.test(groups.join('')) || (cents !== undefined && !/^\d*$/.test(cents)))
    return undefined;
  return Number(`${groups.join('')}.${cents || '0'}`);
}

/** Nothing where three digits after one mark may be thousands or thousandths of this currency. */
function guessDecimalMark(
  text: string,
  lastDot: number,
  lastComma: number,
  currency: string | undefined,
): '.' | ',' | undefined {
  if (lastDot >= 0 && lastComma >= 0) return lastDot > lastComma ? '.' : ',';
  if (lastDot < 0 && lastComma < 0) return '.';
  const [mark, other] = lastDot >= 0 ? (['.', ','] as const) : ([',', '.'] as const);
  const [whole = '', ...groups] = text.split(mark);
  const threeDigits = groups.every((group) => group.length === 3) && whole.length <= 3 && whole !== '0';
  if (!threeDigits) return mark;
  if (groups.length > 1) return other;
  return currency !== undefined && thousandths.has(currency) ? undefined : other;
}
