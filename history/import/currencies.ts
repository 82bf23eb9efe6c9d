/**
 * Symbols that mean one currency in practice. `$`, `¥`, `kr` and `元` are missing on purpose: each is
 * several currencies, and a wrong one is worse than none.
 */
const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  '฿': 'THB',
  '₫': 'VND',
  '₽': 'RUB',
  '₺': 'TRY',
  '₱': 'PHP',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  R$: 'BRL',
  US$: 'USD',
  U$S: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  RM: 'MYR',
  RP: 'IDR',
  ZŁ: 'PLN',
  KČ: 'CZK',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  RMB: 'CNY',
  人民币: 'CNY',
  円: 'JPY',
};

/** ISO 4217 codes as the platform knows them. */
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const bySymbol: ReadonlyMap<string, string> = new Map(Object.entries(symbols));

/** The ISO 4217 code a mark beside an amount stands for, or nothing where it may be several. */
export function currencyOf(mark: string): string | undefined {
  if (codes.has(mark)) return mark;
  const upper = mark.trim().toUpperCase().replace('￥', '¥').replace('＄', '$').replace(/\.$/, '');
  if (/^[A-Z]{3}$/.test(upper) && codes.has(upper)) return upper;
  const code = /^([A-Z]{3})\s?[^A-Z\s]$/.exec(upper)?.[1];
  if (code && codes.has(code)) return code;
  return bySymbol.get(upper);
}
