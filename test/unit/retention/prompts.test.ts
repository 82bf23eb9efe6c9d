import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../retention/appraise';
import { nextBirthday } from '../../../retention/birthday';
import type { BookingInView } from '../../../retention/booking-in-view';
import type { Booking, CustomerHistory } from '../../../retention/customer-history';
import { addDays, daysBetween } from '../../../retention/days';
import { catalogue } from '../../../retention/prompts/catalogue';
import { aBooking, aGuest, consented, daysAgo, today } from './a-guest';

const idsOf = (history: CustomerHistory | undefined, inView?: BookingInView) =>
  appraise(history, inView, today).prompts.map(({ prompt }) => prompt.id);
const adviceOf = (id: string, history: CustomerHistory | undefined, inView?: BookingInView) =>
  appraise(history, inView, today).prompts.find(({ prompt }) => prompt.id === id);

const cancelled = (ago: number, fields: Partial<Booking> = {}) =>
  aBooking({ checkIn: daysAgo(ago - 30), status: 'cancelled', cancelledOn: daysAgo(ago), ...fields });

describe('B3: frequent cancellation', () => {
  test.each([
    [89, true],
    [90, true],
    [91, false],
  ])('B3: the earlier of two cancellations lies %i days back → %s', (ago, applies) => {
    expect(idsOf(aGuest([cancelled(ago), cancelled(1)])).includes('B3')).toBe(applies);
  });
  test('B3: one cancellation is no pattern', () => {
    expect(idsOf(aGuest([cancelled(5)]))).not.toContain('B3');
  });
  test('B3: two rooms of one trip cancelled on one day are one change of mind', () => {
    const checkIn = addDays(today, 40);
    expect(idsOf(aGuest([cancelled(5, { checkIn }), cancelled(5, { checkIn })]))).not.toContain('B3');
  });
  test('B3: a cancellation whose day nobody recorded is not placed in the window', () => {
    const { cancelledOn: _, ...undated } = cancelled(5);
    expect(idsOf(aGuest([undated, cancelled(1)]))).not.toContain('B3');
  });
  test('B3: names both records with their dates, newest first, and speaks of the newest', () => {
    const [older, newer] = [cancelled(40), cancelled(2)];
    const advice = adviceOf('B3', aGuest([older, newer]));
    expect(advice?.evidence.map(({ on }) => on)).toEqual([daysAgo(2), daysAgo(40)]);
    expect(advice?.about).toBe(`booking:booking.com/${newer.reservationNumber}`);
    expect(advice?.because.en).toBe('Cancelled on 12 Oct 2026 and 19 Nov 2026: 2 in the 90 days to today.');
  });
  test('B3: the page says cancelled where the file still says booked', () => {
    const onFile = aBooking({ checkIn: addDays(today, 20), status: 'booked' });
    const seen = { channel: onFile.channel, reservationNumber: onFile.reservationNumber } as const;
    const { glance } = appraise(
      aGuest([onFile]),
      { ...seen, status: 'cancelled', checkIn: onFile.checkIn, checkOut: onFile.checkOut },
      today,
    );
    expect([glance.cancellations.count, glance.ahead.count]).toEqual([1, 0]);
  });
});

describe('B4: a no-show on record', () => {
  test('B4: names the day of the arrival that was missed', () => {
    const advice = adviceOf('B4', aGuest([aBooking({ checkIn: '2026-05-12', status: 'no-show' })]));
    expect(advice?.because.en).toBe('No-show for the arrival of 12 May 2026.');
    expect(advice?.because.zh).toBe('2026年5月12日预订后未入住。');
  });
  test('B4: a guest who always came is not reminded of it', () => {
    expect(idsOf(aGuest([aBooking({ checkIn: daysAgo(50) })]))).not.toContain('B4');
  });
  test('C24: a no-show is a signal, not churn: it neither makes nor breaks the guest’s rhythm', () => {
    const stays = [400, 300, 200, 100].map((ago) => aBooking({ checkIn: daysAgo(ago) }));
    const missed = aBooking({ checkIn: daysAgo(150), status: 'no-show' });
    expect(appraise(aGuest([...stays, missed]), undefined, today).rhythm.usualGap).toBe(100);
  });
});

