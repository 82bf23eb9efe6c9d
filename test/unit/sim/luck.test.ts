import { describe, expect, it } from 'vitest';
import { distributionOf, luck, siblingWorth } from '../../../sim/luck';
import { run, runWhole } from '../../../sim/run';
import { scenarios } from '../../../sim/scenarios/library';
import { siblingSeed } from '../../../sim/seed';
import { worthOf } from '../../../sim/worth';
import { worldWith } from './worlds';

const small = worldWith({}, { customers: 120, rounds: 4 });

describe('luck', () => {
  it('says where a worth lies among its siblings, ties counting half', () => {
    expect(distributionOf(3, [1, 2, 3, 4]).percentile).toBe(0.625);
    expect(distributionOf(0, [1, 2, 3, 4]).percentile).toBe(0);
    expect(distributionOf(9, [1, 2, 3, 4]).percentile).toBe(1);
    const place = distributionOf(
      50,
      Array.from({ length: 100 }, (_, n) => n + 1),
    );
    expect(place.mean).toBe(50.5);
    expect(place.quantiles).toEqual([6, 26, 51, 76, 96]);
  });

  it('plays every sibling with the run’s own decisions on another seed', () => {
    const played = runWhole(small, 'mine', [{ levers: { price: 1.1 } }]);
    const sibling = run(small, siblingSeed('mine', 2), played.decisions, 4);
    expect(siblingWorth(played, 2)).toBe(worthOf(sibling));
    expect(luck(played, 3).worths[2]).toBe(worthOf(sibling));
    expect(new Set(luck(played, 20).worths).size).toBe(20);
  });

  it('is fair: over many seeds the run lies anywhere among its siblings, half of the time above the middle', () => {
    const places = Array.from({ length: 60 }, (_, n) => luck(runWhole(small, `fair ${n}`), 19).percentile);
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    // Evenly spread places have mean 0.5 and deviation 0.29: 60 of them miss by 0.13 once in 2,000.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.13);
    expect(places.filter((place) => place < 0.2).length).toBeGreaterThan(2);
    expect(places.filter((place) => place > 0.8).length).toBeGreaterThan(2);
  });

  it('parts decisions from luck: the better policy has the better siblings, not one lucky run', () => {
    const [scenario] = scenarios;
    if (!scenario) throw new Error('no scenario ships');
    const idle = luck(runWhole(scenario, 'luck'), 12);
    const active = luck(
      runWhole(scenario, 'luck', [
        { levers: {} },
        { levers: { guide: 1, training: 1, complaintStaff: 0.9 } },
      ]),
      12,
    );
    expect(active.mean).toBeGreaterThan(idle.mean);
  });
});
