import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../sim/contract/run';
import { exitsOf } from '../../../../sim/exits';
import { run } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { hotelPeakGap } from '../../../../sim/scenarios/hotel-peak-gap';
import { atRisk } from '../../../../sim/view/at-risk';
import { activeNow, customersBehind } from '../../../../sim/view/customers-behind';
import { firmRecords } from '../../../../sim/view/firm-records';
import { knownExits } from '../../../../sim/view/known-exits';
import { isOneOfTheEight, kpiCatalogue } from '../../../../sim/view/kpi-catalogue';
import { kpiSheet } from '../../../../sim/view/kpi-sheet';
import { lastDayOf } from '../../../../sim/view/round-days';
import { roundFacts } from '../../../../sim/view/round-facts';
import { copyWorld } from '../../../../sim/world/world';
import { inRound, plain, worldWith } from '../worlds';

const played = run(breakfastShop, 'harbour', [{ levers: {} }, { levers: {} }, { levers: {} }]);
const records = firmRecords(played);

const behindOf = (soFar: Run, round: number) => {
  const known = firmRecords(soFar);
  return customersBehind(soFar, known, knownExits(soFar, known), round);
};
const factsOf = (soFar: Run, round: number) => {
  const known = firmRecords(soFar);
  return roundFacts(soFar, known, knownExits(soFar, known), round);
};

describe('A: what the class sees is what the firm can know', () => {
  it('C25: who leaves without a word leaves for a reason unknown; the firm knows only whom it dismissed or wronged on record', () => {
    const known = knownExits(played, records);
    const truth = new Map(exitsOf(played).map((exit) => [exit.customer, exit]));
    expect(known).toHaveLength(truth.size);
    expect(known.some(({ cause }) => cause === 'unknown')).toBe(true);
    for (const { customer, cause, how } of known) {
      if (how === 'we-ended-it') expect(truth.get(customer)?.initiator).toBe('firm');
      else expect(how === 'on-record' ? cause : how).toBe(how === 'on-record' ? 'fault' : null);
    }
  });

  it('T8.6: asking why, with an apology, when winning back tells the cause', () => {
    const asking = { winBackApology: 1, winBackKey: 0.5, winBackOrdinary: 0.5, winBackSmall: 0.3 };
    const asked = run(plain, 'asks', [...inRound(1, asking), { levers: {} }, { levers: {} }]);
    const silent = run(plain, 'asks', [
      ...inRound(1, { ...asking, winBackApology: 0 }),
      { levers: {} },
      { levers: {} },
    ]);
    const told = knownExits(asked, firmRecords(asked)).filter(({ how }) => how === 'they-told-us');
    expect(told.length).toBeGreaterThan(0);
    const truth = new Map(exitsOf(asked).map((exit) => [exit.customer, exit.cause]));
    for (const { customer, cause } of told) expect(cause).toBe(truth.get(customer));
    expect(knownExits(silent, firmRecords(silent)).filter(({ how }) => how === 'they-told-us')).toEqual([]);
  });

  it('B6: what the firm apologised for at the desk, or in answer to the complaint, stands on its records', () => {
    const wronged = [...records].filter(([, { faults }]) => faults.length > 0);
    const [customer, before] = wronged.at(-1) ?? [];
    if (customer === undefined || !before) throw new Error('somebody was wronged in three rounds');
    const fourth = (action: 'apologise' | 'leave-alone') =>
      firmRecords(
        run(breakfastShop, 'harbour', [...played.decisions, { levers: {}, desk: [{ customer, action }] }]),
      ).get(customer);
    const earlier = (on: string) => on <= lastDayOf(breakfastShop, 3);
    const bare = (history: ReturnType<typeof fourth>) =>
      history?.faults.filter(({ on, apologisedOn }) => earlier(on) && !apologisedOn).length;
    expect(bare(before)).toBeGreaterThan(0);
    expect(bare(fourth('leave-alone'))).toBeGreaterThan(0);
    expect(bare(fourth('apologise'))).toBe(0);
    const answered = [...records.values()].flatMap(({ complaints, faults }) =>
      complaints
        .filter(({ about, remedy }) => about === 'service-fault' && remedy === 'apology')
        .map(({ steps }) => faults.filter(({ on }) => on <= (steps.receive ?? ''))),
    );
    expect(answered.length).toBeGreaterThan(0);
    for (const faults of answered) for (const fault of faults) expect(fault.apologisedOn).toBeDefined();
  });

  it('everybody at risk is still a customer, with a reason dated within the past; the list never reads the world', () => {
    const { customers } = atRisk(played, records);
    const active = new Set(activeNow(played));
    const today = lastDayOf(breakfastShop, 3);
    expect(customers.length).toBeGreaterThan(0);
    for (const { customer, reasons } of customers) {
      expect(active.has(customer)).toBe(true);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { on } of reasons) expect(on <= today).toBe(true);
    }
    const blind = { ...played, world: copyWorld(played.world) };
    blind.world.customers.satisfaction.fill(0);
    blind.world.customers.inertia.fill(0);
    expect(atRisk(blind, records).customers.map(({ customer }) => customer)).toEqual(
      customers.map(({ customer }) => customer),
    );
  });

  it('customers whose records say too little are counted as unknown, never as safe', () => {
    const { customers, unknown } = atRisk(played, records);
    expect(unknown).toBeGreaterThan(0);
    expect(customers.length + unknown).toBeLessThanOrEqual(activeNow(played).length);
  });
});

