import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOf } from '../../../../history/import/currencies';
import { readMoney } from '../../../../history/import/money';

const money = (amount: number, currency: string) => ({ kind: 'money', money: { amount, currency } });

describe('money as exports write it', () => {
  test.each([
    ['193 USD', 193, 'USD'],
    ['422.001 USD', 422.001, 'USD'],
    ['9.904104 USD', 9.904104, 'USD'],
    ['126.6314 EUR', 126.6314, 'EUR'],
    ['1,020.5 USD', 1020.5, 'USD'],
    ['-12.79 EUR', -12.79, 'EUR'],
  ])('Booking.com, decimal point known: %s', (text, amount, currency) => {
    expect(readMoney(text, '.')).toEqual(money(amount, currency));
  });

  test.each([
    ['US$1,020.00', 1020, 'USD'],
    ['1.234,56 €', 1234.56, 'EUR'],
    ['€ 1.234,56', 1234.56, 'EUR'],
    ['RM1,000.00', 1000, 'MYR'],
    ['1 234,50 XPF', 1234.5, 'XPF'],
    ['1\u202f234,50\u00a0€', 1234.5, 'EUR'],
    ['12,500 XPF', 12500, 'XPF'],
    ["CHF 1'020.50", 1020.5, 'CHF'],
    ['R$ 1.020,00', 1020, 'BRL'],
    ['(120.00 USD)', -120, 'USD'],
    ['1,23,456.00 INR', 123456, 'INR'],
    ['人民币 880', 880, 'CNY'],
    ['0.5 EUR', 0.5, 'EUR'],
  ])('decimal mark not known: %s', (text, amount, currency) => {
    expect(readMoney(text, 'either')).toEqual(money(amount, currency));
  });

  test('a mark that several currencies share yields no price, unless somebody says which it is', () => {
    for (const text of ['$412.50', '¥880', '880元', '412.50', 'kr 95,00']) {
      expect(readMoney(text, 'either').kind, text).toBe('unknown-currency');
    }
    expect(readMoney('$1,020.00', 'either', 'AUD')).toEqual(money(1020, 'AUD'));
    expect(readMoney(412.5, 'either', 'EUR')).toEqual(money(412.5, 'EUR'));
    expect(readMoney('€ 10', 'either', 'AUD')).toEqual(money(10, 'EUR'));
  });

  test('three digits behind the only mark are thousands, except where thousandths exist', () => {
    expect(readMoney('1,234 EUR', 'either')).toEqual(money(1234, 'EUR'));
    expect(readMoney('1.234 EUR', 'either')).toEqual(money(1234, 'EUR'));
    expect(readMoney('1.234 KWD', 'either').kind).toBe('unreadable');
  });

  test.each(['', '-', 'n/a', 'N/A'])('"%s" is no price', (text) =>
    expect(readMoney(text, '.').kind).toBe('empty'),
  );

  test.each(['free', '12 nights', '1.2.3 EUR', '12 EUR 13 EUR', '=1+1', '1e9 EUR', 'USD', '1,2.3,4 EUR'])(
    '"%s" is not read as an amount',
    (text) => expect(readMoney(text, 'either').kind).toBe('unreadable'),
  );
});

describe('money, for any amount', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999 });
  const locale = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'de-CH', 'zh-CN', 'en-IN');
  const currency = fc.constantFrom('EUR', 'USD', 'GBP', 'CNY', 'CHF', 'BRL', 'XPF');

  test('written as any of eight locales writes it with a code, the same amount comes back', () => {
    fc.assert(
      fc.property(cents, locale, currency, (amount, language, code) => {
        const options = {
          style: 'currency',
          currency: code,
          currencyDisplay: 'code',
          minimumFractionDigits: 2,
        } as const;
        const text = new Intl.NumberFormat(language, options).format(amount / 100);
        expect(readMoney(text, 'either'), text).toEqual(money(amount / 100, code));
      }),
    );
  });

  test('any text is read as finite money in a real currency, or not at all, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const read = readMoney(text, 'either');
        if (read.kind !== 'money') return;
        expect(Number.isFinite(read.money.amount)).toBe(true);
        expect(currencyOf(read.money.currency)).toBe(read.money.currency);
      }),
    );
    const started = performance.now();
    readMoney(`${'1 '.repeat(30_000)}x`, 'either');
    readMoney(`${'x '.repeat(30_000)}(`, 'either');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
