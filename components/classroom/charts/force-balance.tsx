import { useMemo } from 'preact/hooks';
import { ledgerMembers, type StayLedger, stayScore } from '../../../sim/contract/ledger';
import { Figure } from '../../charts/figure';
import { StackedBars } from '../../charts/stacked-bars';
import { useSpeech } from '../../language';
import { inCurrency } from './in-currency';
import { memberWords } from './member-words';

interface Props {
  readonly name: string;
  readonly ledger: StayLedger;
  readonly currency: string;
}

/**
 * What holds one customer and what pulls: drives teal, resistances sand, whatever is negative vermilion. Part
 * of the truth, so for the debrief; in play the firm does not know it.
 */
export function ForceBalance({ name, ledger, currency }: Props) {
  const say = useSpeech();
  const groups = useMemo(() => ledgerMembers.map((member) => say(memberWords[member])), [say]);
  const stacks = useMemo(() => {
    const isDrive = (n: number) => n < 2;
    const of = (keep: (value: number, n: number) => boolean) =>
      ledgerMembers.map((member, n) => (keep(ledger[member], n) ? Math.round(ledger[member]) : 0));
    return [
      {
        name: say({ en: 'Drives', zh: '动力' }),
        colour: '--holds',
        values: of((v, n) => v > 0 && isDrive(n)),
      },
      {
        name: say({ en: 'Resistances', zh: '阻力' }),
        colour: '--costly',
        values: of((v, n) => v > 0 && !isDrive(n)),
      },
      { name: say({ en: 'Pull', zh: '拉力' }), colour: '--pulls', values: of((v) => v < 0) },
    ];
  }, [ledger, say]);
  const money = (amount: number) => say.money({ amount: Math.round(amount), currency });
  const score = stayScore(ledger);
  const title = say(
    score >= 0
      ? { en: `${name} is held by ${money(score)}`, zh: `${name}：留下的力量净值${money(score)}` }
      : { en: `${name} is pulled away by ${money(-score)}`, zh: `${name}：离开的力量净值${money(-score)}` },
  );
  return (
    <Figure
      title={title}
      table={{
        columns: [say({ en: 'Force', zh: '力' }), say({ en: 'Amount', zh: '金额' })],
        rows: [
          ...ledgerMembers.map((member) => [say(memberWords[member]), money(ledger[member])]),
          [say({ en: 'Sum', zh: '合计' }), money(score)],
        ],
      }}
    >
      <StackedBars
        groups={groups}
        stacks={stacks}
        label={title}
        axes={{
          across: inCurrency(say, { en: 'Amount', zh: '金额' }, currency),
          upward: say({ en: 'Force', zh: '力' }),
        }}
        horizontal
        height={260}
      />
    </Figure>
  );
}
