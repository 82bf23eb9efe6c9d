import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerHistory, RecordSource, Survey } from '../../../../retention/customer-history';
import { classOfLoyalty, progression } from '../../../../retention/loyalty/classes';
import { kindOfLoyalty } from '../../../../retention/loyalty/kind-of-loyalty';
import { isOurs, loyaltyKinds } from '../../../../retention/loyalty/kinds';
import { aBooking, aGuest, anyGuest, daysAgo, today } from '../a-guest';

const source: RecordSource = { kind: 'agent', on: daysAgo(10) };
const said = (satisfaction: number, ago: number, fields: Partial<Survey> = {}): Survey => ({
  on: daysAgo(ago),
  satisfaction,
  source,
  ...fields,
});
/** Stays a quarter apart, the last a month ago. */
const stays = (n: number, fields: (i: number) => Partial<CustomerHistory['bookings'][number]> = () => ({})) =>
  Array.from({ length: n }, (_, i) =>
    aBooking({
      checkIn: daysAgo(30 + 90 * (n - 1 - i)),
      bookedOn: daysAgo(50 + 90 * (n - 1 - i)),
      ...fields(i),
    }),
  );
const noAlternative = {
  kind: 'no-alternative' as const,
  what: 'only carrier on this route',
  on: daysAgo(300),
  source,
};
const constraint = {
  kind: 'constraint' as const,
  what: 'visa refused until spring',
  on: daysAgo(20),
  source,
};

const dissatisfied = { surveys: [said(2, 100)] };
const seven: Readonly<Record<string, { history: CustomerHistory; reason: RegExp; records: RegExp }>> = {
  monopoly: {
    history: aGuest(stays(4), { ...dissatisfied, circumstances: [noAlternative] }),
    reason: /only carrier on this route/,
    records: /circumstance:no-alternative/,
  },
  inertia: { history: aGuest(stays(4), dissatisfied), reason: /booked once since/, records: /survey:0/ },
  latent: {
    history: aGuest([], { surveys: [said(5, 60)], circumstances: [constraint] }),
    reason: /visa refused until spring/,
    records: /circumstance:constraint/,
  },
  convenience: {
    history: aGuest(
      stays(6, (i) => ({ channel: i === 2 ? 'direct' : 'booking.com' })),
      {
        surveys: [said(3, 100)],
      },
    ),
    reason: /5 of 6 bookings came by booking.com/,
    records: /booking:booking.com/,
  },
  price: {
    history: aGuest(stays(5, () => ({ lowestPrice: true, withOffer: false }))),
    reason: /5 of 5 bookings were the cheapest/,
    records: /booking:/,
  },
  incentive: {
    history: aGuest(stays(5, (i) => ({ withOffer: i > 0 }))),
    reason: /4 of 5 bookings used a coupon/,
    records: /booking:/,
  },
  'super-value': {
    history: aGuest(stays(4), { surveys: [said(5, 20)], referrals: [{ on: daysAgo(15), source }] }),
    reason: /came 4 times and brought others once/,
    records: /referral:0/,
  },
};

