import { useMemo } from 'preact/hooks';
import { Figure } from '../../charts/figure';
import { LinesOverRounds } from '../../charts/lines-over-rounds';
import { useSpeech } from '../../language';
import { inCurrency } from './in-currency';

interface Props {
  readonly rounds: readonly { round: number; cash: number; baseValue: number; profit: number }[];
  readonly length: number;
  readonly currency: string;
}

/** Money kept, and the value of the customer base: the two that make the score. */
export function MoneyOverRounds({ rounds, length, currency }: Props) {
  const say = useSpeech();
  const labels = useMemo(() => Array.from({ length }, (_, n) => String(n + 1)), [length]);
  const lines = useMemo(
    () => [
      {
        name: say({ en: 'Base value', zh: '客户群价值' }),
        colour: '--holds',
        values: rounds.map(({ baseValue }) => Math.round(baseValue)),
      },
      {
        name: say({ en: 'Cash', zh: '现金' }),
        colour: '--accent',
        values: rounds.map(({ cash }) => Math.round(cash)),
      },
    ],
    [rounds, say],
  );
  const money = (amount: number) => say.money({ amount: Math.round(amount), currency });
  const title = say(finding(rounds));
  return (
    <Figure
      title={title}
      table={{
        columns: [
          say({ en: 'Round', zh: '轮次' }),
          say({ en: 'Profit', zh: '利润' }),
          say({ en: 'Cash', zh: '现金' }),
          say({ en: 'Base value', zh: '客户群价值' }),
        ],
        rows: rounds.map(({ round, profit, cash, baseValue }) => [
          round,
          money(profit),
          money(cash),
          money(baseValue),
        ]),
      }}
    >
      <LinesOverRounds
        rounds={labels}
        lines={lines}
        label={title}
        measured={inCurrency(say, { en: 'Amount', zh: '金额' }, currency)}
        height={200}
      />
    </Figure>
  );
}

function finding(rounds: Props['rounds']) {
  const first = rounds[0];
  const last = rounds.at(-1);
  if (!first || !last || first === last) return { en: 'Money after the first round', zh: '首轮后的资金' };
  const cash = last.cash >= first.cash;
  const base = last.baseValue >= first.baseValue;
  if (cash && base) return { en: 'Cash and base value both rose', zh: '现金与客户群价值双双上升' };
  if (cash) return { en: 'Cash rose while the customer base lost value', zh: '现金上升，客户群价值却在下降' };
  if (base) return { en: 'Cash was spent and the customer base gained', zh: '现金减少，客户群价值上升' };
  return { en: 'Cash and base value both fell', zh: '现金与客户群价值双双下降' };
}
