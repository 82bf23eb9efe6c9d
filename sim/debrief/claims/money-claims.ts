import { acquireOverKeep, fivePointsMoreRetention } from '../../claims';
import type { Run } from '../../contract/run';
import { run } from '../../run';
import type { Scenario } from '../../scenario/scenario';
import { cashAndBase } from '../../worth';
import { asPlayed, type ClaimCase, total, within, withStanding } from './claim';

/** T2.1: the ratio of the last round, as played and with other advertising: dearer the more is spent. */
export function acquireOrKeep(played: Run): ClaimCase[] {
  const usual = played.world.values['growth.saturation'] / 2;
  const of = (words: ClaimCase['words'], each: Run): ClaimCase => {
    const { ratio } = acquireOverKeep(each);
    const last = each.rounds.at(-1)?.kpis;
    return {
      words,
      value: ratio,
      holds: within(ratio, 5, 10),
      beside: [
        {
          words: { en: 'a new customer cost', zh: '获取一位新客户' },
          value: last?.acquisitionCost ?? null,
          unit: 'money',
        },
        {
          words: { en: 'keeping one cost', zh: '维系一位老客户' },
          value: last?.keepCost ?? null,
          unit: 'money',
        },
      ],
    };
  };
  return [
    of(asPlayed, played),
    of({ en: 'Little advertising', zh: '少量广告' }, withStanding(played, { acquisition: usual / 4 })),
    of({ en: 'Much advertising', zh: '大量广告' }, withStanding(played, { acquisition: usual * 4 })),
    of({ en: 'More care for those you have', zh: '更多客户关怀' }, withStanding(played, { careAfter: 1 })),
  ];
}

/** T2.2 with C14: what the claim says hangs on how thin the profit was to begin with. */
export function fivePoints(played: Run): ClaimCase[] {
  const found = fivePointsMoreRetention(played);
  const retention = (each: typeof found) => [
    {
      words: { en: 'yearly retention before', zh: '年保持率：之前' },
      value: each.retention,
      unit: 'share',
    } as const,
    { words: { en: 'and after', zh: '之后' }, value: each.raised, unit: 'share' } as const,
  ];
  const profit = (words: ClaimCase['words'], each: typeof found): ClaimCase => ({
    words,
    value: each.profitChange,
    holds: each.profitChange === null ? null : each.within,
    beside: retention(each),
  });
  /** Fixed cost such that this share of the profit is left; it changes no customer. */
  const leftOver = (share: number): Run => {
    const { scenario, world, rounds } = played;
    const profitMade = Math.max(
      0,
      total(played, ({ accounts }) => accounts.profit),
    );
    const more = ((1 - share) * profitMade) / rounds.length / (scenario.customers / 1000);
    const dearer: Scenario = {
      ...scenario,
      parameters: { ...scenario.parameters, 'firm.fixedCost': world.values['firm.fixedCost'] + more },
    };
    return run(dearer, played.seed, played.decisions, rounds.length);
  };
  return [
    profit(asPlayed, found),
    {
      words: { en: 'Counting the value of the base too', zh: '连同客户群价值一起算' },
      value: found.worthChange,
      holds: within(found.worthChange, 0.25, 0.85),
      beside: retention(found),
    },
    profit(
      { en: 'Had fixed cost left half of the profit', zh: '若固定成本吃掉一半利润' },
      fivePointsMoreRetention(leftOver(0.5)),
    ),
    profit(
      { en: 'Had it left a quarter', zh: '若利润只剩四分之一' },
      fivePointsMoreRetention(leftOver(0.25)),
    ),
  ];
}

/** T2.3: holds where, of the splits tried, 40/60 is worth most (effort, not cost: C15). */
export function fortySixty(played: Run): ClaimCase[] {
  const tried = [0.2, 0.4, 0.6, 0.8].map((onNew) => ({
    onNew,
    run: withStanding(played, { effortOnNew: onNew }),
  }));
  const best = Math.max(...tried.map((each) => cashAndBase(each.run)));
  const beside = (each: Run): ClaimCase['beside'] => [
    {
      words: { en: 'new customers', zh: '新客户' },
      value: total(each, ({ counts }) => counts.acquired),
      unit: 'people',
    },
    {
      words: { en: 'customers at the end', zh: '期末客户' },
      value: each.rounds.at(-1)?.counts.activeAtEnd ?? null,
      unit: 'people',
    },
  ];
  return [
    { words: asPlayed, value: cashAndBase(played), holds: null, beside: beside(played) },
    ...tried.map(({ onNew, run: each }) => ({
      words: {
        en: `${Math.round(100 * onNew)}% on new, ${Math.round(100 - 100 * onNew)}% on service`,
        zh: `开发${Math.round(100 * onNew)}%，服务${Math.round(100 - 100 * onNew)}%`,
      },
      value: cashAndBase(each),
      holds: cashAndBase(each) === best,
      beside: beside(each),
    })),
  ];
}
