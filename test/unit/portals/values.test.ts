import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nightsBetween, toDay } from '../../../portals/values/calendar';
import { emailIn, telephoneIn } from '../../../portals/values/contacts';
import { datesIn, dayOf, decideOrder } from '../../../portals/values/dates';
import { moneyIn } from '../../../portals/values/money';
import { nameIn } from '../../../portals/values/names';
import { reservationNumberIn } from '../../../portals/values/reservation-number';
import { statusIn } from '../../../portals/values/status';
import { stayIn } from '../../../portals/values/stay';

const certain = (text: string) => datesIn(text).map((date) => dayOf(date, undefined));

describe('dates', () => {
  it.each([
    ['2026-06-12T14:00:00+0:00', '2026-06-12'],
    ['2026/6/12', '2026-06-12'],
    ['Fri, June 12th, 2026', '2026-06-12'],
    ['Fr., 12. Juni 2026', '2026-06-12'],
    ['12.06.2026', '2026-06-12'],
    ['ven. 12 juin 2026', '2026-06-12'],
    ['1er août 2026', '2026-08-01'],
    ['viernes, 12 de junio de 2026', '2026-06-12'],
    ['mar 3 giu 2026', '2026-06-03'],
    ['12-Jun-2026', '2026-06-12'],
    ['Sep 3 2026', '2026-09-03'],
    ['2026年6月12日 周五', '2026-06-12'],
    ['２０２６年６月１２日', '2026-06-12'],
    ['2025년 1월 2일', '2025-01-02'],
    ['11/11/2026', '2026-11-11'],
  ])('%s is %s', (text, day) => expect(certain(text)).toEqual([day]));

  it.each([
    '12. Juni',
    '31 June 2026',
    '30/02/2026',
    'Room 12 in 2026',
    '10.0.0.2026',
    'version 2026.13.40',
    '15:00 – 18:00',
  ])('%s is no date', (text) => expect(certain(text)).toEqual([]));

  it('an ambiguous date stays undecided until another date, the nights or the language decide', () => {
    const [a, b] = [datesIn('09/12/2026'), datesIn('11/12/2026')];
    expect(certain('09/12/2026')).toEqual([undefined]);
    expect(decideOrder([...a, ...b], ['en'])).toBeUndefined();
    expect(decideOrder([...a, ...datesIn('21/12/2026')], ['en'])).toBe('day-first');
    expect(decideOrder([...a, ...b], ['es'])).toBe('day-first');
    expect(decideOrder([...a, ...b], ['en-US'])).toBe('month-first');
    expect(decideOrder([...a, ...b], ['es', 'en-US'])).toBeUndefined();
    const [checkin, checkout] = [...a, ...b];
    if (checkin && checkout)
      expect(decideOrder([], ['en'], { checkin, checkout, nights: 61 })).toBe('month-first');
    expect(decideOrder([...datesIn('25/12/2026'), ...datesIn('12/25/2026')], ['de'])).toBeUndefined();
  });

  it.each([
    ['12 – 15 June 2026', '2026-06-12', '2026-06-15'],
    ['28 mai – 3 juin 2026', '2026-05-28', '2026-06-03'],
    ['Dec 30 – Jan 2, 2027', '2026-12-30', '2027-01-02'],
    ['2026年12月30日至1月2日', '2026-12-30', '2027-01-02'],
    ['2026-03-01 → 2026-03-04', '2026-03-01', '2026-03-04'],
  ])('%s is a stay', (text, from, to) => {
    expect(stayIn(text)?.map((date) => dayOf(date, undefined))).toEqual([from, to]);
  });

  it('every day of the calendar is read back from each way of writing it, and nights are counted right', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [iso, other] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
        for (const locale of ['en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'zh'])
          expect(certain(a.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }))).toEqual([
            iso,
          ]);
        expect(nightsBetween(iso, other)).toBe((Date.parse(other) - Date.parse(iso)) / 86_400_000);
      }),
    );
    expect(toDay(2026, 2, 29)).toBeUndefined();
    expect(toDay(2028, 2, 29)).toBe('2028-02-29');
  });
});

