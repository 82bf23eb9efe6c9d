import { tidy } from '../reading';

/** An amount, and its currency where the text leaves no doubt about it (`$` and `¥` alone do). */
export interface WrittenMoney {
  readonly amount: number;
  readonly currency?: string;
}

const isoCodes = new Set(
  (
    'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KZT LKR MAD ' +
    'MOP MXN MYR NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH USD UYU VND XOF XPF ZAR'
  ).split(' '),
);

const signs: readonly (readonly [sign: string, currency: string])[] = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['RMB', 'CNY'],
  ['CN¥', 'CNY'],
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['RM', 'MYR'],
];

const amountShape =
  /(?<![\d.,])\d{1,3}(?:[ '’.,]\d{3})+(?:[.,]\d{1,6})?(?![\d.,]*\d)|(?<![\d.,])\d+(?:[.,]\d{1,6})?(?![\d.,]*\d)/g;

/** ISO 4217 code of a text that is nothing but a code. */
export function currencyIn(raw: string): string | undefined {
  const code = tidy(raw).toUpperCase();
  return isoCodes.has(code) ? code : undefined;
}

/**
 * Reads the one amount in a text. Two amounts, a negative one, or `1.234` where nothing tells the thousands
 * from the decimals, are none.
 * @param language of the page, decides `1.234` and `1,234` and whether `¥` is the yuan.
 */
export function moneyIn(raw: string, language: string | undefined): WrittenMoney | undefined {
  const text = tidy(raw);
  if (/[-–−] ?[^A-Za-z\d]{0,2}\d/.test(text) || text.includes('%')) return undefined;
  const written = [...new Set(text.match(amountShape) ?? [])];
  if (written.length !== 1) return undefined;
  const amount = amountOf(written[0] ?? '', (language ?? '').toLowerCase().split('-')[0] ?? '');
  if (amount === undefined || amount <= 0 || amount > 1e9) return undefined;
  const currency = currencyOf(text, language);
  return currency === undefined ? { amount } : { amount, currency };
}

function currencyOf(text: string, language: string | undefined): string | undefined {
  const codes = new Set(
    (text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? []).filter((code) => isoCodes.has(code)),
  );
  for (const [sign, currency] of signs) {
    const at = text.indexOf(sign);
    if (at >= 0 && !/[A-Z]/.test(text.charAt(at - 1))) {
      codes.add(currency);
      break;
    }
  }
  if (codes.size === 0 && /[¥¥]/.test(text) && (language ?? '').toLowerCase().startsWith('zh')) return 'CNY';
  return codes.size === 1 ? [...codes][0] : undefined;
}

function amountOf(written: string, language: string): number | undefined {
  const bare = written.replace(/[ '’]/g, '');
  const separators = bare.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return Number(bare);
  const [thousands, decimal] = last === '.' ? [',', '.'] : ['.', ','];
  if (new Set(separators).size === 2) return Number(bare.replaceAll(thousands, '').replace(decimal, '.'));
  if (separators.length > 1) return Number(bare.replaceAll(last, ''));
  const digitsAfter = bare.length - bare.lastIndexOf(last) - 1;
  if (digitsAfter !== 3 || bare !== written) return Number(bare.replace(last, '.'));
  const usesDot = ['de', 'es', 'it'].includes(language);
  const usesComma = ['en', 'zh'].includes(language);
  if ((last === '.' && usesDot) || (last === ',' && usesComma)) return Number(bare.replace(last, ''));
  return undefined;
}
