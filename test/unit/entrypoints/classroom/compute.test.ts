import { describe, expect, it } from 'vitest';
import { computeWith } from '../../../../entrypoints/classroom/compute';
import {
  type Answer,
  type Ask,
  type DoJob,
  type JobKind,
  jobs,
} from '../../../../entrypoints/classroom/jobs';
import { worldsWithout } from '../../../../sim/causes';
import { claimedOf, newRunFile } from '../../../../sim/codes/run-file';
import { whatIf } from '../../../../sim/compare';
import { exitCauses } from '../../../../sim/debrief/exit-causes';
import { luck } from '../../../../sim/luck';
import { par, scoreOf } from '../../../../sim/par';
import { run } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { driversOfLeavers } from '../../../../sim/view/loyalty-drivers';

/** Does jobs here, each a moment later, as a worker would; what is sent goes through a structured clone. */
const here: DoJob = async <K extends JobKind>(kind: K, ask: Ask<K>, signal: AbortSignal | undefined) => {
  await new Promise((wait) => setTimeout(wait));
  signal?.throwIfAborted();
  const job = jobs[kind] as (ask: Ask<K>) => Answer<K>;
  return structuredClone(job(structuredClone(ask)));
};

const scenario = { ...breakfastShop, customers: 120 };
const decisions = [{ levers: {} }, { levers: { price: 1.1, guide: 0.6 } }, { levers: {} }];
const played = { scenario, seed: 'spring', decisions };
const asRun = run(scenario, 'spring', decisions);
const compute = computeWith(here);

describe('compute: the same numbers as the engine itself', () => {
  it('luck', async () => {
    expect(await compute.luck(played, 20)).toEqual(luck(asRun, 20));
  });

  it('par and score', async () => {
    const best = par(scenario, 'spring');
    expect(await compute.par(scenario, 'spring')).toEqual(best);
    expect(await compute.score(played)).toEqual({ score: scoreOf(asRun, best), par: best });
  });

  it('what-if and what would have kept those who left', async () => {
    const answer = await compute.whatIf(played, 2, { price: 1 });
    const { changed, difference } = whatIf(asRun, 2, { price: 1 });
    expect(answer).toEqual({ decisions: changed.decisions, rounds: changed.rounds, difference });
    expect(await compute.exitCauses(played)).toEqual(exitCauses(asRun, worldsWithout(asRun)));
  });

  it('the drivers of those who left, asked where the run is kept', async () => {
    const nobody: DoJob = async (kind) => {
      throw new Error(`${kind} was asked of a worker that would play the run again`);
    };
    const drivers = driversOfLeavers(asRun);
    expect(drivers?.leavers).toBeGreaterThan(0);
    expect(await computeWith(nobody, here).driversOfLeavers(played)).toEqual(drivers);
  });

  it('verify tells the genuine from the changed, in the order of the files', async () => {
    const whole = run(breakfastShop, 'spring', decisions);
    const claimed = claimedOf(whole);
    const honest = {
      ...newRunFile({ shipped: breakfastShop.id }, 'spring', 'graded'),
      decisions: [...whole.decisions],
      ...(claimed && { claimed }),
    };
    const changed = { ...honest, decisions: honest.decisions.map(() => ({ levers: { price: 1.2 } })) };
    const tooEarly = { ...newRunFile(honest.scenario, 'a', 'graded'), decisions: [{ levers: { guide: 1 } }] };
    const other = { ...honest, engine: 999 };
    const answers = await compute.verify([honest, changed, tooEarly, other]);
    expect(answers.map(({ verification }) => verification.genuine)).toEqual([true, false, false, false]);
    expect(answers.map(({ verification }) => verification.why?.kind)).toEqual([
      undefined,
      'differs',
      'not-allowed',
      'other-engine',
    ]);
    expect(answers[2]?.verification.why).toMatchObject({ round: 1, path: 'levers.guide' });
    expect(answers[0]?.rounds).toEqual(whole.rounds);
    expect(answers[3]).toMatchObject({ worth: null, rounds: [] });
  });
});

describe('compute: forecasts', () => {
  it('start in the round proposed and end with the scenario', async () => {
    const forecast = await compute.forecast(played, { levers: {} }, 30);
    expect(forecast.rounds.map(({ round }) => round)).toEqual([4, 5, 6]);
    for (const { fans } of forecast.rounds) {
      const fan = fans.activeAtEnd ?? [0];
      expect([...fan].sort((a, b) => a - b)).toEqual([...fan]);
    }
  });

  it('never hold the run’s own draw, and are the same whatever that draw brings', async () => {
    const real = run(scenario, 'spring', [...decisions, { levers: {} }]).rounds[3];
    const futures = jobs.futures({ played, proposed: { levers: {} }, from: 0, to: 40 });
    const cash = futures.map(([first]) => first?.cash);
    expect(new Set(cash).size).toBeGreaterThan(30);
    expect(cash).not.toContain(real?.accounts.cash);
  });

  it('know no shock the class has not been told of', async () => {
    const opens = { ...scenario, shocks: scenario.shocks.filter(({ kind }) => kind === 'rival-opens') };
    const without = { ...scenario, shocks: [] };
    const before = { ...played, decisions: decisions.slice(0, 2) };
    const told = await compute.forecast({ ...before, scenario: opens }, { levers: {} }, 10);
    expect(told).toEqual(await compute.forecast({ ...before, scenario: without }, { levers: {} }, 10));
    const after = await compute.forecast({ ...played, scenario: opens }, { levers: {} }, 10);
    expect(after).not.toEqual(await compute.forecast({ ...played, scenario: without }, { levers: {} }, 10));
  });
});

describe('compute: watched and stopped', () => {
  it('reports progress up to the end', async () => {
    const seen: number[] = [];
    await compute.luck(played, 30, { progress: (done, of) => seen.push(done / of) });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('rejects with the signal’s reason when stopped, and a stopped par is not remembered as done', async () => {
    const stop = new AbortController();
    const task = { signal: stop.signal, progress: () => stop.abort(new Error('enough')) };
    await expect(compute.par(scenario, 'another', task)).rejects.toThrow('enough');
    expect((await compute.par(scenario, 'another')).evaluated).toBeGreaterThan(100);
  });

  it('describes a scenario: doing nothing, thirty made-up players, par at least as good as any of them tried', async () => {
    const outlook = await compute.describe(scenario, 'spring');
    expect(outlook.typicalClass).toHaveLength(30);
    expect(outlook.par.worth).toBeGreaterThanOrEqual(outlook.doingNothing.worth);
    expect(outlook.par.worth).toBe(outlook.par.policy.worth);
    const worths = outlook.typicalClass.map(({ worth }) => worth);
    expect(worths).toEqual([...worths].sort((a, b) => a - b));
    expect(new Set(worths).size).toBeGreaterThan(20);
  });
});
