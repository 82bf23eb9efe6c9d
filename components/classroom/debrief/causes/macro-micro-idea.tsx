import { useMemo } from 'preact/hooks';
import type { Words } from '../../../../retention/words';
import { causes } from '../../../../sim/contract/ledger';
import type { Run } from '../../../../sim/contract/run';
import { type MacroAndMicro, macroAndMicro } from '../../../../sim/view/macro-and-micro';
import { useSpeech } from '../../../language';
import { causeWords } from '../../charts/cause-words';
import { percent } from '../amounts';
import { Idea } from '../idea';
import { MacroMicroByRound } from './macro-micro-by-round';

/** Losses split by whether the firm had a lever on the thing itself; micro alone is answered for. */
export function MacroMicroIdea({ run }: { run: Run }) {
  const say = useSpeech();
  const found = useMemo(() => macroAndMicro(run), [run]);
  const { macro, micro, answeredFor, takenByOffer, offeredIn } = found;
  return (
    <Idea
      title={say({ en: 'Macro and micro, round by round', zh: '宏观与微观，逐轮来看' })}
      rows={['T6.3', 'T6.4', 'C3']}
    >
      <MacroMicroByRound rounds={found.byRound} />
      <p>
        {say({
          en: `Macro: ${macro.exits} (${kinds(found, 'macro', 'en')}). Micro: ${micro.exits} (${kinds(found, 'micro', 'en')}).`,
          zh: `宏观：${macro.exits}（${kinds(found, 'macro', 'zh')}）。微观：${micro.exits}（${kinds(found, 'micro', 'zh')}）。`,
        })}{' '}
        {answeredFor !== null &&
          say({
            en: `You answer for the micro losses alone: ${percent(say, answeredFor, 1)} of everybody who was ever a customer.`,
            zh: `只有微观流失由你负责：占所有曾经的客户的${percent(say, answeredFor, 1)}。`,
          })}
      </p>
      {takenByOffer === null ? (
        <p>{say({ en: 'No rival cut its price in this run.', zh: '本局没有对手降价。' })}</p>
      ) : (
        <p>
          {say({
            en: `A rival’s price offer stood in ${rounds(offeredIn).en}. That it came was macro, and not yours. That ${percent(say, takenByOffer, 1)} of those who weighed it gave in was micro: with stronger ties it would have been fewer.`,
            zh: `对手降价优惠出现在${rounds(offeredIn).zh}。优惠的出现属于宏观，不由你决定；权衡过的客户中有${percent(say, takenByOffer, 1)}被拉走，则属于微观：纽带更牢，走的人会更少。`,
          })}
        </p>
      )}
      <p class="small soft">
        {say({
          en: 'Every leaving is counted here, also of those won back later. The score is measured between doing nothing and the best policy on the same luck, so macro losses fall on all three alike.',
          zh: '此处计入每一次离开，包括后来被挽回的。得分以同样运气下“什么都不做”和最佳策略为两端，宏观流失对三者影响相同。',
        })}
      </p>
    </Idea>
  );
}

function kinds(found: MacroAndMicro, scope: 'macro' | 'micro', language: keyof Words): string {
  const { byCause } = found[scope];
  const present = causes.filter((cause) => byCause[cause] > 0);
  if (present.length === 0) return { en: 'nobody', zh: '无' }[language];
  return present
    .map((cause) =>
      language === 'en'
        ? `${causeWords[cause].en.toLowerCase()} ${byCause[cause]}`
        : `${causeWords[cause].zh}${byCause[cause]}`,
    )
    .join({ en: ', ', zh: '，' }[language]);
}

/** Rounds in words: `round 3`, `rounds 3–5`, `rounds 2, 4`. */
function rounds(list: readonly number[]): Words {
  const first = list[0] ?? 0;
  const inARow = list.every((round, n) => round === first + n);
  if (list.length === 1) return { en: `round ${first}`, zh: `第${first}轮` };
  if (inARow) return { en: `rounds ${first}–${list.at(-1)}`, zh: `第${first}至${list.at(-1)}轮` };
  return { en: `rounds ${list.join(', ')}`, zh: `第${list.join('、')}轮` };
}
