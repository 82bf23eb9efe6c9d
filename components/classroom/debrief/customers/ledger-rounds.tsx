import { useMemo } from 'preact/hooks';
import { type CauseLedger, ledgerMembers } from '../../../../sim/contract/ledger';
import { ScrollArea } from '../../../basics/scroll-area';
import { LinesOverRounds } from '../../../charts/lines-over-rounds';
import { useSpeech } from '../../../language';
import { inCurrency } from '../../charts/in-currency';
import { memberWords } from '../../charts/member-words';
import { amountsIn } from '../amounts';

interface Props {
  readonly rounds: CauseLedger['rounds'];
  readonly currency: string;
  readonly name: string;
}

/** The ledger of one customer in every round lived here: seven members and their sum. */
export function LedgerRounds({ rounds, currency, name }: Props) {
  const say = useSpeech();
  const money = amountsIn(say, currency);
  const labels = useMemo(() => rounds.map(({ round }) => String(round)), [rounds]);
  const lines = useMemo(
    () => [
      {
        name: say({ en: 'Sum', zh: '合计' }),
        colour: '--accent',
        values: rounds.map(({ score }) => Math.round(score)),
      },
    ],
    [rounds, say],
  );
  const title = say({ en: 'The ledger round by round', zh: '逐轮账目' });
  if (rounds.length === 0)
    return <p class="soft">{say({ en: 'Never weighed anything here.', zh: '没有可列的账目。' })}</p>;
  return (
    <div class="truth__rounds">
      <h4>{title}</h4>
      {rounds.length > 1 && (
        <LinesOverRounds
          rounds={labels}
          lines={lines}
          measured={inCurrency(say, { en: 'Sum', zh: '合计' }, currency)}
          height={180}
          label={say({ en: `What held ${name}, round by round`, zh: `${name}逐轮的留下力量` })}
        />
      )}
      <ScrollArea name={{ en: 'Ledger round by round', zh: '逐轮账目' }}>
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{say({ en: 'Member', zh: '项目' })}</th>
              {rounds.map(({ round }) => (
                <th key={round} scope="col" class="number">
                  {say({ en: `round ${round}`, zh: `第${round}轮` })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ledgerMembers.map((member) => (
              <tr key={member}>
                <th scope="row">{say(memberWords[member])}</th>
                {rounds.map(({ round, ledger }) => (
                  <td key={round} class="number">
                    {money(ledger[member])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say({ en: 'Sum', zh: '合计' })}</th>
              {rounds.map(({ round, score }) => (
                <td key={round} class="number">
                  <strong>{money(score)}</strong>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollArea>
    </div>
  );
}
