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

const shown = (history: CustomerHistory, language: Language): string => {
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
  return root.textContent ?? '';
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
