import { strands } from '../contract/ledger';
import type { RoundReport, Run } from '../contract/run';
import { exitsOf } from '../exits';
import { strandFacts } from '../world/exit';
import { cashAndBase } from '../worth';
import type { RunNumber } from './run-number';

/**
 * The run's own numbers beside a question of the course (R90), so that an answer can be held against what was
 * played. Which numbers go with which question is ours.
 */
export function questionNumbers(run: Run, question: string): RunNumber[] {
  const of = byQuestion[question] ?? ordinary;
  return of(run);
}

const last = (run: Run): RoundReport | undefined => run.rounds.at(-1);
const sum = (run: Run, of: (round: RoundReport) => number): number =>
  run.rounds.reduce((total, round) => total + of(round), 0);
const over = (above: number, below: number): number | null => (below === 0 ? null : above / below);

const people = (en: string, zh: string, value: number | null): RunNumber => ({
  words: { en, zh },
  value,
  unit: 'people',
});
const share = (en: string, zh: string, value: number | null): RunNumber => ({
  words: { en, zh },
  value,
  unit: 'share',
});
const money = (en: string, zh: string, value: number | null): RunNumber => ({
  words: { en, zh },
  value,
  unit: 'money',
});

const here = (run: Run) => people('customers at the end', '期末客户', last(run)?.counts.activeAtEnd ?? null);
const retention = (run: Run) =>
  share('retention in the last round', '最后一轮保持率', last(run)?.kpis.retentionRate ?? null);
const repurchase = (run: Run) => share('repurchase rate', '复购率', last(run)?.kpis.repurchaseRate ?? null);
const worth = (run: Run) => money('cash and value of the base', '现金与客户群价值', cashAndBase(run));
const left = (run: Run) =>
  people(
    'left in all',
    '共离开',
    sum(run, ({ counts }) => counts.exits),
  );
/** Dismissals over bad debt are on a line of their own (C4). */
const micro = (run: Run) =>
  people(
    'over micro causes, which a firm can improve',
    '其中因企业可改进的微观原因',
    strands
      .filter((strand) => strandFacts[strand].scope === 'micro' && strand !== 'bad-debt')
      .reduce((total, strand) => total + sum(run, ({ exitsByStrand }) => exitsByStrand[strand]), 0),
  );
const loyal = (run: Run) => share('loyal customers', '忠诚客户占比', last(run)?.kpis.loyalty ?? null);
const referred = (run: Run) =>
  people(
    'came through friends',
    '由朋友推荐而来',
    sum(run, ({ counts }) => counts.referred),
  );
const wonBack = (run: Run) =>
  people(
    'won back',
    '挽回',
    sum(run, ({ counts }) => counts.wonBack),
  );
const tried = (run: Run) =>
  people(
    'tried to win back',
    '尝试挽回',
    sum(run, ({ counts }) => counts.winBackTried),
  );

const ordinary = (run: Run): RunNumber[] => [retention(run), left(run), micro(run), worth(run)];

const byQuestion: Readonly<Record<string, (run: Run) => RunNumber[]>> = {
  Q1: (run) => [repurchase(run), retention(run), here(run)],
  Q2: ordinary,
  Q3: (run) => [left(run), micro(run), tried(run), wonBack(run)],
  Q4: (run) => {
    const gone = exitsOf(run);
    const traces = gone.filter(({ butFor }) => butFor.length > 0).length;
    return [
      people('left in all', '共离开', gone.length),
      people('of them with a reason that alone was enough', '其中有单独足以致其离开的原因', traces),
      people(
        'complaints in the whole run',
        '全局投诉数',
        sum(run, ({ counts }) => counts.complaints),
      ),
    ];
  },
  Q5: (run) => [
    people(
      'bookings cancelled',
      '取消的预订',
      sum(run, ({ counts }) => counts.cancelled),
    ),
    people(
      'left over the change and refund flow',
      '因退改签流程离开',
      sum(run, ({ exitsByStrand }) => exitsByStrand['refund-flow']),
    ),
    loyal(run),
  ],
  Q6: (run) => [
    people('customers at the start', '期初客户', run.rounds[0]?.counts.activeAtStart ?? null),
    here(run),
    {
      words: { en: 'trips a customer and round', zh: '每客每轮出行' },
      value: last(run)?.kpis.purchaseFrequency ?? null,
      unit: 'times',
    },
  ],
  Q7: (run) => [
    loyal(run),
    people(
      'new routes taken up',
      '新产品购买',
      sum(run, ({ counts }) => counts.takenUp),
    ),
    referred(run),
  ],
  Q8: (run) => [
    tried(run),
    wonBack(run),
    share(
      'of those tried',
      '挽回率',
      over(
        sum(run, ({ counts }) => counts.wonBack),
        sum(run, ({ counts }) => counts.winBackTried),
      ),
    ),
  ],
  Q9: (run) => [
    loyal(run),
    share('service level', '服务水平', last(run)?.kpis.serviceLevel ?? null),
    retention(run),
  ],
  Q10: (run) => [
    people(
      'new customers',
      '新客户',
      sum(run, ({ counts }) => counts.acquired),
    ),
    referred(run),
    money(
      'advertising for each new customer',
      '每位新客户的广告投入',
      over(
        sum(run, ({ accounts }) => accounts.acquisitionSpend),
        sum(run, ({ counts }) => counts.acquired),
      ),
    ),
  ],
  Q11: (run) => [
    share(
      'held, not loyal: dissatisfied and still here',
      '被锁住而非忠诚：不满意却还在',
      last(run)?.kpis.heldNotLoyal ?? null,
    ),
    retention(run),
  ],
  Q12: (run) => [
    left(run),
    people(
      'left for a rival’s better offer',
      '因对手更优而离开',
      sum(run, ({ exitsByStrand }) => exitsByStrand['rival-offer']),
    ),
    worth(run),
  ],
};
