import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../retention/appraise';
import type { CustomerHistory, PromptOutcome } from '../../../retention/customer-history';
import { addDays } from '../../../retention/days';
import { aBooking, aGuest, anyGuest, daysAgo, today } from './a-guest';

describe('whatever the guest', () => {
  test('B26: no marketing prompt without consent on record', () => {
    fc.assert(
      fc.property(anyGuest, (guest) => {
        const { prompts, answered } = appraise(guest, undefined, today);
        const kinds = [...prompts, ...answered.map(({ advice }) => advice)].map(({ prompt }) => prompt.kind);
        return guest.consent.marketing === 'yes' || !kinds.includes('marketing');
      }),
    );
  });
  test('every advice names at least one record with its date, and says why in both languages', () => {
    fc.assert(
      fc.property(anyGuest, (guest) => {
        const { prompts, standing } = appraise(guest, undefined, today);
        for (const advice of [...prompts, ...standing]) {
          expect(advice.evidence.length).toBeGreaterThan(0);
          for (const { on } of advice.evidence) expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(advice.because.en).toMatch(/\d{4}|not on record/);
          expect(advice.because.zh).toMatch(/\p{Script=Han}/u);
        }
      }),
    );
  });
  test('the most important prompt comes first', () => {
    fc.assert(
      fc.property(anyGuest, (guest) => {
        const ranks = appraise(guest, undefined, today).prompts.map(({ prompt }) => prompt.priority);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
    );
  });
  test('a prompt answered with "done" is gone at once, and back when the answer is taken back', () => {
    fc.assert(
      fc.property(anyGuest, (guest) => {
        const before = appraise(guest, undefined, today).prompts;
        const [first] = before;
        if (!first) return;
        const outcome = {
          prompt: first.prompt.id,
          about: first.about,
          on: today,
          did: { kind: 'done' },
        } as const;
        const after = appraise({ ...guest, outcomes: [outcome] }, undefined, today);
        expect(after.prompts.map(({ prompt }) => prompt.id)).toEqual(
          before.slice(1).map(({ prompt }) => prompt.id),
        );
        expect(after.answered.map((answer) => answer.outcome)).toEqual([outcome]);
      }),
    );
  });
});

describe('what the agent answered is respected', () => {
  const missed = aBooking({ checkIn: '2026-05-12', reservationNumber: 'missed', status: 'no-show' });
  const about = 'booking:booking.com/missed';
  const shown = (outcomes: readonly PromptOutcome[], on = today, bookings = [missed]) =>
    appraise(aGuest(bookings, { outcomes: [...outcomes] }), undefined, on).prompts.some(
      ({ prompt }) => prompt.id === 'B4',
    );
  const answered = (did: PromptOutcome['did'], on = today): PromptOutcome => ({
    prompt: 'B4',
    about,
    on,
    did,
  });

  test.each([
    [179, false],
    [180, true],
  ])('done: %i days later, with a cool-down of 180 → shown %s', (days, back) => {
    expect(shown([answered({ kind: 'done' })], addDays(today, days))).toBe(back);
  });
  test('done: a new no-show is a new prompt', () => {
    const again = aBooking({ checkIn: daysAgo(10), status: 'no-show' });
    expect(shown([answered({ kind: 'done' }, daysAgo(20))], today, [missed, again])).toBe(true);
  });
  test('later: away before the day named, back on it', () => {
    const later = answered({ kind: 'later', until: addDays(today, 7) });
    expect([shown([later], addDays(today, 6)), shown([later], addDays(today, 7))]).toEqual([false, true]);
  });
  test('does not fit: away for that record, however long', () => {
    const misfit = answered({ kind: 'does-not-fit', because: 'The record is wrong' });
    expect(shown([misfit], addDays(today, 3000))).toBe(false);
  });
  test('the newest answer holds', () => {
    const later = answered({ kind: 'later', until: addDays(today, 30) }, daysAgo(9));
    const done = answered({ kind: 'done' }, daysAgo(1));
    expect(shown([later, done], addDays(today, 40))).toBe(false);
    expect(shown([later, done], addDays(today, 200))).toBe(true);
  });
  test('an answer to one prompt silences no other', () => {
    const other: CustomerHistory['outcomes'][number] = { ...answered({ kind: 'done' }), prompt: 'B3' };
    expect(shown([other])).toBe(true);
  });
});