describe('A: the customers behind every number', () => {
  it.each([1, 2, 3])('round %i: as many customers as the number says', (round) => {
    const soFar = run(breakfastShop, 'harbour', played.decisions.slice(0, round));
    const behind = behindOf(soFar, round);
    const counts = soFar.rounds[round - 1]?.counts;
    expect(behind.active).toHaveLength(counts?.activeAtEnd ?? -1);
    expect(behind.left).toHaveLength(counts?.exits ?? -1);
    expect(behind.joined).toHaveLength((counts?.acquired ?? 0) - (counts?.refusedAtScreening ?? 0));
    expect(behind['came-back']).toHaveLength(counts?.wonBack ?? -1);
  });
});

describe('R81: eight indicators each period, with formula', () => {
  it('every one has a formula in both languages, and the eight are K1 to K8', () => {
    for (const { formula, name } of kpiCatalogue)
      for (const words of [formula, name]) expect(words.en && words.zh).toBeTruthy();
    expect(kpiCatalogue.filter(isOneOfTheEight).map(({ row }) => row)).toEqual([
      'K1',
      'K2',
      'K3',
      'K4',
      'K5',
      'K6',
      'K7',
      'K8',
    ]);
  });

  it('retention and churn make up one whole on the same base', () => {
    const of = (id: string) =>
      kpiSheet(played, records, 3).find(({ kpi }) => kpi.id === id)?.value ?? Number.NaN;
    expect(of('retentionRate') + of('churnRate')).toBeCloseTo(1, 12);
  });

  it('satisfaction is unknown where nobody was asked, and the mean of the answers where some were', () => {
    const none = run(plain, 's', inRound(1, { surveySample: 0 }));
    const satisfaction = (r: typeof none) =>
      kpiSheet(r, firmRecords(r), 1).find(({ kpi }) => kpi.id === 'satisfaction');
    expect(satisfaction(none)?.value).toBeNull();
    const many = run(plain, 's', inRound(1, { surveySample: 1 }));
    const seen = satisfaction(many);
    expect(seen?.asked).toBeGreaterThan(100);
    // Answers are whole numbers of one to five; the truth is not. Near, then, and not equal.
    expect(Math.abs((seen?.value ?? 0) - (many.rounds[0]?.kpis.satisfaction ?? 0))).toBeLessThan(0.5);
  });
});

describe('C20, M64: warnings of a round', () => {
  it('the same dear price is a silent exit where nobody complains, and none where many do', () => {
    const world = (propensity: number) =>
      run(worldWith({ 'customers.complaintPropensity': propensity }), 'quiet', inRound(1, { price: 1.1 }));
    const warnings = (propensity: number) => factsOf(world(propensity), 1)?.warnings ?? [];
    expect(warnings(0)).toContain('silent-exit');
    expect(warnings(1)).not.toContain('silent-exit');
  });

  it('a summer over capacity is said', () => {
    const full = run(hotelPeakGap, 'summer', [{ levers: {} }, { levers: {} }, { levers: {} }]);
    const facts = factsOf(full, 3);
    expect(facts?.report.load).toBeGreaterThan(1.02);
    expect(facts?.warnings).toContain('over-capacity');
  });
});
