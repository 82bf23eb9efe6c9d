import { useMemo } from 'preact/hooks';
import type { Run } from '../../../../sim/contract/run';
import { macroAndMicro } from '../../../../sim/view/macro-and-micro';
import { useSpeech } from '../../../language';
import { Idea } from '../idea';
import { MacroMicroByRound } from './macro-micro-by-round';
import { offerInWords, splitInWords } from './macro-micro-in-words';

/** Losses split by whether the firm had a lever on the thing itself; micro alone is answered for. */
export function MacroMicroIdea({ run }: { run: Run }) {
  const say = useSpeech();
  const found = useMemo(() => macroAndMicro(run), [run]);
  return (
    <Idea
      title={say({ en: 'Macro and micro, round by round', zh: '宏观与微观，逐轮来看' })}
      rows={['T6.3', 'T6.4', 'C3']}
    >
      <MacroMicroByRound rounds={found.byRound} />
      <p>{say(splitInWords(found))}</p>
      <p>{say(offerInWords(found))}</p>
      <p class="small soft">
        {say({
          en: 'Every leaving is counted here, also of those won back later. The score is measured between doing nothing and the best policy on the same luck, so macro losses fall on all three alike.',
          zh: '此处计入每一次离开，包括后来被挽回的。得分以同样运气下“什么都不做”和最佳策略为两端，宏观流失对三者影响相同。',
        })}
      </p>
    </Idea>
  );
}
