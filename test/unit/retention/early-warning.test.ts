import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from '../../../retention/as-of';
import type { CustomerHistory, RecordSource } from '../../../retention/customer-history';
import { type RiskSignal, usualWarningRule, warningOf } from '../../../retention/early-warning';
import { aBooking, aGuest, anyGuest, daysAgo, today } from './a-guest';

const source: RecordSource = { kind: 'agent', on: daysAgo(10) };
const recent = aBooking({ checkIn: daysAgo(40) });

/** One guest per signal, with the record it must name. */
const signals: Readonly<Record<RiskSignal, readonly [CustomerHistory, string]>> = {
  'open-complaint': [
    aGuest([recent], { complaints: [{ about: 'dirty room', steps: { receive: daysAgo(12) }, source }] }),
    'complaint:0',
  ],
  'fault-without-apology': [
    aGuest([recent], { faults: [{ on: daysAgo(39), what: 'late transfer', source }] }),
    'fault:0',
  ],
  'low-answer': [aGuest([recent], { surveys: [{ on: daysAgo(30), satisfaction: 2, source }] }), 'survey:0'],
  'unanswered-message': [
    aGuest([recent], { contacts: [{ on: daysAgo(6), from: 'guest', by: 'message', source }] }),
    'contact:0',
  ],
  'adviser-left': [aGuest([recent], { adviser: { name: 'Lin', leftOn: daysAgo(20) } }), 'adviser'],
  'frequent-cancellation': [
    aGuest([
      aBooking({
        checkIn: daysAgo(-20),
        status: 'cancelled',
        cancelledOn: daysAgo(80),
        reservationNumber: 'c1',
      }),
      aBooking({
        checkIn: daysAgo(-30),
        status: 'cancelled',
        cancelledOn: daysAgo(5),
        reservationNumber: 'c2',
      }),
    ]),
    'booking:booking.com/c2',
  ],
  'no-show': [
    aGuest([aBooking({ checkIn: daysAgo(15), status: 'no-show', reservationNumber: 'n1' })]),
    'booking:booking.com/n1',
  ],
  silence: [
    aGuest([400, 340, 280].map((ago) => aBooking({ checkIn: daysAgo(ago), reservationNumber: `s${ago}` }))),
    'booking:booking.com/s280',
  ],
};

describe('R47, M60: early warning by reasons, each traceable to a record', () => {
  it.each(Object.entries(signals))('%s', (signal, [history, record]) => {
    const { reasons } = warningOf(history, today);
    expect(reasons.map((reason) => reason.signal)).toEqual([signal]);
    expect(reasons[0]?.evidence[0].record).toBe(record);
    expect(reasons[0]?.words.en && reasons[0]?.words.zh).toBeTruthy();
  });

  it('what was put right warns no more', () => {
    const mended: CustomerHistory[] = [
      aGuest([recent], {
        complaints: [{ about: 'dirty room', steps: { receive: daysAgo(12), resolve: daysAgo(3) }, source }],
      }),
      aGuest([recent], {
        faults: [{ on: daysAgo(39), what: 'late transfer', apologisedOn: daysAgo(38), source }],
      }),
      aGuest([recent], {
        surveys: [2, 5].map((satisfaction, i) => ({ on: daysAgo(30 - i), satisfaction, source })),
      }),
      aGuest([recent], {
        contacts: [{ on: daysAgo(6), from: 'guest', by: 'message', answeredOn: daysAgo(5), source }],
      }),
    ];
    for (const history of mended) expect(warningOf(history, today).reasons).toEqual([]);
  });

  it('C24: one no-show or a pair of cancellations is a signal, not yet a risk; with a low answer it is', () => {
    const [missed] = signals['no-show'];
    const [cancels] = signals['frequent-cancellation'];
    expect(warningOf(cancels, today)).toMatchObject({ atRisk: false });
    expect(warningOf(missed, today)).toMatchObject({ atRisk: false });
    const sore = { ...missed, surveys: [{ on: daysAgo(3), satisfaction: 1, source }] };
    expect(warningOf(sore, today)).toMatchObject({ atRisk: true });
  });

  it('C25: too few bookings and no other record is unknown, never safe', () => {
    expect(warningOf(aGuest([recent]), today)).toMatchObject({ unknown: true, atRisk: false });
  });

  it('R46: the firm’s own rule of inactivity decides when silence warns', () => {
    const [silent] = signals.silence;
    const patient = { ...usualWarningRule, inactivity: { kind: 'days' as const, days: 400 } };
    expect(warningOf(silent, today, patient).reasons).toEqual([]);
  });

  it('any guest: the same reasons whatever lies after the day, and every reason is dated by it', () => {
    fc.assert(
      fc.property(anyGuest, fc.integer({ min: 0, max: 400 }), (history, ago) => {
        const day = daysAgo(ago);
        const then = asOf(history, day);
        expect(asOf(asOf(history, today), day)).toEqual(then);
        for (const { evidence } of warningOf(then, day).reasons)
          for (const { on } of evidence) expect(on <= day).toBe(true);
      }),
    );
  });
});

describe('asOf: the history as it stood on a day', () => {
  it('a booking made later is not there, a stay to come is booked, a later cancellation unknown', () => {
    const history = aGuest([
      aBooking({ checkIn: daysAgo(90), bookedOn: daysAgo(120), reservationNumber: 'past' }),
      aBooking({ checkIn: daysAgo(20), bookedOn: daysAgo(60), reservationNumber: 'ahead' }),
      aBooking({
        checkIn: daysAgo(10),
        bookedOn: daysAgo(70),
        status: 'cancelled',
        cancelledOn: daysAgo(30),
        reservationNumber: 'cancelled later',
      }),
      aBooking({ checkIn: daysAgo(5), bookedOn: daysAgo(40), reservationNumber: 'not made yet' }),
    ]);
    expect(
      asOf(history, daysAgo(50)).bookings.map(({ reservationNumber, status, cancelledOn }) => [
        reservationNumber,
        status,
        cancelledOn,
      ]),
    ).toEqual([
      ['past', 'stayed', undefined],
      ['ahead', 'booked', undefined],
      ['cancelled later', 'booked', undefined],
    ]);
  });

  it('a complaint has only its steps so far, and its remedy only once resolved', () => {
    const history = aGuest([], {
      complaints: [
        {
          about: 'noise',
          steps: { receive: daysAgo(30), record: daysAgo(28), resolve: daysAgo(10) },
          remedy: 'apology',
          source,
        },
      ],
    });
    expect(asOf(history, daysAgo(20)).complaints).toEqual([
      { about: 'noise', steps: { receive: daysAgo(30), record: daysAgo(28) }, source },
    ]);
    expect(asOf(history, today)).toEqual(history);
    expect(asOf(history, daysAgo(31)).complaints).toEqual([]);
  });
});
