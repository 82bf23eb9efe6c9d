import type { Answer } from '../../codes/run-file';
import { questionKey } from '../../codes/run-file';
import type { Distribution, Policy } from '../../contract/comparison';
import { causes, strands } from '../../contract/ledger';
import type { Accounts, Counts, Kpis, RoundReport, Run } from '../../contract/run';
import { guestMark } from '../../guest-names';
import { leverById } from '../../scenario/levers';
import { siblingSeed } from '../../seed';
import { type ClaimFinding, claims as catalogue } from '../claims/catalogue';
import { policyDifference, standsAt } from '../policy-difference';
import type { Cell, RunTable } from './table';

/** Accounts, counts, indicators and exits of each round. */
export function roundsTable({ rounds }: Run): RunTable {
  const first = rounds[0];
  const accounts = Object.keys(first?.accounts ?? {}) as (keyof Accounts)[];
  const counts = Object.keys(first?.counts ?? {}) as (keyof Counts)[];
  const kpis = Object.keys(first?.kpis ?? {}) as (keyof Kpis)[];
  const levels = ['load', 'morale', 'skill', 'brand', 'rivalPrice', 'economy', 'advisersLeft'] as const;
  const row = (report: RoundReport): Cell[] => [
    report.round,
    ...accounts.map((name) => report.accounts[name]),
    ...counts.map((name) => report.counts[name]),
    ...kpis.map((name) => report.kpis[name]),
    ...levels.map((name) => report[name]),
    ...causes.map((cause) => report.exitsByCause[cause]),
    ...strands.map((strand) => report.exitsByStrand[strand]),
  ];
  return {
    id: 'rounds',
    says: {
      en: 'One row a round: accounts, counts, indicators, exits by kind of churn and by what weighed most.',
      zh: '每轮一行：账目、计数、指标，以及按流失类型和首要因素统计的离开人数。',
    },
    columns: [
      'round',
      ...accounts,
      ...counts,
      ...kpis,
      ...levels,
      ...causes.map((cause) => `exits ${cause}`),
      ...strands.map((strand) => `exits over ${strand}`),
    ],
    rows: () => rounds.map(row),
  };
}

/** Every lever in every round, with who set it, and what was done at the desk. */
export function decisionsTable({ scenario, decisions }: Run): RunTable {
  return {
    id: 'decisions',
    says: {
      en: 'One row a lever and round: where it stood, and whether it was set in that round; then one row a guest at the desk.',
      zh: '每轮每个决策项一行：数值及是否在该轮设定；随后每位前台客人一行。',
    },
    columns: ['round', 'lever', 'value', 'set in this round', 'customer', 'desk action'],
    rows: () =>
      decisions.flatMap(({ levers, desk }, n): Cell[][] => [
        ...scenario.levers
          .filter(({ opensInRound }) => opensInRound <= n + 1)
          .map((own): Cell[] => [
            n + 1,
            own.id,
            standsAt(decisions, own, n + 1) ?? own.default ?? leverById(own.id).default,
            levers[own.id] === undefined ? 'no' : 'yes',
            null,
            null,
          ]),
        ...(desk ?? []).map(({ customer, action }): Cell[] => [
          n + 1,
          null,
          null,
          null,
          guestMark(customer),
          action,
        ]),
      ]),
  };
}

/** The same decisions on other luck. */
export const siblingsTable = ({ seed }: Run, { own, worths }: Distribution): RunTable => ({
  id: 'siblings',
  says: {
    en: 'One row a sibling world: its seed and its worth with the same decisions. The first row is the run itself.',
    zh: '每个兄弟世界一行：种子及同样决策下的总值。第一行是本局。',
  },
  columns: ['sibling', 'seed', 'worth'],
  rows: () => [['own', seed, own], ...worths.map((worth, n): Cell[] => [n, siblingSeed(seed, n), worth])],
});

export const parTable = ({ scenario, decisions }: Run, par: Policy): RunTable => ({
  id: 'par',
  says: {
    en: 'One row for each lever that stood elsewhere than in the best policy found, round by round.',
    zh: '逐轮列出与所找到的最佳策略不同的决策项，每项一行。',
  },
  columns: ['round', 'lever', 'own', 'par'],
  rows: () =>
    policyDifference(scenario, decisions, par.decisions).flatMap(({ round, levers }) =>
      levers.map(({ lever, own, other }): Cell[] => [round, lever, own, other]),
    ),
});

export const claimsTable = (findings: readonly ClaimFinding[]): RunTable => ({
  id: 'claims',
  says: {
    en: 'One row a case of each contested claim: the figure in this world and whether the claim holds.',
    zh: '每种有争议的说法的每个情形一行：在本世界的数字及是否成立。',
  },
  columns: ['claim', 'course row', 'mark', 'case', 'value', 'unit', 'holds'],
  rows: () =>
    findings.flatMap(({ id, cases }) => {
      const claim = catalogue.find((each) => each.id === id);
      return cases.map(({ words, value, holds }): Cell[] => [
        claim?.says.en ?? id,
        claim?.row ?? null,
        claim?.mark.en ?? null,
        words.en,
        value,
        claim?.unit ?? null,
        holds === null ? 'not judged' : holds ? 'yes' : 'no',
      ]);
    }),
});

export const answersTable = ({ scenario }: Run, answers: readonly Answer[]): RunTable => ({
  id: 'answers',
  says: { en: 'One row a question, with what was written.', zh: '每道思考题一行，附所写的回答。' },
  columns: ['question', 'text en', 'text zh', 'answer'],
  rows: () =>
    scenario.questions.map(({ text }, n): Cell[] => {
      const key = questionKey(scenario, n);
      return [key, text.en, text.zh, answers.find(({ question }) => question === key)?.text ?? null];
    }),
});
