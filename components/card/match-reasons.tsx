import type { Words } from '../../retention/words';
import { Disclosure } from '../basics/disclosure';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import type { Candidate, MatchReason } from './card-state';

/** What agrees and what does not, each with its sign and its word. */
export function ReasonList(props: { reasons: readonly MatchReason[] }) {
  const say = useSpeech();
  return (
    <ul class="reasons">
      {props.reasons.map((reason) => (
        <li key={reason.words.en} class={reason.agrees ? 'reasons__agrees' : 'reasons__differs'}>
          <Icon name={reason.agrees ? 'tick' : 'cross'} />
          <span class="visually-hidden">
            {say(reason.agrees ? { en: 'Agrees:', zh: '一致：' } : { en: 'Differs:', zh: '不一致：' })}
          </span>
          {say(reason.words)}
        </li>
      ))}
    </ul>
  );
}

/** The match in one line; every reason, and who else it might have been, behind it. */
export function MatchReasons(props: { reasons: readonly MatchReason[]; others: readonly Candidate[] }) {
  const say = useSpeech();
  const agreeing = props.reasons.filter((reason) => reason.agrees).map((reason) => reason.words);
  return (
    <Disclosure summary={say(matchedBy(agreeing))}>
      <ReasonList reasons={props.reasons} />
      {props.others.map((other) => (
        <div key={other.history.id} class="reasons__other">
          <p>
            {say({ en: 'Also looked at: ', zh: '另一可能：' })}
            {other.history.names[0]}
          </p>
          <ReasonList reasons={other.reasons} />
        </div>
      ))}
    </Disclosure>
  );
}

function matchedBy(agreeing: readonly Words[]): Words {
  const [first, ...more] = agreeing;
  if (!first) return { en: 'Chosen by you', zh: '由您选定' };
  if (!more.length) return { en: `Matched: ${first.en}`, zh: `匹配依据：${first.zh}` };
  return {
    en: `Matched: ${first.en}, and ${more.length} more`,
    zh: `匹配依据：${first.zh}等${agreeing.length}项`,
  };
}
