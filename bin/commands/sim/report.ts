import { acquireOverKeep } from '../../../sim/claims';
import { causes, strands } from '../../../sim/contract/ledger';
import type { RoundReport, Run } from '../../../sim/contract/run';
import { leverById } from '../../../sim/scenario/levers';
import { kpiCatalogue } from '../../../sim/view/kpi-catalogue';
import { countsBothOnce, worthOf, worthWords } from '../../../sim/worth';
import { exact, measured, percent, signed, table, whole } from './text';
import { causeSays, countedAs, strandSays } from './words';

/** A run as a small story: what happened, why customers left, the money, the indicators. */
export function reportOf(run: Run, formulas: boolean): string {
  return [
    headline(run),
    `What happened\n${rounds(run)}`,
    newsOf(run),
    decisionsOf(run),
    `Why customers left\n${exits(run)}`,
    `Money (${run.scenario.currency})\n${money(run)}`,
    `Indicators\n${indicators(run, formulas)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const total = (run: Run, of: (report: RoundReport) => number): number =>
  run.rounds.reduce((sum, report) => sum + of(report), 0);

function headline(run: Run): string {
  const { scenario, seed, rounds } = run;
  const last = rounds.at(-1);
  const active = last?.counts.activeAtEnd ?? scenario.customers;
  const start = rounds[0]?.counts.activeAtStart ?? scenario.customers;
  return [
    `${scenario.title.en} (${scenario.id}), seed "${seed}", engine ${run.engine}`,
    `${rounds.length} rounds of ${scenario.roundDays} days. ${whole(start)} customers at the start, ${whole(active)} at the end: ` +
      `${whole(total(run, ({ counts }) => counts.acquired))} came, ${whole(total(run, ({ counts }) => counts.exits))} left, ` +
      `${whole(total(run, ({ counts }) => counts.wonBack))} were won back.`,
    `Worth ${whole(worthOf(run))} ${scenario.currency}: ${whole(last?.accounts.cash ?? 0)} in cash and ${whole(last?.accounts.baseValue ?? 0)} as the value of the customers who remain${countsBothOnce(scenario) ? '' : `; this scenario counts ${worthWords(scenario).en}`}.`,
  ].join('\n');
}

const rounds = (run: Run): string =>
  table(
    ['Round', 'Active', 'Came', 'Left', 'Won back', 'Trips', 'Faults', 'Complaints', 'Load', 'Satisfaction'],
    run.rounds.map(({ round, counts, load, kpis }) => [
      String(round),
      whole(counts.activeAtEnd),
      whole(counts.acquired),
      whole(counts.exits),
      whole(counts.wonBack),
      whole(counts.trips),
      whole(counts.faults),
      whole(counts.complaints),
      percent(load),
      measured(kpis.satisfaction),
    ]),
  );

function newsOf({ scenario, rounds: played }: Run): string {
  const lines = scenario.shocks
    .filter(({ round }) => round <= played.length)
    .map(({ round, words }) => `  Round ${round}: ${words.en}`);
  return lines.length === 0 ? '' : `What the world did\n${lines.join('\n')}`;
}

function decisionsOf(run: Run): string {
  const lines = run.decisions.flatMap((decisions, n) => {
    const set = Object.entries(decisions.levers).map(([id, value]) => `${nameOfLever(id)} ${exact(value)}`);
    const desk = decisions.desk?.length ? [`${decisions.desk.length} guests dealt with at the desk`] : [];
    const all = [...set, ...desk];
    return all.length === 0 ? [] : [`  Round ${n + 1}: ${all.join(', ')}`];
  });
  return lines.length === 0 ? 'Nothing was decided.' : `What was decided\n${lines.join('\n')}`;
}

const nameOfLever = (id: string): string =>
  `${leverById(id as Parameters<typeof leverById>[0]).name.en.toLowerCase()}`;

function exits(run: Run): string {
  const all = total(run, ({ counts }) => counts.exits);
  if (all === 0) return '  Nobody left.';
  const byStrand = strands
    .map((strand) => ({ strand, count: total(run, ({ exitsByStrand }) => exitsByStrand[strand]) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const byCause = causes
    .map((cause) => ({ cause, count: total(run, ({ exitsByCause }) => exitsByCause[cause]) }))
    .filter(({ count }) => count > 0)
    .map(({ cause, count }) => `${causeSays[cause]} ${whole(count)}`);
  return [
    table(
      ['What weighed most', 'Left', 'Share'],
      byStrand.map(({ strand, count }) => [strandSays[strand], whole(count), percent(count / all)]),
    ),
    `  By cause: ${byCause.join(', ')}.`,
  ].join('\n');
}

const money = (run: Run): string =>
  table(
    [
      'Round',
      'Revenue',
      'Service',
      'Levers',
      'New',
      'Retention',
      'Win-back',
      'Remedies',
      'Profit',
      'Cash',
      'Value of base',
    ],
    run.rounds.map(({ round, accounts: a }) => [
      String(round),
      whole(a.revenue),
      whole(a.serviceCost),
      whole(a.leverCost),
      whole(a.acquisitionSpend),
      whole(a.retentionSpend),
      whole(a.winBackSpend),
      whole(a.compensation),
      signed(a.profit),
      whole(a.cash),
      whole(a.baseValue),
    ]),
  );

function indicators(run: Run, formulas: boolean): string {
  const first = run.rounds[0]?.kpis;
  const last = run.rounds.at(-1)?.kpis;
  if (!first || !last) return '  No round was played.';
  const listed = table(
    ['Indicator', 'First round', 'Last round', ...(formulas ? ['Formula'] : [])],
    kpiCatalogue.map(({ id, name, unit }) => {
      const say = unit === 'share' ? percent : measured;
      return [name.en, say(first[id]), say(last[id]), ...(formulas ? [countedAs[id]] : [])];
    }),
  );
  return `${listed}\n${dearness(run)}`;
}

/** T2.1 as it came out, held against the figure the course repeats; `sim/claims.ts` says what is known of it. */
function dearness(run: Run): string {
  const { ratio, within } = acquireOverKeep(run);
  const kpis = run.rounds.at(-1)?.kpis;
  const course = 'the 5–10 the course gives without a source';
  if (ratio === null)
    return `  The last round has no cost of a new customer, or none of keeping one, to hold against ${course}.`;
  const { currency } = run.scenario;
  return `  In the last round a new customer cost ${measured(kpis?.acquisitionCost ?? null)} ${currency} and keeping one ${measured(kpis?.keepCost ?? null)} ${currency}, ${measured(ratio)} times as much: ${within ? 'within' : 'outside'} ${course}.`;
}
