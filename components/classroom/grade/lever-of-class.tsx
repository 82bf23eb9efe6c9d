import { useMemo } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { leverOverRounds } from '../../../sim/grade/class-picture';
import type { GradeRow } from '../../../sim/grade/grade-row';
import { type LeverId, type LeverUnit, leverById } from '../../../sim/scenario/levers';
import type { Scenario } from '../../../sim/scenario/scenario';
import { Figure } from '../../charts/figure';
import { LinesOverRounds } from '../../charts/lines-over-rounds';
import { type Speech, useSpeech } from '../../language';
import { inCurrency } from '../charts/in-currency';
import { fromField, leverValue, toField, unitOf } from '../play/lever-units';
import { enoughForSpread } from './enough-runs';

/** Where the class had one lever, round by round: the middle run, and from ten runs on the band of eight in ten. */
export function LeverOfClass(props: { scenario: Scenario; rows: readonly GradeRow[]; id: LeverId }) {
  const say = useSpeech();
  const { scenario, rows, id } = props;
  const lever = leverById(id);
  const over = useMemo(() => leverOverRounds(scenario, rows, id), [scenario, rows, id]);
  const rounds = useMemo(() => over.map((_, n) => String(n + 1)), [over]);
  const spread = rows.length >= enoughForSpread;
  const lines = useMemo(() => {
    const values = (of: 'median' | 'low' | 'high') => over.map((each) => toField(lever.unit, each[of]));
    return [
      {
        name: say({ en: 'middle', zh: '中位' }),
        colour: '--accent',
        values: values('median'),
        ...(spread && { band: { low: values('low'), high: values('high') } }),
      },
    ];
  }, [over, lever.unit, spread, say]);
  const last = over.at(-1);
  if (!last) return null;
  const shown = (value: number) =>
    leverValue(say, lever, fromField(lever.unit, Math.round(10 * toField(lever.unit, value)) / 10));
  const apart = spread && last.low !== last.high;
  const title = say({
    en: `${lever.name.en}: at the end the middle run stands at ${shown(last.median)}${apart ? `, eight in ten between ${shown(last.low)} and ${shown(last.high)}` : ''}`,
    zh: `${lever.name.zh}：结束时中位为${shown(last.median)}${apart ? `，八成在${shown(last.low)}到${shown(last.high)}之间` : ''}`,
  });
  return (
    <Figure
      title={title}
      {...(!spread && {
        note: say({
          en: `Too few runs to say how far they spread: from ${enoughForSpread} on.`,
          zh: `记录太少，看不出分布：满${enoughForSpread}局后显示。`,
        }),
      })}
      table={{
        columns: [
          say({ en: 'Round', zh: '轮次' }),
          say({ en: 'Middle run', zh: '中位' }),
          ...(spread
            ? [say({ en: 'A tenth below', zh: '一成低于' }), say({ en: 'A tenth above', zh: '一成高于' })]
            : []),
        ],
        rows: over.map(({ median, low, high }, n) => [
          n + 1,
          shown(median),
          ...(spread ? [shown(low), shown(high)] : []),
        ]),
      }}
    >
      <LinesOverRounds
        rounds={rounds}
        lines={lines}
        label={title}
        measured={measuredAs(say, lever, scenario.currency)}
        height={240}
      />
    </Figure>
  );
}

/** The lever's name with its unit; what is chosen from a list or is yes or no has none. */
function measuredAs(say: Speech, lever: { name: Words; unit: LeverUnit }, currency: string): string {
  const { name, unit } = lever;
  if (unit === 'yuan') return inCurrency(say, name, currency);
  const { en, zh } = unitOf(unit);
  // The Chinese unit may hold a bracket of its own: `%（开局为100）`.
  const inBrackets = zh.replace('（', '，').replace('）', '');
  return say(en ? { en: `${name.en} (${en})`, zh: `${name.zh}（${inBrackets}）` } : name);
}
