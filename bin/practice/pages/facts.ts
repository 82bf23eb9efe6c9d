import type { Language, Words } from '../../../retention/words';
import type { PracticeReservation } from '../reservations';
import {
  countryName,
  dateWithWeekday,
  houseName,
  longDate,
  money,
  nightsCount,
  party,
  statusWords,
  unitName,
} from './written';

/** One labelled value of a reservation, as a person reads it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface FactGroup {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

/** Everything a page says of a reservation, in one language: the server's pages and the front desk draw the same. */
export interface ReservationFacts {
  readonly number: string;
  readonly guestName: string;
  readonly status: { readonly id: string; readonly label: string };
  readonly summary: string;
  readonly groups: readonly FactGroup[];
  readonly priceLines: readonly Fact[];
  readonly total: Fact;
  readonly policies: readonly string[];
  readonly messages: readonly {
    readonly who: string;
    readonly on: string;
    readonly language: string;
    readonly text: string;
  }[];
}

export function policiesOf(reservation: PracticeReservation): readonly Words[] {
  return [
    {
      en: 'Free cancellation until two days before arrival, then the first night is charged.',
      zh: '入住前两天可免费取消，之后收取首晚房费。',
    },
    { en: 'Check-in from 15:00, check-out until 11:00.', zh: '15:00后办理入住，11:00前退房。' },
    reservation.paid
      ? { en: 'Paid online. Do not charge the guest at the desk.', zh: '已在线支付，请勿在前台再次收费。' }
      : { en: 'Pay at the house. Card on file as guarantee only.', zh: '到店支付，所留银行卡仅作担保。' },
  ];
}

export function reservationFacts(reservation: PracticeReservation, language: Language): ReservationFacts {
  const say = (words: Words): string => words[language];
  const { checkIn, checkOut, nights, house, price } = reservation;
  const inCurrency = (amount: number): string => money({ amount, currency: price.currency }, language);
  const status = say(statusWords[reservation.status]);
  const count = nightsCount(nights.length, language);
  return {
    number: reservation.number,
    guestName: reservation.guestName,
    status: { id: reservation.status, label: status },
    summary: `${houseName(house, language)} · ${count} · ${party(reservation, language)}`,
    groups: [
      {
        heading: say({ en: 'Stay', zh: '住宿' }),
        facts: [
          { label: say({ en: 'Booking number', zh: '订单号' }), value: reservation.number },
          { label: say({ en: 'Check-in', zh: '入住日期' }), value: dateWithWeekday(checkIn, language) },
          { label: say({ en: 'Check-out', zh: '离店日期' }), value: dateWithWeekday(checkOut, language) },
          { label: say({ en: 'Length of stay', zh: '入住晚数' }), value: count },
          { label: say({ en: 'Property', zh: '酒店' }), value: houseName(house, language) },
          { label: say({ en: 'Room type', zh: '房型' }), value: unitName(reservation.unit, language) },
          { label: say({ en: 'Status', zh: '订单状态' }), value: status },
          {
            label: say({ en: 'Booked on', zh: '预订日期' }),
            value: longDate(reservation.bookedOn, language),
          },
        ],
      },
      {
        heading: say({ en: 'Guest', zh: '客人' }),
        facts: [
          { label: say({ en: 'Guest name', zh: '客人姓名' }), value: reservation.guestName },
          { label: say({ en: 'Guests', zh: '入住人数' }), value: party(reservation, language) },
          { label: say({ en: 'Email', zh: '电子邮箱' }), value: reservation.email },
          ...(reservation.telephone
            ? [{ label: say({ en: 'Phone', zh: '联系电话' }), value: reservation.telephone }]
            : []),
          {
            label: say({ en: 'Country or region', zh: '国家或地区' }),
            value: countryName(reservation.country, language),
          },
        ],
      },
    ],
    priceLines: [
      ...nights.map(({ day, amount, peak }) => ({
        label: `${longDate(day, language)}${peak ? say({ en: ' (peak season)', zh: '（旺季）' }) : ''}`,
        value: inCurrency(amount),
      })),
      { label: say({ en: 'City tax', zh: '城市税' }), value: inCurrency(reservation.cityTax) },
    ],
    total: { label: say({ en: 'Total price', zh: '总价' }), value: money(price, language) },
    policies: policiesOf(reservation).map(say),
    messages: reservation.messages.map(({ from, on, language: written, text }) => ({
      who: from === 'guest' ? reservation.guestName : say(house.name),
      on: longDate(on, language),
      language: written === 'zh' ? 'zh-CN' : 'en',
      text,
    })),
  };
}
