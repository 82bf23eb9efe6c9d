import { useMemo } from 'preact/hooks';
import type { MacroAndMicro } from '../../../../sim/view/macro-and-micro';
import { roundAxis } from '../../../charts/axes';
import { Figure } from '../../../charts/figure';
import { StackedBars } from '../../../charts/stacked-bars';
import { useSpeech } from '../../../language';
import { accountWords } from '../words';

export function MacroMicroByRound({ rounds }: { rounds: MacroAndMicro['byRound'] }) {
  const say = useSpeech();
  const groups = useMemo(() => rounds.map(({ round }) => String(round)), [rounds]);
  const stacks = useMemo(
    () => [
      {
        name: say({ en: 'Micro: your own doing', zh: '微观：经营所致' }),
        colour: '--pulls',
        values: rounds.map(({ micro }) => micro),
      },
      {
        name: say({ en: 'Natural and macro', zh: '自然与宏观' }),
        colour: '--cause-natural',
        values: rounds.map(({ macro }) => macro),
      },
      ...(rounds.some(({ dismissed }) => dismissed > 0)
        ? [
            {
              name: say(accountWords.dismissed),
              colour: '--cause-malicious',
              values: rounds.map(({ dismissed }) => dismissed),
            },
          ]
        : []),
    ],
    [rounds, say],
  );
  const micro = rounds.reduce((sum, round) => sum + round.micro, 0);
  const all = rounds.reduce((sum, round) => sum + round.macro + round.micro + round.dismissed, 0);
  const title = say({
    en: `${micro} of ${all} leavings were micro: a firm had a lever on them`,
    zh: `${all}次离开中有${micro}次属于微观：企业有办法应对`,
  });
  return (
    <Figure
      title={title}
      table={{
        columns: [say({ en: 'Round', zh: '轮次' }), ...stacks.map(({ name }) => name)],
        rows: rounds.map(({ round }, n) => [round, ...stacks.map(({ values }) => values[n] ?? 0)]),
      }}
    >
      <StackedBars
        groups={groups}
        stacks={stacks}
        label={title}
        axes={{
          across: say(roundAxis),
          upward: say({ en: 'Leavings', zh: '离开人次' }),
        }}
        height={200}
      />
    </Figure>
  );
}
