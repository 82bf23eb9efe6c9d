import { useMemo } from 'preact/hooks';
import { causes } from '../../../sim/contract/ledger';
import { causesOverRounds } from '../../../sim/grade/class-picture';
import type { GradeRow } from '../../../sim/grade/grade-row';
import type { Scenario } from '../../../sim/scenario/scenario';
import { roundAxis } from '../../charts/axes';
import { Figure } from '../../charts/figure';
import { StackedBars } from '../../charts/stacked-bars';
import { useSpeech } from '../../language';
import { causeColour, causeWords } from '../charts/cause-words';

/** Whom a run of the class lost in each round on average, by the true kind of churn. */
export function CausesOfClass({ scenario, rows }: { scenario: Scenario; rows: readonly GradeRow[] }) {
  const say = useSpeech();
  const rounds = useMemo(() => causesOverRounds(scenario, rows), [scenario, rows]);
  const shown = useMemo(() => causes.filter((cause) => rounds.some((each) => each[cause] > 0)), [rounds]);
  const groups = useMemo(() => rounds.map((_, n) => String(n + 1)), [rounds]);
  const stacks = useMemo(
    () =>
      shown.map((cause) => ({
        name: say(causeWords[cause]),
        colour: causeColour(cause),
        values: rounds.map((each) => each[cause]),
      })),
    [shown, rounds, say],
  );
  const total = (cause: (typeof causes)[number]) => rounds.reduce((sum, each) => sum + each[cause], 0);
  const most = [...shown].sort((a, b) => total(b) - total(a))[0];
  if (!most) return null;
  const all = shown.reduce((sum, cause) => sum + total(cause), 0);
  const left = say.number(all, { maximumFractionDigits: 0 });
  const ofMost = say.number(total(most), { maximumFractionDigits: 0 });
  const title = say({
    en: `A run lost ${left} customers on average; the most frequent kind is ${causeWords[most].en.toLowerCase()}, ${ofMost}`,
    zh: `平均每局流失${left}名客户，最多的是“${causeWords[most].zh}”：${ofMost}名`,
  });
  const one = (value: number) => say.number(value, { maximumFractionDigits: 1 });
  return (
    <Figure
      title={title}
      table={{
        columns: [say({ en: 'Round', zh: '轮次' }), ...shown.map((cause) => say(causeWords[cause]))],
        rows: rounds.map((each, n) => [n + 1, ...shown.map((cause) => one(each[cause]))]),
      }}
    >
      <StackedBars
        groups={groups}
        stacks={stacks}
        label={title}
        axes={{
          across: say(roundAxis),
          upward: say({ en: 'Customers lost a run, on average', zh: '平均每局流失人数' }),
        }}
        height={240}
      />
    </Figure>
  );
}
