import type { Candidate } from '../../history/identify';
import { guestNamesFor } from '../../retention/guest-names';
import { Disclosure } from '../basics/disclosure';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import type { MatchGrounds } from './card-state';
import '../basics/section.css';
import './match-reasons.css';

/** What agrees and what does not, each with its sign and its word. */
export function Grounds({ grounds }: { grounds: MatchGrounds }) {
  const say = useSpeech();
  return (
    <div class="grounds">
      <p>{say(grounds.because)}</p>
      <ul>
        {grounds.agrees.map((words) => (
          <li key={words.en} class="grounds__agrees">
            <Icon name="tick" />
            <span class="visually-hidden">{say({ en: 'Agrees:', zh: '一致：' })}</span>
            {say(words)}
          </li>
        ))}
        {grounds.differs.map((words) => (
          <li key={words.en} class="grounds__differs">
            <Icon name="cross" />
            <span class="visually-hidden">{say({ en: 'Differs:', zh: '不一致：' })}</span>
            {say(words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The match in one line; every reason, and who else it might have been, behind it. */
export function MatchReasons(props: { grounds: MatchGrounds; others: readonly Candidate[] }) {
  const say = useSpeech();
  const nameOf = ({ customer }: Candidate) => guestNamesFor(say.language, customer.names).first;
  return (
    <Disclosure summary={say(props.grounds.because)}>
      <Grounds grounds={props.grounds} />
      {props.others.map((other) => (
        <div key={other.customer.id} class="grounds__other">
          <h2 class="section__title">
            {say({
              en: `Also looked at: ${nameOf(other)}`,
              zh: `另一可能：${nameOf(other)}`,
            })}
          </h2>
          <Grounds grounds={other} />
        </div>
      ))}
    </Disclosure>
  );
}