describe('B7: longer away than usual', () => {
  /** Booked every 100 days, the last time `ago` days back. */
  const regular = (ago: number, fields: Partial<CustomerHistory> = consented) =>
    aGuest(
      [300, 200, 100, 0].map((before) =>
        aBooking({ checkIn: daysAgo(ago + before - 1), bookedOn: daysAgo(ago + before) }),
      ),
      fields,
    );
  test.each([
    [149, false],
    [150, false],
    [151, true],
  ])('B7: usual gap 100 days × 1.5, silent for %i → %s', (ago, applies) => {
    expect(idsOf(regular(ago)).includes('B7')).toBe(applies);
  });
  test('B7: says which gap and since when', () => {
    expect(adviceOf('B7', regular(160))?.because.en).toBe(
      'Last booking 14 Jun 2026: 160 days ago, usual gap 100.',
    );
  });
  test('B7: with a stay ahead nobody is silent', () => {
    const guest = regular(160);
    const next = aBooking({ checkIn: addDays(today, 9), bookedOn: daysAgo(160), status: 'booked' });
    expect(idsOf({ ...guest, bookings: [...guest.bookings, next] })).not.toContain('B7');
  });
  test('B7: two bookings make no habit', () => {
    const two = regular(600);
    expect(idsOf({ ...two, bookings: two.bookings.slice(0, 2) })).not.toContain('B7');
  });
  test('B7: a guest who only ever cancelled has no rhythm to fall behind', () => {
    expect(idsOf(aGuest([cancelled(900), cancelled(700), cancelled(500)], consented))).not.toContain('B7');
  });
  test('B7: a guest who is known to have left is not chased (R41)', () => {
    const left = {
      on: daysAgo(120),
      initiator: 'neither',
      cause: 'natural',
      destination: 'nobody',
      source: { kind: 'agent', on: daysAgo(120) },
    } as const;
    expect(idsOf(regular(400, { ...consented, departure: left }))).not.toContain('B7');
  });
});

describe('B14: the trip has just ended', () => {
  test.each([
    [0, false],
    [1, true],
    [3, true],
    [4, false],
  ])('B14: checked out %i days ago → %s', (ago, applies) => {
    const stay = aBooking({ checkIn: daysAgo(ago + 2), checkOut: daysAgo(ago) });
    expect(idsOf(aGuest([stay])).includes('B14')).toBe(applies);
  });
  test('B14: not after a no-show or a cancellation', () => {
    const dates = { checkIn: daysAgo(4), checkOut: daysAgo(2) };
    expect(idsOf(aGuest([aBooking({ ...dates, status: 'no-show' })]))).not.toContain('B14');
    expect(idsOf(aGuest([aBooking({ ...dates, status: 'cancelled' })]))).not.toContain('B14');
  });
  test('B14: not once the guest has answered', () => {
    const stay = aBooking({ checkIn: daysAgo(4), checkOut: daysAgo(2) });
    const survey = { on: daysAgo(1), satisfaction: 5, source: stay.source };
    expect(idsOf(aGuest([stay], { surveys: [survey] }))).not.toContain('B14');
  });
});

describe('B16: a peak-season date is chosen', () => {
  const arriving = (checkIn: string, nights: number): BookingInView => ({
    channel: 'booking.com',
    reservationNumber: 'seen',
    checkIn,
    checkOut: addDays(checkIn, nights),
  });
  test.each([
    ['2026-12-20', 3, false],
    ['2026-12-20', 4, true],
    ['2027-01-02', 1, true],
    ['2027-01-03', 1, false],
    ['2027-02-04', 1, false],
    ['2027-02-05', 1, true],
    ['2027-10-07', 2, true],
    ['2027-10-08', 2, false],
  ])('B16: arrival %s for %i nights → %s', (checkIn, nights, applies) => {
    expect(idsOf(undefined, arriving(checkIn, nights)).includes('B16')).toBe(applies);
  });
  test('B16: names the period', () => {
    expect(adviceOf('B16', undefined, arriving('2027-02-05', 3))?.because).toEqual({
      en: 'Arrives 5 Feb 2027: Chinese New Year.',
      zh: '2027年2月5日入住，正值春节。',
    });
  });
  test('B16: a stay that lies behind is not warned of', () => {
    expect(idsOf(undefined, arriving('2026-08-01', 3))).not.toContain('B16');
  });
  test('B16: a property’s own calendar takes the place of ours', () => {
    const house = {
      inactivity: { kind: 'days', days: 365 },
      peakCalendar: [
        {
          id: 'fair',
          words: { en: 'Trade fair', zh: '展会' },
          source: 'ours',
          days: (year: number) => ({ from: `${year}-11-24`, to: `${year}-11-26` }),
        },
      ],
    } as const;
    const ids = (view: BookingInView) =>
      appraise(undefined, view, today, house).prompts.map(({ prompt }) => prompt.id);
    expect(ids(arriving('2026-11-25', 1))).toContain('B16');
    expect(ids(arriving('2026-12-25', 1))).not.toContain('B16');
  });
});

