import { describe, expect, it } from 'vitest';
import { newHistory, type Preference } from '../../../retention/customer-history';
import { type Product, recommend } from '../../../retention/recommend';

const product = (id: string, interests: Product['interests'], budget: Product['budget']): Product => ({
  id,
  words: { en: id, zh: id },
  interests,
  budget,
});
const products = [
  product('luxury food tour', ['food'], 'luxury'),
  product('luxury nature lodge', ['nature'], 'luxury'),
  product('hiking hut', ['nature'], 'economy'),
  product('street food walk', ['food'], 'economy'),
];

let day = 10;
const told = (kind: Preference['kind'], value: string): Preference => {
  const on = `2026-10-${day++}`;
  return { kind, value, on, source: { kind: 'agent', on } };
};
const fits = (...preferences: Preference[]) =>
  Object.fromEntries(recommend({ preferences }, products).map((each) => [each.product.id, each.fits]));

describe('R57: diverse needs, culture and budget', () => {
  it.each([
    ['eco-tourism', 'economy'],
    ['生态游', '经济型'],
  ])(
    'an eco-tourist on an economy budget is not recommended a luxury food tour: %s, %s',
    (interest, budget) => {
      const found = fits(told('interest', interest), told('budget', budget));
      expect(found).toEqual({
        'luxury food tour': 'no',
        'luxury nature lodge': 'no',
        'hiking hut': 'yes',
        'street food walk': 'no',
      });
    },
  );

  it('best first, and every yes and no names the guest’s own words', () => {
    const preferences = [told('interest', 'hiking'), told('budget', 'budget')];
    const found = recommend({ preferences }, products);
    expect(found[0]?.product.id).toBe('hiking hut');
    for (const { fits, because, evidence } of found) {
      expect(because.length).toBeGreaterThan(0);
      if (fits !== 'unknown') expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('a guest who told nothing is unknown to every product, whatever else is on file', () => {
    const history = { ...newHistory('g', 'Müller Xiao'), preferences: [told('diet', 'vegetarian food')] };
    expect(recommend(history, products).map(({ fits }) => fits)).toEqual(Array(4).fill('unknown'));
  });

  it('the newest word on money holds; a denial or a word we do not know is not guessed at', () => {
    const food = told('interest', 'food');
    expect(fits(food, told('budget', 'economy'), told('budget', 'luxury'))['luxury food tour']).toBe('yes');
    expect(fits(food, told('budget', 'no luxury please'))['luxury food tour']).toBe('yes');
    expect(fits(told('interest', 'not food, thanks'))['luxury food tour']).toBe('unknown');
    expect(fits(told('interest', 'birdsong'))['hiking hut']).toBe('unknown');
  });
});
