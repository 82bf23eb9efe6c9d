import { useMemo } from 'preact/hooks';
import { leverOverRounds } from '../../../sim/grade/class-picture';
import type { GradeRow } from '../../../sim/grade/grade-row';
import { type LeverId, leverById } from '../../../sim/scenario/levers';
import type { Scenario } from '../../../sim/scenario/scenario';
import { Figure } from '../../charts/figure';
import { LinesOverRounds } from '../../charts/lines-over-rounds';
import { useSpeech } from '../../language';
import { fromField, leverValue, toField } from '../play/lever-units';

/** Where the class had one lever, round by round: the middle run, and the band of eight in ten. */
export function LeverOfClass(props: { scenario: Scenario; rows: readonly GradeRow[]; id: LeverId }) {
  const say = useSpeech();
  const { scenario, rows, id } = props;
  const lever = leverById(id);
  const over = useMemo(() => leverOverRounds(scenario, rows, id), [scenario, rows, id]);
  const rounds = useMemo(() => over.map((_, n) => String(n + 1)), [over]);
  const lines = useMemo(() => {
    const values = (of: 'median' | 'low' | 'high') => over.map((each) => toField(lever.unit, each[of]));
    return [
      {
        name: say({ en: 'middle', zh: '中位' }),
        colour: '--accent',
        values: values('median'),
        band: { low: values('low'), high: values('high') },
      },
    ];
  }, [over, lever.unit, say]);
  const last = over.at(-1);
  if (!last) return null;
  const shown = (value: number) =>
    leverValue(say, lever, fromField(lever.unit, Math.round(10 * toField(lever.unit, value)) / 10));
  const apart = last.low !== last.high;
  const title = say({
    en: `${lever.name.en}: at the end the middle run stands at ${shown(last.median)}${apart ? `, eight in ten between ${shown(last.low)} and ${shown(last.high)}` : ''}`,
    zh: `${lever.name.zh}：结束时中位为 ${shown(last.median)}${apart ? `，八成在 ${shown(last.low)} 到 ${shown(last.high)} 之间` : ''}`,
  });
  return (
    <Figure
      title={title}
      table={{
        columns: [
          say({ en: 'Round', zh: '轮次' }),
          say({ en: 'Middle run', zh: '中位' }),
          say({ en: 'A tenth below', zh: '一成低于' }),
          say({ en: 'A tenth above', zh: '一成高于' }),
        ],
        rows: over.map(({ median, low, high }, n) => [n + 1, shown(median), shown(low), shown(high)]),
      }}
    >
      <LinesOverRounds rounds={rounds} lines={lines} label={title} height={220} />
    </Figure>
  );
}
