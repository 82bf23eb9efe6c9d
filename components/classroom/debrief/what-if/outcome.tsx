import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import { countsBothOnce, worthWords } from '../../../../sim/worth';
import { useSpeech } from '../../../language';
import { amountsIn } from '../amounts';
import type { Answered } from './asked';
import { changeWords } from './change-words';
import { togetherOf } from './together';
import { gainOf, WhoChanges } from './who-changes';

interface Props {
  readonly run: Run;
  readonly answered: Answered;
  readonly onCustomer: (customer: CustomerName) => void;
  readonly onPin: (() => void) | undefined;
}

/** Who stays, who leaves, what each earns and what it earns in all, as the engine gives it. */
export function Outcome({ run, answered, onCustomer, onPin }: Props) {
  const say = useSpeech();
  const { currency } = run.scenario;
  const money = amountsIn(say, currency);
  const { difference } = answered.outcome;
  const { staysOnlyInA, staysOnlyInB, worth } = difference;
  const profit = difference.rounds.reduce((sum, round) => sum + round.profit, 0);
  const byThem = [...staysOnlyInA, ...staysOnlyInB].reduce((sum, each) => sum + gainOf(each), 0);
  const base = difference.rounds.at(-1)?.baseValue ?? 0;
  const together = togetherOf(difference);
  const counted = worthWords(run.scenario);
  return (
    <section class="outcome" aria-live="polite" aria-label={changeWords(say, answered.change)}>
      <h3 class="outcome__title">
        {changeWords(say, answered.change)}: <span data-good={together >= 0}>{money.change(together)}</span>
      </h3>
      <p>
        {say({
          en: `${staysOnlyInB.length} stay who left, ${staysOnlyInA.length} leave who stayed; ${difference.staysInBoth} stay and ${difference.leavesInBoth} leave either way. Profit ${money.change(profit)}, value of the base ${money.change(base)}: together ${money.change(together)}.`,
          zh: `${staysOnlyInB.length}位由走变留，${staysOnlyInA.length}位由留变走；另有${difference.staysInBoth}位都会留，${difference.leavesInBoth}位都会走。利润${money.change(profit)}，客户群价值${money.change(base)}，合计${money.change(together)}。`,
        })}
      </p>
      {!countsBothOnce(run.scenario) && (
        <p>
          {say({
            en: `The score counts ${counted.en}: ${money.change(worth)}.`,
            zh: `按本情景的计分（${counted.zh}）：${money.change(worth)}。`,
          })}
        </p>
      )}
      <div class="outcome__who">
        <WhoChanges
          title={{ en: 'Stay because of it', zh: '因此留下' }}
          customers={staysOnlyInB}
          currency={currency}
          onCustomer={onCustomer}
        />
        <WhoChanges
          title={{ en: 'Leave because of it', zh: '因此离开' }}
          customers={staysOnlyInA}
          currency={currency}
          onCustomer={onCustomer}
        />
      </div>
      <p class="small soft">
        {say({
          en: `These bring ${money.change(byThem)} of it; the other ${money.change(together - byThem)} come from those who stay or leave either way, and from what things cost.`,
          zh: `以上客户带来其中的${money.change(byThem)}；其余${money.change(together - byThem)}来自无论如何都会留下或离开的客户，以及各项成本。`,
        })}
      </p>
      {onPin && (
        <div>
          <button type="button" class="button" onClick={onPin}>
            {say({ en: 'Pin to compare', zh: '固定以便比较' })}
          </button>
        </div>
      )}
    </section>
  );
}