describe('R26: seven prepared customers are classified into the seven kinds, each with its reason', () => {
  it.each(Object.entries(seven))('%s', (kind, { history, reason, records }) => {
    const found = kindOfLoyalty(history, today);
    if (!found.known) throw new Error(found.because.en);
    expect(found.main.kind).toBe(kind);
    expect(found.main.because.en).toMatch(reason);
    expect(found.main.because.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(found.main.evidence.map(({ record }) => record).join()).toMatch(records);
    expect(isOurs(found.main.kind)).toBe(false);
  });

  it('6.6: the order decides where marks overlap, and the next mark stands beside it (C37)', () => {
    const both = aGuest(
      stays(4, () => ({ withOffer: true, lowestPrice: true })),
      dissatisfied,
    );
    const found = kindOfLoyalty(both, today);
    expect(found).toMatchObject({ known: true, main: { kind: 'inertia' }, also: { kind: 'incentive' } });
  });

  it('M28: without a record that there is no other choice nobody is called a monopoly’s', () => {
    const { history } = seven.monopoly ?? {};
    if (!history) throw new Error('prepared above');
    const { circumstances, ...unrecorded } = history;
    expect(circumstances).toHaveLength(1);
    expect(kindOfLoyalty(unrecorded, today)).toMatchObject({ main: { kind: 'inertia' } });
  });

  it('M30: a guest who books again after telling the constraint is not latent', () => {
    const back = aGuest([aBooking({ checkIn: daysAgo(5), bookedOn: daysAgo(10) })], {
      surveys: [said(5, 60)],
      circumstances: [constraint],
    });
    expect(kindOfLoyalty(back, today)).toMatchObject({ known: false });
    expect(kindOfLoyalty({ ...back, bookings: [] }, today)).toMatchObject({ main: { kind: 'latent' } });
  });

  it('M31: a guest met on one channel only may use others; the guest’s own word for it decides', () => {
    const one = aGuest(stays(5), { surveys: [said(3, 100)] });
    expect(kindOfLoyalty(one, today)).toMatchObject({ main: { kind: 'ordinary-satisfied' } });
    const told = {
      ...one,
      preferences: [{ kind: 'channel' as const, value: 'booking.com', on: daysAgo(90), source }],
    };
    expect(kindOfLoyalty(told, today)).toMatchObject({ main: { kind: 'convenience' } });
  });
});

describe('C37: what the seven have no place for is ours, and what nobody told is unknown', () => {
  it('content and repeating is our “ordinary satisfied”', () => {
    const found = kindOfLoyalty(aGuest(stays(3), { surveys: [said(4, 10)] }), today);
    expect(found).toMatchObject({ main: { kind: 'ordinary-satisfied' } });
    expect(loyaltyKinds['ordinary-satisfied'].from).toBe('ours');
  });

  it('silent beyond the usual gap, or dissatisfied and gone quiet, is our “none”', () => {
    const silent = aGuest([
      aBooking({ checkIn: daysAgo(700) }),
      aBooking({ checkIn: daysAgo(650) }),
      aBooking({ checkIn: daysAgo(600) }),
    ]);
    expect(kindOfLoyalty(silent, today)).toMatchObject({ main: { kind: 'none' } });
    const sore = aGuest(stays(3), { surveys: [said(1, 5)] });
    expect(kindOfLoyalty(sore, today)).toMatchObject({ main: { kind: 'none' } });
  });

  it('a guest never asked, with no pattern, is unknown; so is one booking', () => {
    expect(kindOfLoyalty(aGuest(stays(3)), today)).toMatchObject({ known: false });
    expect(kindOfLoyalty(aGuest(stays(1), { surveys: [said(5, 5)] }), today)).toMatchObject({ known: false });
    expect(kindOfLoyalty(aGuest([]), today)).toMatchObject({ known: false });
  });

  it('any guest: a kind comes with dated records, and bookings alone never tell an attitude', () => {
    fc.assert(
      fc.property(anyGuest, (history) => {
        const found = kindOfLoyalty(history, today);
        if (found.known) {
          expect(found.main.kind).toBe('none');
          expect(found.main.evidence[0].on).toMatch(/^\d{4}-\d\d-\d\d$/);
        } else expect(found.because.en && found.because.zh).toBeTruthy();
      }),
    );
  });
});

describe('R28: the four-class view', () => {
  const of = (history: CustomerHistory) => classOfLoyalty(history, today);
  const reached = (history: CustomerHistory) =>
    of(history)
      .ladder.filter((step) => step.reached === 'yes')
      .map(({ rung }) => rung);

  it('the same customers show as behavioural, perceived or brand, each with a ladder of four', () => {
    const shown = Object.fromEntries(Object.entries(seven).map(([kind, { history }]) => [kind, of(history)]));
    expect(shown.inertia?.class).toBe('behavioural');
    expect(shown.latent?.class).toBe('perceived');
    expect(shown['super-value']?.class).toBe('brand');
    for (const view of Object.values(shown)) expect(view.ladder.map(({ rung }) => rung)).toEqual(progression);
  });

  it('C5: progression is a movement: the same guest climbs as records come in', () => {
    const happy = { surveys: [said(5, 40)] };
    const fond = { ...happy, referrals: [{ on: daysAgo(15), source }] };
    expect(reached(aGuest(stays(1)))).toEqual([]);
    expect(reached(aGuest(stays(2)))).toEqual(['behavioural']);
    expect(reached(aGuest(stays(2), happy))).toEqual(['behavioural', 'perceived']);
    expect(reached(aGuest(stays(2), fond))).toEqual(['behavioural', 'perceived', 'brand']);
    expect(reached(aGuest(stays(10), fond))).toEqual([...progression]);
  });

  it('whoever was never asked is unknown on the rungs that need an answer, not refused', () => {
    const ladder = of(aGuest(stays(3))).ladder.map((step) => step.reached);
    expect(ladder).toEqual(['yes', 'unknown', 'unknown', 'unknown']);
    expect(of(aGuest([])).class).toBe('unknown');
  });

  it('switching between the views changes no data', () => {
    for (const { history } of Object.values(seven)) {
      const frozen = deepFrozen(history);
      const before = JSON.stringify(frozen);
      const kind = kindOfLoyalty(frozen, today);
      classOfLoyalty(frozen, today);
      expect(kindOfLoyalty(frozen, today)).toEqual(kind);
      expect(JSON.stringify(frozen)).toBe(before);
    }
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) deepFrozen(member);
    Object.freeze(value);
  }
  return value;
}
