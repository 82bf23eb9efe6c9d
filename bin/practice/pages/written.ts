import type { Day, Money } from '../../../retention/customer-history';
import type { Language, Words } from '../../../retention/words';
import { type House, unitsInChinese } from '../houses';
import type { PracticeReservation, ReservationStatus } from '../reservations';

/** Dates, money and words as the portal writes them in each language. */

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** `21 November 2026`, `2026年11月21日`. */
export function longDate(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** `Sat, 21 November 2026`, `2026年11月21日 周六`. */
export function dateWithWeekday(day: Day, language: Language): string {
  const weekday = new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  );
  return language === 'zh'
    ? `${longDate(day, language)} ${weekday}`
    : `${weekday}, ${longDate(day, language)}`;
}

/** `21 Nov 2026`, `2026年11月21日`: for tables. */
export function shortDate(day: Day, language: Language): string {
  if (language === 'zh') return longDate(day, language);
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));
}

/** `CNY 1,768.20`; in Chinese `¥1,768.20`, `€96.60`, `US$164.00`. */
export function money({ amount, currency }: Money, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: language === 'zh' ? 'symbol' : 'code',
  }).format(amount);
}

/** `Isle Garden Inn, Xiamen`, `屿园旅舍（厦门）`. */
export function houseName({ name, city }: House, language: Language): string {
  return language === 'zh' ? `${name.zh}（${city.zh}）` : `${name.en}, ${city.en}`;
}

export function countryName(country: string, language: Language): string {
  return new Intl.DisplayNames([locales[language]], { type: 'region' }).of(country) ?? country;
}

export function unitName(unit: string, language: Language): string {
  return language === 'zh' ? (unitsInChinese[unit] ?? unit) : unit;
}

export const statusWords: Record<ReservationStatus, Words> = {
  confirmed: { en: 'Confirmed', zh: '已确认' },
  pending: { en: 'Pending', zh: '待确认' },
  'checked-out': { en: 'Checked out', zh: '已离店' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
};

export function party({ adults, children }: PracticeReservation, language: Language): string {
  if (language === 'zh') return `${adults}位成人${children ? `，${children}位儿童` : ''}`;
  return `${adults} ${adults === 1 ? 'adult' : 'adults'}${children ? `, ${children} ${children === 1 ? 'child' : 'children'}` : ''}`;
}

export function nightsCount(nights: number, language: Language): string {
  return language === 'zh' ? `${nights}晚` : `${nights} ${nights === 1 ? 'night' : 'nights'}`;
}
