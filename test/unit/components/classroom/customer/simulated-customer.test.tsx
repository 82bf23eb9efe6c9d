// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { SimulatedCustomer } from '../../../../../components/classroom/customer/simulated-customer';
import { strandWords } from '../../../../../components/classroom/debrief/words';
import { Speaking } from '../../../../../components/language';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { aBooking, aGuest, daysAgo, today } from '../../../retention/a-guest';

const source = { kind: 'world', round: 2 } as const;
const [link] = breakfastShop.chain;
if (!link) throw new Error('the scenario has a service chain');
const wronged = aGuest([aBooking({ checkIn: daysAgo(40) })], {
  complaints: [{ about: 'service-fault', steps: { receive: daysAgo(38) }, source }],
  faults: [{ on: daysAgo(40), what: link.name.en, link: link.id, source }],
});

describe('A: a guest with a reservation in hand', () => {
  it('is not called silent, and the firm stands by its name', () => {
    const stays = [220, 200, 180, 160].map((ago) =>
      aBooking({
        checkIn: daysAgo(ago),
        bookedOn: daysAgo(ago + 9),
        property: 'homeport-travel',
        channel: 'direct',
      }),
    );
    const said = (inHand: boolean) => {
      const root = document.createElement('div');
      act(() =>
        render(
          <Speaking language="zh">
            <SimulatedCustomer
              history={aGuest(stays)}
              scenario={breakfastShop}
              reservation={
                inHand
                  ? {
                      channel: 'direct',
                      reservationNumber: 'next',
                      status: 'booked',
                      checkIn: daysAgo(-3),
                      checkOut: daysAgo(-4),
                      property: 'homeport-travel',
                    }
                  : undefined
              }
              today={today}
              onClose={() => undefined}
            />
          </Speaking>,
          root,
        ),
      );
      return root.textContent ?? '';
    };
    expect(said(false)).toContain('沉默');
    expect(said(true)).not.toContain('沉默');
    expect(said(true)).toContain('即将入住：归港旅行社');
    expect(said(true)).toContain('入住：归港旅行社');
    expect(said(true)).not.toContain('homeport-travel');
  });
});

describe('A: the card of a simulated customer tells of complaints and faults in the reader’s language', () => {
  it.each(['en', 'zh'] as const)('%s', (language) => {
    const other = language === 'en' ? 'zh' : 'en';
    const root = document.createElement('div');
    act(() =>
      render(
        <Speaking language={language}>
          <SimulatedCustomer
            history={wronged}
            scenario={breakfastShop}
            today={today}
            onClose={() => undefined}
          />
        </Speaking>,
        root,
      ),
    );
    for (const words of [strandWords['service-fault'], link.name]) {
      expect(root.textContent).toContain(words[language]);
      expect(root.textContent).not.toContain(words[other]);
    }
    expect(root.textContent).not.toContain('service-fault');
  });
});
