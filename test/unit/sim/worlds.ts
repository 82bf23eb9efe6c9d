import type { Decisions } from '../../../sim/contract/decisions';
import type { RoundReport, Run } from '../../../sim/contract/run';
import { listen, silent } from '../../../sim/listen';
import { runWhole } from '../../../sim/run';
import { tourChain } from '../../../sim/scenario/chains';
import type { LeverId } from '../../../sim/scenario/levers';
import { levers } from '../../../sim/scenario/levers';
import type { ParameterPath } from '../../../sim/scenario/parameters';
import { SCENARIO_FORMAT, type Scenario } from '../../../sim/scenario/scenario';
import { ACTIVE, type ColumnName } from '../../../sim/world/columns';

const nothing = { en: '-', zh: '-' };

/** A plain travel agency without shocks, every lever open from the start: the world evidence is asked of. */
export const plain: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'plain',
  role: 'travel-agency',
  title: nothing,
  setting: nothing,
  teaches: nothing,
  usualMistake: nothing,
  courseRows: [],
  minutes: 5,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 1500,
  parameters: {},
  chain: tourChain,
  season: [1],
  shocks: [],
  levers: levers.map(({ id }) => ({ id, opensInRound: 1 })),
  questions: [],
};

export const worldWith = (
  parameters: Partial<Record<ParameterPath, number>>,
  rest: Partial<Scenario> = {},
): Scenario => ({ ...plain, ...rest, parameters: { ...plain.parameters, ...parameters } });

/** Decisions that set these levers in the given round and leave everything else alone. */
export const inRound = (round: number, set: Partial<Record<LeverId, number>>) => [
  ...Array.from({ length: round - 1 }, () => ({ levers: {} })),
  { levers: set },
];

export const seeds = (n: number): string[] => Array.from({ length: n }, (_, i) => `seed ${i}`);

/**
 * Student's t, quantile 0.995, for 5 to 30 degrees of freedom (NIST/SEMATECH e-Handbook of Statistical
 * Methods, 1.3.6.7.2). Above 30 the value for 30 is kept: it errs on the wide side.
 */
const student = [
  4.032, 3.707, 3.499, 3.355, 3.25, 3.169, 3.106, 3.055, 3.012, 2.977, 2.947, 2.921, 2.898, 2.878, 2.861,
  2.845, 2.831, 2.819, 2.807, 2.797, 2.787, 2.779, 2.771, 2.763, 2.756, 2.75,
];
const FEWEST_WORLDS = 6;

/** Mean of one figure a world, such as a paired difference, with its two-sided 99% interval. */
export function interval(differences: readonly number[]): { mean: number; low: number; high: number } {
  const n = differences.length;
  if (n < FEWEST_WORLDS) throw new Error(`${n} worlds are too few for an interval`);
  const mean = differences.reduce((sum, x) => sum + x, 0) / n;
  const variance = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  const t = student[Math.min(n - FEWEST_WORLDS, student.length - 1)] as number;
  const half = t * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half };
}

/** One arm of an experiment: a scenario and what is decided in it. */
export interface Arm {
  scenario: Scenario;
  decisions?: Decisions[];
}

/** The plain world left alone, and with these levers set from the first round on. */
export const base: Arm = { scenario: plain };
export const always = (set: Partial<Record<LeverId, number>>) => ({
  scenario: plain,
  decisions: inRound(1, set),
});

/** Metric of `changed` minus metric of `base` on the same luck, over many seeds. */
export function effect(base: Arm, changed: Arm, metric: (run: Run) => number, n = 12) {
  return interval(
    seeds(n).map((seed) => {
      const a = runWhole(base.scenario, seed, base.decisions);
      const b = runWhole(changed.scenario, seed, changed.decisions);
      return metric(b) - metric(a);
    }),
  );
}

/** Sum of a count over all rounds. */
export const sum = (run: Run, of: (report: RoundReport) => number): number =>
  run.rounds.reduce((total, report) => total + of(report), 0);

export const last = (run: Run): RoundReport => {
  const report = run.rounds.at(-1);
  if (!report) throw new Error('no round was played');
  return report;
};

/** Exits the firm's customers decided on, own life and dismissals apart. */
export const decidedExits = (run: Run): number =>
  sum(run, (r) => r.counts.exits - r.exitsByStrand['own-life'] - r.exitsByStrand['bad-debt']);

/** Mean of a column over the customers that are still active. */
export function meanOf(run: Run, column: ColumnName, among: (i: number) => boolean = () => true): number {
  const c = run.world.customers;
  let total = 0;
  let n = 0;
  for (let i = 0; i < run.world.count; i++) {
    if (c.status[i] !== ACTIVE || !among(i)) continue;
    total += c[column][i] as number;
    n++;
  }
  return total / n;
}

/** What leaving costs once, in usual trip prices, of those who weigh in the last round. */
export function switchingCost(run: Run): number {
  let [total, weighed] = [0, 0];
  listen(run, (round) => ({
    ...silent,
    weighed(_, __, { switching }) {
      if (round < run.rounds.length) return;
      total += switching;
      weighed++;
    },
  }));
  return total / weighed;
}

/** Share of the customers there at the start, of those chosen, that are still active at the end. */
export function keptShare(run: Run, among: (i: number) => boolean = () => true): number {
  const c = run.world.customers;
  let kept = 0;
  let n = 0;
  for (let i = 0; i < run.scenario.customers; i++) {
    if (!among(i)) continue;
    n++;
    if (c.status[i] === ACTIVE) kept++;
  }
  return kept / n;
}
