import { describe, expect, it } from 'vitest';
import { acquireOverKeep, fivePointsMoreRetention, misunderstandingShare } from '../../../../sim/claims';
import { askClaim, claims } from '../../../../sim/debrief/claims/catalogue';
import { type ClaimId, withStanding } from '../../../../sim/debrief/claims/claim';
import { fingerprint } from '../../../../sim/hash';
import { runWhole } from '../../../../sim/run';
import { adviserLeaves } from '../../../../sim/scenarios/adviser-leaves';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { worthOf } from '../../../../sim/worth';

const played = runWhole(breakfastShop, 'K7Q2M', [{ levers: { price: 1.05 } }]);
const casesOf = (id: ClaimId) => askClaim(id, played).cases;

describe('B: the contested claims, asked of a run', () => {
  it.each(claims.map(({ id }) => id))('%s: every case comes from the world, none from the claim', (id) => {
    const cases = casesOf(id);
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(cases).toEqual(casesOf(id));
    expect(cases.map(({ value }) => value)).not.toEqual(
      askClaim(id, runWhole(adviserLeaves, 'other')).cases.map(({ value }) => value),
    );
  });

  it('C28: every claim is marked: source not given, or contested and by whom', () => {
    for (const { row, mark } of claims)
      expect(mark.en).toMatch(row ? /^Courseware figure, source not given/ : /[Cc]ontested: \w+/);
  });

  it('R4, R5, R7: the figure as played is the one of the period report', () => {
    expect(casesOf('acquire-or-keep')[0]?.value).toBe(acquireOverKeep(played).ratio);
    expect(casesOf('complaint-roots')[0]?.value).toBe(misunderstandingShare(played));
    const five = casesOf('five-points');
    expect(five[0]?.value).toBe(fivePointsMoreRetention(played).profitChange);
    expect(five[1]?.value).toBe(fivePointsMoreRetention(played).worthChange);
  });

  it('R5, C14: the thinner the profit, the more five points change it', () => {
    const [own, , half, quarter] = casesOf('five-points').map(({ value }) => value ?? 0);
    expect(half).toBeCloseTo(2 * (own ?? 0), 6);
    expect(quarter).toBeCloseTo(4 * (own ?? 0), 6);
  });

  it('R6, T2.3: exactly the splits worth most are said to hold, and effort on new brings more new customers', () => {
    const [, ...splits] = casesOf('forty-sixty');
    const best = Math.max(...splits.map(({ value }) => value ?? 0));
    for (const { value, holds } of splits) expect(holds).toBe(value === best);
    const fresh = splits.map(({ beside }) => beside[0]?.value ?? 0);
    expect(fresh).toEqual([...fresh].sort((a, b) => a - b));
  });

  it('R8: no circle is larger than 250', () => {
    const [average, largest] = casesOf('circle-of-250');
    expect(largest?.value).toBeLessThanOrEqual(250);
    expect(average?.value).toBeLessThan(largest?.value ?? 0);
  });

  it('the recovery paradox: a mended cause lifts more than no remedy, and never above what no fault would have given', () => {
    const cases = casesOf('recovery-paradox');
    expect(cases[4]?.value).toBeGreaterThan(cases[1]?.value ?? 0);
    for (const { beside } of cases) expect(beside[2]?.value).toBeLessThan(0);
  });

  it('risk targeting: one order keeps most, or none keeps anybody', () => {
    const cases = casesOf('risk-targeting');
    const most = Math.max(...cases.map(({ value }) => value ?? 0));
    expect(cases.some(({ holds }) => holds)).toBe(most > 0);
    for (const { value, holds } of cases) if (holds) expect(value).toBe(most);
  });
});

describe('a run with levers standing otherwise', () => {
  it('is the run itself when nothing is set', () => {
    expect(fingerprint(withStanding(played, {}))).toBe(fingerprint(played));
  });

  it('opens levers the scenario does not open, and overrides later decisions on them', () => {
    expect(breakfastShop.levers.some(({ id }) => id === 'approachShare')).toBe(false);
    const called = withStanding(played, { approachShare: 0.5 });
    expect(called.rounds[0]?.counts.approached).toBeGreaterThan(0);
    const late = runWhole(breakfastShop, 'K7Q2M', [{ levers: {} }, { levers: { price: 1.4 } }]);
    expect(worthOf(withStanding(late, { price: 1.05 }))).toBe(worthOf(played));
  });
});
