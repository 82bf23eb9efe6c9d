import type { Field } from '../../../history/import/layouts/layout';
import type { Mapping } from '../../../history/import/mapping';
import type { Words } from '../../../retention/words';

/** What the mapping step calls each thing a column can hold, most used first. */
export const fieldNames = {
  reservationNumber: { en: 'Booking number', zh: '预订号' },
  guestName: { en: 'Guest name', zh: '客户姓名' },
  checkIn: { en: 'Check-in', zh: '入住日期' },
  checkOut: { en: 'Check-out', zh: '离店日期' },
  status: { en: 'Status (came, cancelled, no-show)', zh: '状态（已入住、已取消、未到）' },
  price: { en: 'Price', zh: '价格' },
  currency: { en: 'Currency', zh: '货币' },
  email: { en: 'E-mail', zh: '邮箱' },
  phone: { en: 'Phone', zh: '电话' },
  source: { en: 'Booked through (Agoda, Ctrip …)', zh: '预订渠道（携程、Agoda 等）' },
  sourceNumber: { en: 'Its number there', zh: '渠道订单号' },
  bookedBy: { en: 'Booked by', zh: '预订人' },
  nights: { en: 'Nights', zh: '晚数' },
  bookedOn: { en: 'Booked on', zh: '预订日期' },
  cancelledOn: { en: 'Cancelled on', zh: '取消日期' },
  property: { en: 'Property', zh: '酒店或房源' },
  unit: { en: 'Room', zh: '房型' },
  adults: { en: 'Adults', zh: '成人' },
  children: { en: 'Children', zh: '儿童' },
  country: { en: 'Country', zh: '国家或地区' },
  address: { en: 'Address', zh: '地址' },
  remarks: { en: 'Remarks', zh: '备注' },
} as const satisfies Partial<Record<Field, Words>>;

export type MappableField = keyof typeof fieldNames;
export const mappableFields = Object.keys(fieldNames) as MappableField[];

/** How many of `mappableFields` are asked at once; the rest is one step further. */
export const askedFirst = 9;

/** What a booking cannot do without, and what may stand in for it. */
const needs: readonly (readonly [MappableField, MappableField?])[] = [
  ['reservationNumber'],
  ['guestName', 'bookedBy'],
  ['checkIn'],
  ['checkOut', 'nights'],
];
export const neededFields: readonly MappableField[] = needs.map(([field]) => field);

/** The needed fields that have no column yet. */
export function missingFields(columns: Mapping['columns']): readonly MappableField[] {
  return needs
    .filter(([field, instead]) => !columns[field] && !(instead && columns[instead]))
    .map(([field]) => field);
}
