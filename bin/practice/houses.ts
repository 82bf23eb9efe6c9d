import type { Words } from '../../retention/words';

/** The three invented houses whose bookings the sample holds, each selling in its own currency. */
export interface House {
  readonly name: Words;
  readonly city: Words;
  readonly currency: 'EUR' | 'CNY' | 'USD';
  readonly units: readonly { readonly name: string; readonly nightly: number }[];
}

const quay: House = {
  name: { en: 'Speicher Quay Hotel', zh: '仓港酒店' },
  city: { en: 'Lübeck', zh: '吕贝克' },
  currency: 'EUR',
  units: [
    { name: 'Double Room with Quay View', nightly: 138 },
    { name: 'Single Room', nightly: 92 },
    { name: 'Family Room', nightly: 176 },
  ],
};

const garden: House = {
  name: { en: 'Isle Garden Inn', zh: '屿园旅舍' },
  city: { en: 'Xiamen', zh: '厦门' },
  currency: 'CNY',
  units: [
    { name: 'Garden Twin Room', nightly: 568 },
    { name: 'Sea View King Room', nightly: 842 },
    { name: 'Courtyard Suite', nightly: 1280 },
  ],
};

const wharf: House = {
  name: { en: 'Old Wharf House', zh: '旧码头公馆' },
  city: { en: 'Portland', zh: '波特兰' },
  currency: 'USD',
  units: [
    { name: 'King Room - Non-Smoking', nightly: 164 },
    { name: 'Double Room with Two Double Beds - Non-Smoking', nightly: 149 },
    { name: 'Harbor Loft', nightly: 238 },
  ],
};

/** Unit names in the list pages' other language; the export is always English. */
export const unitsInChinese: Record<string, string> = {
  'Double Room with Quay View': '临港大床房',
  'Single Room': '单人间',
  'Family Room': '家庭房',
  'Garden Twin Room': '花园双床房',
  'Sea View King Room': '海景大床房',
  'Courtyard Suite': '庭院套房',
  'King Room - Non-Smoking': '无烟大床房',
  'Double Room with Two Double Beds - Non-Smoking': '无烟双床房（两张双人床）',
  'Harbor Loft': '港景复式房',
};

export const houses: readonly House[] = [quay, garden, wharf];

/** Where guests of a country stay most. */
export function houseFor(country: string): House {
  if (['CN', 'SG', 'JP', 'KR', 'IN'].includes(country)) return garden;
  if (['US', 'BR'].includes(country)) return wharf;
  return quay;
}