describe('money', () => {
  it.each([
    ['193 USD', 'en', 193, 'USD'],
    ['422.0012 USD', 'en', 422.0012, 'USD'],
    ['€1,234.50', 'en', 1234.5, 'EUR'],
    ['1.234,50 €', 'de', 1234.5, 'EUR'],
    ['1.234 €', 'de', 1234, 'EUR'],
    ["CHF 1'234.50", 'de', 1234.5, 'CHF'],
    ['1 234,50 €', 'fr', 1234.5, 'EUR'],
    ['¥1,192.80', 'zh-CN', 1192.8, 'CNY'],
    ['¥1,192.80', 'en', 1192.8, undefined],
    ['CN¥1,192.80', 'en', 1192.8, 'CNY'],
    ['$412.50', 'en', 412.5, undefined],
    ['US$412.50', 'en', 412.5, 'USD'],
    ['HK$ 900', 'en', 900, 'HKD'],
  ])('%s (%s)', (text, language, amount, currency) => {
    expect(moneyIn(text, language)).toEqual(currency ? { amount, currency } : { amount });
  });

  it.each([
    ['1.234 €', 'en'],
    ['€120 (was €150)', 'en'],
    ['-12.79 EUR', 'en'],
    ['15 %', 'en'],
    ['free', 'en'],
    ['12.34.56', 'en'],
  ])('%s (%s) is no certain amount', (text, language) => expect(moneyIn(text, language)).toBeUndefined());
});

describe('names, numbers, contacts, status', () => {
  it.each([
    ['Ms Ana Ruiz', 'Ana Ruiz'],
    ['Herr Jörg Weißmüller', 'Jörg Weißmüller'],
    ['M. Night Shy', 'M. Night Shy'],
    ['王伟先生', '王伟'],
    ['王伟、李娜', '王伟'],
    ['ROE/JANE MS', 'ROE/JANE MS'],
    ['Roe, Jane', 'Roe, Jane'],
    ['Jane Roe (2 adults)', 'Jane Roe'],
    ['Jane Roe Genius', 'Jane Roe'],
    ['Ngũgĩ wa Thiong’o', 'Ngũgĩ wa Thiong’o'],
    ['محمد علي', 'محمد علي'],
    ['Ludwig van der Linden', 'Ludwig van der Linden'],
    ['María de los Ángeles y Vega', 'María de los Ángeles y Vega'],
    ['jane mary ann roe', 'jane mary ann roe'],
    ['Ver Boven', 'Ver Boven'],
    ['See Ming', 'See Ming'],
  ])('%s is named %s', (text, name) => expect(nameIn(text)).toBe(name));

  it.each([
    '王***',
    'J***e R**',
    'Check-in',
    '查看姓名',
    'jane@guest.booking.com',
    'Two adults',
    'Room 12',
    'https://x.example',
    'Cancelled',
    'Mr',
    '-',
    'X',
    'Not provided',
    '订单号',
    'Click here to view guest details',
    'View guest name',
    'Guest name will appear here',
    'Please sign in',
    'Ver detalles',
    '点击查看姓名',
    '请先登录',
  ])('%s is no name', (text) => expect(nameIn(text)).toBeUndefined());

  it('numbers are not words, dates or addresses', () => {
    expect(['KDEKDE', 'PENDING'].map((text) => reservationNumberIn(text, false))).toEqual([
      undefined,
      undefined,
    ]);
    expect(reservationNumberIn('KDEKDE', true)).toBe('KDEKDE');
    expect(['# 348', '4051 872 336'].map((text) => reservationNumberIn(text, false))).toEqual([
      '348',
      '4051872336',
    ]);
    expect(
      ['2026-03-01', 'a@b.example', '<b>1</b>', '12', 'see below'].map((text) =>
        reservationNumberIn(text, true),
      ),
    ).toEqual(Array(5).fill(undefined));
  });

  it('a relay address or a masked telephone is not the guest’s', () => {
    expect(emailIn('x.482913@guest.booking.com')).toBeUndefined();
    expect(emailIn('x@m.expediapartnercentral.com')).toBeUndefined();
    expect(emailIn('mailto:Jane@Example.org')).toBe('jane@example.org');
    expect(emailIn('a@example.org, b@example.org')).toBeUndefined();
    expect(telephoneIn('138****1234')).toBeUndefined();
    expect(telephoneIn('+1 (412) 555-4321')).toBe('+1 (412) 555-4321');
  });

  it('status words count only as a whole', () => {
    expect(statusIn('https://schema.org/ReservationCancelled')).toBe('cancelled');
    expect(statusIn('已离店')).toBe('checked-out');
    expect(statusIn('no_show')).toBe('no-show');
    expect(statusIn('Confirmed until cancelled')).toBeUndefined();
  });
});