describe('B20 and B21: building loyalty', () => {
  const seen: BookingInView = {
    channel: 'booking.com',
    reservationNumber: 'seen',
    status: 'booked',
    checkIn: '2026-11-30',
    checkOut: '2026-12-02',
    guestName: 'Ana Silva',
  };
  test('B20: a guest no record knows', () => {
    expect(idsOf(undefined, seen)).toContain('B20');
  });
  test('B20: also where the page gives nothing but a name', () => {
    const advice = adviceOf('B20', undefined, { guestName: 'Ana Silva' });
    expect(advice?.because.en).toBe('No earlier booking on file as of 21 Nov 2026.');
  });
  test('B20: the booking in view already on file is still the first', () => {
    const saved = aBooking({ ...seen, checkIn: '2026-11-30', status: 'booked' });
    expect(idsOf(aGuest([saved]), seen)).toContain('B20');
  });
  test('B20: a first stay under way is not told as one that was', () => {
    const because = (checkOut: string) =>
      adviceOf('B20', aGuest([aBooking({ checkIn: daysAgo(3), checkOut, status: 'booked' })]))?.because;
    expect(because(addDays(today, 1))).toEqual({
      en: 'The first stay on file, since 18 Nov 2026.',
      zh: '首次入住，2026年11月18日起。',
    });
    expect(because(daysAgo(1))?.en).toBe('One stay on file, from 18 Nov 2026.');
  });
  test('B20: not for a first booking that the page shows as cancelled', () => {
    expect(idsOf(undefined, { ...seen, status: 'cancelled' })).not.toContain('B20');
  });
  test.each([
    [0, 'B20'],
    [1, 'B21'],
    [2, 'B21'],
    [3, undefined],
  ])('B20/B21: %i earlier stays and one in view → %s', (earlier, id) => {
    const stays = Array.from({ length: earlier }, (_, i) => aBooking({ checkIn: daysAgo(300 + i * 100) }));
    const step = idsOf(aGuest(stays, consented), seen).find((prompt) => /B2[01]/.test(prompt));
    expect(step).toBe(id);
  });
  test('B21: a second booking waits where no consent is on record', () => {
    const { prompts, withheld } = appraise(aGuest([aBooking({ checkIn: daysAgo(300) })]), seen, today);
    expect(prompts.map(({ prompt }) => prompt.id)).not.toContain('B21');
    expect(withheld).toBe(1);
  });
});

describe('B26: consent rules marketing', () => {
  const stays = [aBooking({ checkIn: daysAgo(300) }), aBooking({ checkIn: daysAgo(100) })];
  const standing = (marketing: 'yes' | 'no' | 'unknown') =>
    appraise(aGuest(stays, { consent: { marketing } }), undefined, today).standing.map(
      ({ prompt }) => prompt.id,
    );
  test('B26: stands where consent is refused or unknown, and only there', () => {
    expect([standing('no'), standing('unknown'), standing('yes')]).toEqual([['B26'], ['B26'], []]);
  });
  test('B26: an unknown consent is looked for today, whenever it was last asked about', () => {
    const guest = aGuest(stays, { consent: { marketing: 'unknown', on: '2025-03-04' } });
    const [rule] = appraise(guest, undefined, today).standing;
    expect(rule?.because.en).toBe('No record of marketing consent as of 21 Nov 2026.');
  });
  test('B26: says on which day consent was refused', () => {
    const guest = aGuest(stays, { consent: { marketing: 'no', on: '2026-03-04' } });
    const [rule] = appraise(guest, undefined, today).standing;
    expect(rule?.because.en).toBe('Marketing declined on 4 Mar 2026.');
  });
});

