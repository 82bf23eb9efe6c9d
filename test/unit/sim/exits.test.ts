import { describe, expect, it } from 'vitest';
import { exitsOf } from '../../../sim/exits';
import { run, runWhole, step } from '../../../sim/run';
import { restore, save } from '../../../sim/save';
import { lateCall } from '../../../sim/scenarios/late-call';
import { begin } from '../../../sim/world/begin';

const winningBack = {
  levers: {
    winBackKey: 0.8,
    winBackOrdinary: 0.6,
    winBackSmall: 0.3,
    winBackRemedy: 4,
    winBackDelay: 0,
    winBackApology: 1,
  },
};
const played = runWhole(lateCall, 'rv', [winningBack]);

describe('each exit is stored, also those of customers who came back and left again', () => {
  const exits = exitsOf(played);
  const sum = (what: 'exits' | 'wonBack') => played.rounds.reduce((all, { counts }) => all + counts[what], 0);

  it('as many as the rounds counted, round by round and by cause', () => {
    expect(sum('wonBack')).toBeGreaterThan(0);
    expect(exits).toHaveLength(sum('exits'));
    for (const { round, counts, exitsByCause, exitsByStrand } of played.rounds) {
      const here = exits.filter((exit) => exit.round === round);
      expect(here).toHaveLength(counts.exits);
      for (const [cause, count] of Object.entries(exitsByCause))
        expect(here.filter((exit) => exit.cause === cause)).toHaveLength(count);
      for (const [strand, count] of Object.entries(exitsByStrand))
        expect(here.filter((exit) => exit.strand === strand)).toHaveLength(count);
    }
  });

  it('each but the last with the round the customer was won back in', () => {
    const several = Map.groupBy(exits, ({ customer }) => customer);
    expect([...several.values()].some((of) => of.length > 1)).toBe(true);
    for (const of of several.values())
      for (const [n, exit] of of.slice(0, -1).entries()) {
        expect(exit.wonBackIn).toBeGreaterThan(exit.round);
        expect(of[n + 1]?.round).toBeGreaterThanOrEqual(exit.wonBackIn ?? Number.POSITIVE_INFINITY);
      }
  });

  it('with the ledger of its own moment: who decided to go weighed below 0', () => {
    for (const { initiator, strand, ledger, noise } of exits) {
      const weighed = Object.values(ledger).some((member) => member !== 0);
      if (initiator !== 'customer' || strand === 'adviser-left' || !weighed) continue;
      expect(Object.values(ledger).reduce((all, member) => all + member, 0) + noise).toBeLessThan(0);
    }
  });

  it('also in a world gone on from after it was saved, and with none shared between copies', () => {
    const half = run(lateCall, 'rv', [winningBack], 4);
    let world = restore(structuredClone(save(half.world)));
    const before = exitsOf(half);
    for (let round = 4; round < lateCall.rounds; round++) world = step(world, { levers: {} }).world;
    expect(exitsOf({ ...played, world })).toEqual(exits);
    expect(exitsOf(half)).toEqual(before);
    expect(exitsOf({ ...played, world: begin(lateCall, 'rv') })).toEqual([]);
  });
});
