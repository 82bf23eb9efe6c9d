import type { PromptOutcome } from '../../retention/customer-history';
import { useSpeech } from '../language';
import { misfitSaid } from './misfits';

/** What the agent answered to a prompt, in one phrase. */
export function AnswerWords(props: { did: PromptOutcome['did'] }) {
  const say = useSpeech();
  const { did } = props;
  switch (did.kind) {
    case 'done':
      return <>{say({ en: 'Done', zh: '已完成' })}</>;
    case 'later':
      return <>{say({ en: `Later, from ${say.day(did.until)}`, zh: `稍后（${say.day(did.until)}起）` })}</>;
    case 'does-not-fit': {
      const because = say(misfitSaid(did.because));
      return <>{say({ en: `Does not fit: ${because}`, zh: `不适用：${because}` })}</>;
    }
  }
}