describe('B1, R36: the birthday pack', () => {
  const stays = [
    aBooking({ checkIn: daysAgo(200), property: 'Tidewater Cottage' }),
    aBooking({ checkIn: daysAgo(100), property: 'Isle Garden Inn' }),
  ];
  /** `today` is 21 November 2026. */
  const born = (birthday: string, consent: Partial<CustomerHistory> = consented) =>
    aGuest(stays, { birthday, ...consent });
  test.each([
    ['11-20', false],
    ['11-21', true],
    ['12-05', true],
    ['12-06', false],
  ])('B1: a birthday on %s → %s', (birthday, applies) => {
    expect(idsOf(born(birthday)).includes('B1')).toBe(applies);
  });
  test('R36: without consent there is no prompt, nor where none is on record', () => {
    expect(idsOf(born('11-25', { consent: { marketing: 'no' } }))).not.toContain('B1');
    expect(idsOf(born('11-25', {}))).not.toContain('B1');
    expect(idsOf(aGuest(stays, consented))).not.toContain('B1');
  });
  test('R36: names the past trips the route is to be like, newest first, with their records', () => {
    const advice = adviceOf('B1', born('11-25'));
    expect(advice?.because.en).toBe(
      'Birthday on 25 Nov 2026, in 4 days. Past trips: Isle Garden Inn, Tidewater Cottage.',
    );
    expect(advice?.because.zh).toBe(
      '生日为2026年11月25日（4天后）。以往行程：Isle Garden Inn、Tidewater Cottage。',
    );
    expect(advice?.evidence.map(({ on }) => on)).toEqual([today, daysAgo(100), daysAgo(200)]);
  });
  test('a birthday early in January is near at the end of December', () => {
    expect(nextBirthday('01-03', '2026-12-30')).toBe('2027-01-03');
  });
  test('born on 29 February: the 28th where the year has no 29th', () => {
    expect(nextBirthday('02-29', '2027-01-10')).toBe('2027-02-28');
    expect(nextBirthday('02-29', '2028-01-10')).toBe('2028-02-29');
    expect(nextBirthday('02-29', '2027-03-01')).toBe('2028-02-29');
  });
  test('B1: the next birthday lies within a year, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 365 }), (away, n) => {
        const from = addDays(today, away);
        const ahead = daysBetween(from, nextBirthday(addDays('2028-01-01', n).slice(5), from));
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(ahead).toBeLessThanOrEqual(366);
      }),
    );
  });
});

describe('B19, R87: what the guest told us to mind', () => {
  const source = { kind: 'agent' as const, on: daysAgo(90) };
  const told = (...values: [CustomerHistory['preferences'][number]['kind'], string][]) => ({
    preferences: values.map(([kind, value], n) => ({ kind, value, on: daysAgo(90 - n), source })),
  });
  const coming = aBooking({ checkIn: addDays(today, 3), status: 'booked', reservationNumber: 'next' });
  test('B19: in the guest’s words, with the day they were told, for the stay that comes', () => {
    const advice = adviceOf(
      'B19',
      aGuest([coming], told(['diet', 'no nuts'], ['avoid', 'a room numbered 4'])),
    );
    expect(advice?.because.en).toBe('Told us: “a room numbered 4” and “no nuts”.');
    expect(advice?.about).toBe('booking:booking.com/next');
    expect(advice?.evidence.map(({ record }) => record)).toEqual(['preference:1', 'preference:0']);
  });
  test('B19: not of an interest or a budget, and not while no stay is ahead', () => {
    expect(idsOf(aGuest([coming], told(['interest', 'hiking'], ['budget', 'economy'])))).not.toContain('B19');
    const gone = aBooking({ checkIn: daysAgo(40) });
    expect(idsOf(aGuest([gone], told(['diet', 'no nuts'])))).not.toContain('B19');
  });
  test('B19: answered for one stay, it comes back with the next', () => {
    const outcomes = [
      { prompt: 'B19', about: 'booking:booking.com/next', on: daysAgo(1), did: { kind: 'done' as const } },
    ];
    const guest = { ...told(['diet', 'no nuts']), outcomes };
    expect(idsOf(aGuest([coming], guest))).not.toContain('B19');
    const after = aBooking({ checkIn: addDays(today, 1), status: 'booked', reservationNumber: 'sooner' });
    expect(idsOf(aGuest([after, coming], guest))).toContain('B19');
  });
});

