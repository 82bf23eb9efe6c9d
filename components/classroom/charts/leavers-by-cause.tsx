import { useMemo } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { roundAxis } from '../../charts/axes';
import { Figure } from '../../charts/figure';
import { StackedBars } from '../../charts/stacked-bars';
import { useSpeech } from '../../language';
import { type CauseOrUnknown, causeColour, causesAndUnknown, causeWords } from './cause-words';

/** Leavers of one round by cause, and how many there were of the customers at its start. */
export interface RoundOfLeavers {
  readonly round: number;
  readonly activeAtStart: number;
  readonly retentionRate: number | null;
  readonly byCause: Record<CauseOrUnknown, number>;
}

interface Props {
  readonly rounds: readonly RoundOfLeavers[];
  /** The scenario's length, so that the scale of rounds stays the same while the run grows. */
  readonly length: number;
  /** States the finding; without it, that of the last round. */
  readonly title?: Words;
  readonly onPick?: (round: number, cause: CauseOrUnknown) => void;
}

/** Retention and churn by cause over the rounds. */
export function LeaversByCause({ rounds, length, title: given, onPick }: Props) {
  const say = useSpeech();
  const groups = useMemo(() => Array.from({ length }, (_, n) => String(n + 1)), [length]);
  const shown = useMemo(
    () => causesAndUnknown.filter((cause) => rounds.some(({ byCause }) => byCause[cause] > 0)),
    [rounds],
  );
  const stacks = useMemo(
    () =>
      shown.map((cause) => ({
        name: say(causeWords[cause]),
        colour: causeColour(cause),
        values: rounds.map(({ byCause }) => byCause[cause]),
      })),
    [shown, rounds, say],
  );
  const title = say(given ?? finding(rounds));
  return (
    <Figure
      title={title}
      table={{
        columns: [
          say({ en: 'Round', zh: '轮次' }),
          ...shown.map((cause) => say(causeWords[cause])),
          say({ en: 'Retention', zh: '保持率' }),
        ],
        rows: rounds.map(({ round, byCause, retentionRate }) => [
          round,
          ...shown.map((cause) => byCause[cause]),
          retentionRate === null
            ? say({ en: 'unknown', zh: '未知' })
            : say.number(retentionRate, { style: 'percent', maximumFractionDigits: 1 }),
        ]),
      }}
    >
      <StackedBars
        groups={groups}
        stacks={stacks}
        label={title}
        axes={{
          across: say(roundAxis),
          upward: say({ en: 'Customers who left', zh: '离开人数' }),
        }}
        height={200}
        {...(onPick && {
          onPick: (group, stack) => {
            const round = rounds[group];
            const cause = shown[stack];
            if (round && cause) onPick(round.round, cause);
          },
        })}
      />
    </Figure>
  );
}

function finding(rounds: readonly RoundOfLeavers[]) {
  const last = rounds.at(-1);
  if (!last) return { en: 'Nobody has left so far', zh: '至今无人离开' };
  const left = causesAndUnknown.reduce((sum, cause) => sum + last.byCause[cause], 0);
  const { round, retentionRate } = last;
  const unknown = last.byCause.unknown;
  const kept = retentionRate === null ? undefined : `${Math.round(1000 * retentionRate) / 10}%`;
  return {
    en: `Round ${round}: ${left} left${kept ? `, ${kept} kept` : ''}${unknown ? `; of ${unknown} nobody knows why` : ''}`,
    zh: `第${round}轮：离开${left}人${kept ? `，保持率${kept}` : ''}${unknown ? `；其中${unknown}人原因未知` : ''}`,
  };
}
