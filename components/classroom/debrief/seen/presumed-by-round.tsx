import { useMemo } from 'preact/hooks';
import type { PresumedInRound } from '../../../../sim/view/presumed-and-true';
import { Figure } from '../../../charts/figure';
import { LinesOverRounds } from '../../../charts/lines-over-rounds';
import { useSpeech } from '../../../language';
import { percent } from '../amounts';

/** Presumed churn beside true churn, at the end of every round. */
export function PresumedByRound({ rounds }: { rounds: readonly PresumedInRound[] }) {
  const say = useSpeech();
  const labels = useMemo(() => rounds.map(({ round }) => String(round)), [rounds]);
  const lines = useMemo(
    () => [
      {
        name: say({ en: 'Presumed', zh: '推定流失' }),
        colour: '--ink-soft',
        dashed: true,
        values: rounds.map(({ presumed }) => presumed),
      },
      {
        name: say({ en: 'Truly gone', zh: '真实流失' }),
        colour: '--pulls',
        values: rounds.map(({ truly }) => truly),
      },
    ],
    [rounds, say],
  );
  const unknown = useMemo(
    () => rounds.flatMap(({ presumed }, n) => (presumed === null ? [n] : [])),
    [rounds],
  );
  const shown = (share: number | null) =>
    share === null ? say({ en: 'unknown', zh: '未知' }) : percent(say, share, 1);
  const last = rounds.at(-1);
  const title = say({
    en: `At the end the rule presumes ${shown(last?.presumed ?? null)} lost; ${shown(last?.truly ?? null)} truly are`,
    zh: `期末规则推定流失${shown(last?.presumed ?? null)}，真实流失${shown(last?.truly ?? null)}`,
  });
  return (
    <Figure
      title={title}
      note={say({
        en: 'Shares of the customers of whom the rule can say something.',
        zh: '占规则能够判断的客户的比例。',
      })}
      table={{
        columns: [
          say({ en: 'After round', zh: '轮次结束' }),
          say({ en: 'Presumed lost', zh: '推定流失' }),
          say({ en: 'Truly gone', zh: '真实流失' }),
        ],
        rows: rounds.map(({ round, presumed, truly }) => [round, shown(presumed), shown(truly)]),
      }}
    >
      <LinesOverRounds
        rounds={labels}
        lines={lines}
        label={title}
        measured={say({ en: 'Share of the customers', zh: '客户占比' })}
        unknown={unknown}
        percent
        height={200}
      />
    </Figure>
  );
}
