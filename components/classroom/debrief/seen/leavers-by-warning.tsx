import { useMemo } from 'preact/hooks';
import type { LeaversByWarning as LeaversOfRound } from '../../../../sim/view/early-warning';
import { Figure } from '../../../charts/figure';
import { StackedBars } from '../../../charts/stacked-bars';
import { useSpeech } from '../../../language';

/** Those who chose to leave, round by round, by whether the records had warned of them. */
export function LeaversByWarning({ leavers }: { leavers: readonly LeaversOfRound[] }) {
  const say = useSpeech();
  const groups = useMemo(() => leavers.map(({ round }) => String(round)), [leavers]);
  const stacks = useMemo(
    () => [
      {
        name: say({ en: 'Warned of in time', zh: '及时预警' }),
        colour: '--holds',
        values: leavers.map(({ inTime }) => inTime),
      },
      {
        name: say({ en: 'Warned of long before', zh: '早有预警，后来才走' }),
        colour: '--costly',
        values: leavers.map(({ longBefore }) => longBefore),
      },
      {
        name: say({ en: 'Never warned of', zh: '从未预警' }),
        colour: '--pulls',
        values: leavers.map(({ never }) => never),
      },
    ],
    [leavers, say],
  );
  const sum = (n: number) => stacks[n]?.values.reduce((a, b) => a + b, 0) ?? 0;
  const all = sum(0) + sum(1) + sum(2);
  const title = say({
    en: `${sum(0)} of ${all} who chose to leave were warned of in time`,
    zh: `自行离开的${all}位中，${sum(0)}位得到及时预警`,
  });
  return (
    <Figure
      title={title}
      table={{
        columns: [say({ en: 'Left in round', zh: '离开轮次' }), ...stacks.map(({ name }) => name)],
        rows: leavers.map(({ round, inTime, longBefore, never }) => [round, inTime, longBefore, never]),
      }}
    >
      <StackedBars
        groups={groups}
        stacks={stacks}
        label={title}
        axes={{
          across: say({ en: 'Round they left in', zh: '离开的轮次' }),
          upward: say({ en: 'Customers who chose to leave', zh: '自行离开的人数' }),
        }}
        height={200}
      />
    </Figure>
  );
}
