// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { SimulatedCustomer } from '../../../../../components/classroom/customer/simulated-customer';
import { Speaking } from '../../../../../components/language';
import type { CustomerHistory } from '../../../../../retention/customer-history';
import type { Language } from '../../../../../retention/words';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { aBooking, aGuest, daysAgo, today } from '../../../retention/a-guest';

const shown = (history: CustomerHistory, language: Language): string =>
  cardOf(history, language).textContent ?? '';
const cardOf = (history: CustomerHistory, language: Language): HTMLElement => {
  const root = document.createElement('div');
  act(() =>
    render(
      <Speaking language={language}>
        <SimulatedCustomer
          history={history}
          scenario={breakfastShop}
          today={today}
          onClose={() => undefined}
        />
      </Speaking>,
      root,
    ),
  );
  return root;
};
const stays = (withOffer?: boolean) =>
  [220, 130, 40].map((ago) =>
    aBooking({ checkIn: daysAgo(ago), ...(withOffer !== undefined && { withOffer }) }),
  );

describe('R26: the simulated customer’s card shows the kind of loyalty with its reason', () => {
  it.each([
    ['en', /Incentive loyalty Course T5\.9.*3 of 3 bookings used a coupon.*Breaks when the campaign ends/],
    ['zh', /激励忠诚 课程 T5\.9.*3次预订中有3次使用了优惠或活动.*活动结束/],
  ] as const)('%s', (language, says) => {
    expect(shown(aGuest(stays(true)), language)).toMatch(says);
  });

  it('C37: a label of ours is marked as ours', () => {
    const source = { kind: 'agent' as const, on: daysAgo(9) };
    const content = aGuest(stays(), { surveys: [{ on: daysAgo(9), satisfaction: 4, source }] });
    expect(shown(content, 'en')).toMatch(/Ordinary satisfied a label of ours/);
    expect(shown(content, 'zh')).toMatch(/普通满意 本软件自定/);
  });

  it('a customer nobody asked is unknown, with what is missing', () => {
    expect(shown(aGuest(stays()), 'en')).toMatch(
      /Kind of loyalty.*unknown Never asked what they think of us/,
    );
  });
});

describe('R28: the same card shows the class of loyalty with its ladder, and back', () => {
  const pressed = (card: HTMLElement, words: string) => {
    const button = [...card.querySelectorAll('button')].find((each) => each.textContent === words);
    act(() => button?.click());
    return card.textContent ?? '';
  };

  it('en', () => {
    const card = cardOf(aGuest(stays(true)), 'en');
    const before = card.textContent;
    const ladder = pressed(card, 'Show the class: how far');
    expect(ladder).toMatch(/Class of loyalty.*Behavioural loyalty Course T5\.11–T5\.14/);
    expect(ladder).toMatch(/Behavioural loyalty: reached\. Purchases on file: 3\./);
    expect(ladder).toMatch(/Perceived loyalty: unknown\. Never asked\..*Brand loyalty: .*Stable loyalty: /);
    expect(ladder).not.toContain('Kind of loyalty');
    expect(pressed(card, 'Show the kind: why').replace(/\s/g, '')).toBe(before?.replace(/\s/g, ''));
  });

  it('zh', () => {
    const ladder = pressed(cardOf(aGuest(stays(true)), 'zh'), '看层次：忠诚到哪一步');
    expect(ladder).toMatch(/忠诚层次.*行为忠诚：已达到。.*感知忠诚：未知。 ?从未问过。/);
  });
});
