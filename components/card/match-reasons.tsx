import type { Candidate } from '../../history/identify';
import { guestNamesFor } from '../../retention/guest-names';
import type { Words } from '../../retention/words';
import { Disclosure } from '../basics/disclosure';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import type { MatchGrounds } from './card-state';
import '../basics/section.css';
import './match-reasons.css';

/** What agrees and what does not, each with its sign and its word; what the summary says is not said twice. */
export function Grounds({ grounds, summed = false }: { grounds: MatchGrounds; summed?: boolean }) {
  const say = useSpeech();
  const agrees = beyondSummary(grounds);
  return (
    <div class="grounds">
      {!summed && <p>{say(grounds.because)}</p>}
      <ul>
        {agrees.map((words) => (
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

/** What agrees besides what the summary has in its words: "Same full name, and …" says the name already. */
const beyondSummary = ({ because, agrees }: MatchGrounds): readonly Words[] =>
  agrees.filter(({ en }) => !because.en.includes(en));

/** The match in one line; every reason, and who else it might have been, behind it. */
export function MatchReasons(props: { grounds: MatchGrounds; others: readonly Candidate[] }) {
  const say = useSpeech();
  const { grounds, others } = props;
  const more = beyondSummary(grounds).length > 0 || grounds.differs.length > 0;
  if (!more && others.length === 0) return <span class="soft">{say(grounds.because)}</span>;
  const nameOf = ({ customer }: Candidate) => guestNamesFor(say.language, customer.names).first;
  return (
    <Disclosure summary={say(grounds.because)}>
      <Grounds grounds={grounds} summed />
      {others.map((other) => (
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
