import type { Words } from '../words';

/**
 * How often a product is bought by nature (T5.23 "treat products differently", C36): one honeymoon in a
 * lifetime and ten commuter flights in a year are each all that can be expected. Those two are the course's
 * example; the other numbers are ours, and a firm hands in its own table.
 */
export interface ProductNature {
  readonly words: Words;
  readonly expected: { readonly count: number; readonly per: 'year' | 'lifetime' };
  readonly whose: 'course' | 'ours';
}

export type ProductNatures = Readonly<Record<string, ProductNature>>;

export const usualProductNatures: ProductNatures = {
  honeymoon: {
    words: { en: 'Honeymoon', zh: '蜜月旅行' },
    expected: { count: 1, per: 'lifetime' },
    whose: 'course',
  },
  'commuter-flight': {
    words: { en: 'Commuter flight', zh: '通勤航班' },
    expected: { count: 10, per: 'year' },
    whose: 'course',
  },
  'business-stay': {
    words: { en: 'Business stay', zh: '商务住宿' },
    expected: { count: 6, per: 'year' },
    whose: 'ours',
  },
  'weekend-break': {
    words: { en: 'Weekend break', zh: '周末短途' },
    expected: { count: 2, per: 'year' },
    whose: 'ours',
  },
  'family-holiday': {
    words: { en: 'Family holiday', zh: '家庭度假' },
    expected: { count: 1, per: 'year' },
    whose: 'ours',
  },
};

/** Purchases to expect of a loyal guest over so many years; of a lifetime product the same over any. */
export const expectedOver = ({ expected }: ProductNature, years: number): number =>
  expected.per === 'lifetime' ? expected.count : expected.count * years;
