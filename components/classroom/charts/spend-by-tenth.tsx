import { useMemo } from 'preact/hooks';
import type { SpendTenth } from '../../../sim/view/spend-distribution';
import { Figure } from '../../charts/figure';
import { StackedBars } from '../../charts/stacked-bars';
import { useSpeech } from '../../language';
import { inCurrency } from './in-currency';

interface Props {
  readonly tenths: readonly SpendTenth[];
  readonly currency: string;
  readonly onPick?: (tenth: number) => void;
}

/** The distribution of value: what each tenth of the customers has spent, dearest first. */
export function SpendByTenth({ tenths, currency, onPick }: Props) {
  const say = useSpeech();
  const percent = (share: number) => say.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const groups = useMemo(() => tenths.map((_, n) => String(n + 1)), [tenths]);
  const stacks = useMemo(
    () => [
      {
        name: say({ en: 'Spent so far', zh: '累计消费' }),
        colour: '--holds',
        values: tenths.map(({ spend }) => Math.round(spend)),
      },
    ],
    [tenths, say],
  );
  const title = say({
    en: `The dearest tenth brought ${percent(tenths[0]?.share ?? 0)} of all spending`,
    zh: `消费最高的十分之一客户贡献了${percent(tenths[0]?.share ?? 0)}`,
  });
  return (
    <Figure
      title={title}
      note={say({
        en: 'Tenths of the active customers, dearest first.',
        zh: '活跃客户按消费从高到低分为十等份。',
      })}
      table={{
        columns: [
          say({ en: 'Tenth', zh: '十分位' }),
          say({ en: 'Customers', zh: '人数' }),
          say({ en: 'Spent', zh: '消费' }),
          say({ en: 'Share', zh: '占比' }),
        ],
        rows: tenths.map(({ customers, spend, share }, n) => [
          n + 1,
          customers.length,
          say.money({ amount: Math.round(spend), currency }),
          percent(share),
        ]),
      }}
    >
      <StackedBars
        groups={groups}
        stacks={stacks}
        label={title}
        axes={{
          across: say({ en: 'Tenth of the active customers', zh: '活跃客户十分位' }),
          upward: inCurrency(say, { en: 'Spent so far', zh: '累计消费' }, currency),
        }}
        height={200}
        {...(onPick && { onPick })}
      />
    </Figure>
  );
}
