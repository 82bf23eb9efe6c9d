import { describe, expect, it } from 'vitest';
import { runWhole } from '../../../sim/run';
import { leverById } from '../../../sim/scenario/levers';
import { inRound, plain, seeds, sum } from './worlds';

describe('T9.4: complaints carried through', () => {
  /** Hands are short for four rounds, then there are enough: what was left open is closed late. */
  const late = [{ levers: { complaintStaff: 0 } }, {}, {}, {}, { levers: { complaintStaff: 1 } }].map(
    ({ levers = {} }) => ({ levers }),
  );

  it('are counted against those in hand, received now or left open, so that no round has more than all', () => {
    for (const seed of seeds(6)) {
      const { rounds } = runWhole(plain, seed, late);
      for (const { counts, kpis } of rounds) {
        const inHand = counts.resolved + counts.stillOpen;
        expect(kpis.resolutionRate).toBe(inHand === 0 ? null : counts.resolved / inHand);
        expect(kpis.resolutionRate ?? 0).toBeLessThanOrEqual(1);
      }
      const fifth = rounds[4];
      expect(fifth?.counts.resolved).toBeGreaterThan(fifth?.counts.complaints ?? 0);
      expect(fifth?.kpis.resolutionRate).toBe(1);
    }
  });

  it('are never more in all than were made, whatever is left open or leaves with its customer', () => {
    const run = runWhole(plain, 'in hand', late);
    const open = run.rounds.at(-1)?.counts.stillOpen ?? 0;
    expect(sum(run, ({ counts }) => counts.resolved) + open).toBeLessThanOrEqual(
      sum(run, ({ counts }) => counts.complaints),
    );
  });
});

describe('a survey costs money', () => {
  it('by its sample above the usual one, for each customer, and touches nobody', () => {
    const asked = runWhole(plain, 'asked', inRound(1, { surveySample: 0.55 }));
    const usual = runWhole(plain, 'asked');
    const { default: standing, cost } = leverById('surveySample');
    for (const [n, { counts, accounts }] of asked.rounds.entries()) {
      const before = usual.rounds[n];
      expect(counts).toEqual(before?.counts);
      expect(accounts.leverCost - (before?.accounts.leverCost ?? 0)).toBeCloseTo(
        (0.55 - standing) * (cost.each ?? 0) * counts.activeAtStart,
        6,
      );
    }
  });
});
