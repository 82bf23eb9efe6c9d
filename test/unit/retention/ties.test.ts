import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise } from '../../../retention/appraise';
import type { CustomerHistory, RecordSource } from '../../../retention/customer-history';
import type { TieId } from '../../../retention/ties/tie';
import { tieIds } from '../../../retention/ties/tie';
import { tiesOf } from '../../../retention/ties/ties';
import { aBooking, aGuest, anyGuest, daysAgo, today } from './a-guest';

const source: RecordSource = { kind: 'agent', on: daysAgo(10) };
const once = [aBooking({ checkIn: daysAgo(40) })];
const stays = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    aBooking({ checkIn: daysAgo(40 + 60 * n), reservationNumber: `s${n}` }),
  );
const wrote = { on: daysAgo(6), from: 'guest', by: 'message', source } as const;
const answered = (satisfaction: number, more: { wouldRecommend?: boolean } = {}) => ({
  surveys: [{ on: daysAgo(30), satisfaction, ...more, source }],
});

/** One guest per tie, with the record it must name. */
const ties: Readonly<Record<TieId, readonly [CustomerHistory, string]>> = {
  satisfaction: [aGuest(once, answered(4)), 'survey:0'],
  'answered-messages': [aGuest(once, { contacts: [{ ...wrote, answeredOn: daysAgo(5) }] }), 'contact:0'],
  adviser: [aGuest(once, { adviser: { name: 'Lin' } }), 'adviser'],
  brand: [aGuest(once, { referrals: [{ on: daysAgo(9), source }] }), 'referral:0'],
  points: [aGuest(once, { points: { balance: 4200, expiresOn: daysAgo(-60) } }), 'points'],
  tier: [aGuest(once, { tier: 'Gold' }), 'tier'],
  'repeat-stays': [aGuest(stays(3)), 'booking:booking.com/s0'],
  preferences: [
    aGuest(once, { preferences: [{ kind: 'diet', value: 'no nuts', on: daysAgo(99), source }] }),
    'preference:0',
  ],
  'no-alternative': [
    aGuest(once, {
      circumstances: [{ kind: 'no-alternative', what: 'only hotel on the island', on: daysAgo(50), source }],
    }),
    'circumstance:0',
  ],
};

describe('M20, R18: what holds a guest, each tie with the records behind it', () => {
  it.each(Object.entries(ties))('%s', (tie, [history, record]) => {
    const found = tiesOf(history, today);
    expect(found.map((each) => each.tie)).toEqual([tie]);
    expect(found[0]?.evidence[0].record).toBe(record);
    expect(found[0]?.words.en && found[0]?.words.zh).toBeTruthy();
  });

  it('is named by its member of the course’s model, drives before resistances (T3.2)', () => {
    const all = tiesOf(
      Object.assign(aGuest(stays(3)), ...Object.values(ties).map(([history]) => nonEmpty(history))),
      today,
    );
    expect(all.map(({ tie }) => tie)).toEqual([...tieIds]);
    expect(all.findIndex(({ holds }) => holds === 'resistance')).toBe(2);
    expect(all.slice(2).every(({ holds }) => holds === 'resistance')).toBe(true);
    expect(all.map(({ member }) => member.taxonomy)).toEqual([
      'T3.1',
      'T3.4c',
      'T3.8c',
      'T3.8c',
      'T3.8b',
      'T3.8b',
      'T3.8a',
      'T3.8a',
      'T3.9a',
    ]);
  });

  it.each<[string, CustomerHistory]>([
    ['an answer of 3', aGuest(once, answered(3))],
    [
      'one message of two unanswered',
      aGuest(once, { contacts: [{ ...wrote, answeredOn: daysAgo(5) }, wrote] }),
    ],
    ['an adviser who left', aGuest(once, { adviser: { name: 'Lin', leftOn: daysAgo(20) } })],
    ['would not recommend', aGuest(once, answered(3, { wouldRecommend: false }))],
    ['no points left', aGuest(once, { points: { balance: 0 } })],
    ['points that have lapsed', aGuest(once, { points: { balance: 10, expiresOn: daysAgo(1) } })],
    ['two stays', aGuest(stays(2))],
    [
      'something that keeps the guest from coming',
      aGuest(once, { circumstances: [{ kind: 'constraint', what: 'visa', on: daysAgo(3), source }] }),
    ],
  ])('%s is no tie', (_, history) => {
    expect(tiesOf(history, today)).toEqual([]);
  });

  it('the guest’s own word binds to the brand where no friend was brought', () => {
    expect(tiesOf(aGuest(once, answered(3, { wouldRecommend: true })), today)).toMatchObject([
      { tie: 'brand', words: { en: 'Would recommend us' } },
    ]);
  });

  it('of a relation known to have ended nothing holds (R38)', () => {
    const departure = {
      on: daysAgo(2),
      initiator: 'neither',
      cause: 'natural',
      destination: 'nobody',
      source,
    } as const;
    for (const [history] of Object.values(ties)) expect(tiesOf({ ...history, departure }, today)).toEqual([]);
  });

  it('whatever is on file: no tie without a record, none twice', () => {
    fc.assert(
      fc.property(anyGuest, (history) => {
        const found = tiesOf(history, today);
        expect(new Set(found.map(({ tie }) => tie)).size).toBe(found.length);
        for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('R21, M22: held, not loyal', () => {
  it.each([
    [2, 3, true],
    [1, 7, true],
    [3, 7, false],
    [2, 2, false],
  ])('an answer of %i after %i stays: %s', (satisfaction, count, held) => {
    const { holdsAndPulls } = appraise(aGuest(stays(count), answered(satisfaction)), undefined, today);
    expect(holdsAndPulls?.heldNotLoyal !== undefined).toBe(held);
    if (held) expect(holdsAndPulls?.heldNotLoyal?.[0].record).toBe('survey:0');
  });

  it('is not said of a guest nobody asked', () => {
    expect(appraise(aGuest(stays(7)), undefined, today).holdsAndPulls?.heldNotLoyal).toBeUndefined();
  });
});

describe('what pulls is the early warning, by the firm’s own rule of silence', () => {
  const silent = aGuest([400, 340, 280].map((ago) => aBooking({ checkIn: daysAgo(ago) })));
  const signals = (days: number) =>
    appraise(silent, undefined, today, {
      inactivity: { kind: 'days', days },
      peakCalendar: [],
    }).holdsAndPulls?.warning.reasons.map(({ signal }) => signal);

  it('R46: another rule, another warning', () => {
    expect(signals(200)).toEqual(['silence']);
    expect(signals(900)).toEqual([]);
  });

  it('a booking in view ends the silence', () => {
    const inView = {
      channel: 'booking.com',
      reservationNumber: 'ahead',
      status: 'booked' as const,
      checkIn: daysAgo(-3),
      checkOut: daysAgo(-5),
      bookedOn: daysAgo(1),
      guestName: 'Ana Silva',
    };
    expect(appraise(silent, inView, today).holdsAndPulls?.warning.reasons).toEqual([]);
  });

  it('of a guest no record knows nothing is said', () => {
    expect(appraise(undefined, undefined, today).holdsAndPulls).toBeUndefined();
  });
});

const nonEmpty = (history: CustomerHistory): Partial<CustomerHistory> =>
  Object.fromEntries(
    Object.entries(history).filter(
      ([name, value]) => name !== 'bookings' && !(Array.isArray(value) && value.length === 0),
    ),
  );