test('every prompt of the catalogue has its own id, both languages, its idea and its place in the taxonomy', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  for (const { words, idea } of catalogue) {
    for (const text of [words.en, words.zh, idea.words.en, idea.words.zh]) expect(text.trim()).not.toBe('');
    expect(words.zh).toMatch(/\p{Script=Han}/u);
    expect(idea.taxonomy).toMatch(/^T\d/);
  }
});

describe('what the firm owes the guest comes before anything else', () => {
  const source = { kind: 'import' as const, batch: 'b', file: 'crm.csv', row: 1 };
  const complaint = (steps: CustomerHistory['complaints'][number]['steps']) => ({
    complaints: [{ about: 'Cold breakfast', steps, source }],
  });
  const secondStay = [aBooking({ checkIn: daysAgo(60) }), aBooking({ checkIn: daysAgo(20) })];

  test('B5: an open complaint names the day and the step now due', () => {
    const advice = adviceOf('B5', aGuest([], complaint({ receive: daysAgo(9), record: daysAgo(8) })));
    expect(advice?.because.en).toBe('Complaint of 12 Nov 2026 open for 9 days; now due: analyse it.');
    expect(advice?.because.zh).toBe('2026年11月12日的投诉未结（已9天），当前应进行：分析。');
  });
  test('B5: a resolved complaint is no longer open', () => {
    const steps = { receive: daysAgo(9), record: daysAgo(8), analyse: daysAgo(7), resolve: daysAgo(6) };
    expect(idsOf(aGuest([], complaint(steps)))).not.toContain('B5');
  });
  test('B5: nothing is sold meanwhile, and consent is not what marketing waits for', () => {
    const calm = aGuest(secondStay, consented);
    expect(idsOf(calm)).toContain('B21');
    const upset = aGuest(secondStay, { ...consented, ...complaint({ receive: daysAgo(9) }) });
    expect(idsOf(upset)).not.toContain('B21');
    expect(appraise(upset, undefined, today).withheld).toBe(0);
    expect(idsOf(upset)[0]).toBe('B5');
  });
  test('B6: a fault without an apology is named; an apology ends it', () => {
    const fault = { on: daysAgo(5), what: 'No hot water', source };
    expect(adviceOf('B6', aGuest([], { faults: [fault] }))?.because.en).toBe(
      'A fault of ours on 16 Nov 2026 (No hot water), no apology on record.',
    );
    expect(idsOf(aGuest([], { faults: [{ ...fault, apologisedOn: daysAgo(4) }] }))).not.toContain('B6');
  });
  test('B15: a message without an answer; what we wrote asks for none', () => {
    const wrote = { on: daysAgo(3), by: 'e-mail' as const, source };
    expect(adviceOf('B15', aGuest([], { contacts: [{ ...wrote, from: 'guest' }] }))?.because.en).toBe(
      'Wrote on 18 Nov 2026, 3 days ago; no answer on record.',
    );
    expect(idsOf(aGuest([], { contacts: [{ ...wrote, from: 'firm' }] }))).not.toContain('B15');
    const answered = { ...wrote, from: 'guest' as const, answeredOn: daysAgo(2) };
    expect(idsOf(aGuest([], { contacts: [answered] }))).not.toContain('B15');
  });
  test('B17: the adviser left: the team is introduced, once', () => {
    const left = aGuest([], { adviser: { name: 'Lin', leftOn: daysAgo(30) } });
    expect(adviceOf('B17', left)?.because.zh).toBe('负责该客户的顾问Lin已于2026年10月22日离职。');
    expect(idsOf(aGuest([], { adviser: { name: 'Lin' } }))).not.toContain('B17');
  });
  test('B24: a promise stays open until the record says it was kept', () => {
    const promise = { on: daysAgo(40), what: 'Sea view next time', source };
    expect(adviceOf('B24', aGuest([], { promises: [promise] }))?.because.en).toBe(
      'Promised on 12 Oct 2026: Sea view next time. Not on record as kept.',
    );
    expect(idsOf(aGuest([], { promises: [{ ...promise, keptOn: daysAgo(1) }] }))).not.toContain('B24');
  });
});
