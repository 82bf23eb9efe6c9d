import type { CustomerHistory, Day } from '../../../retention/customer-history';
import {
  type ClassOfLoyalty,
  classOfLoyalty,
  classWords,
  type Step,
} from '../../../retention/loyalty/classes';
import type { Words } from '../../../retention/words';
import { Unknown } from '../../basics/unknown';
import { useSpeech } from '../../language';

/** Where this customer stands: the class (R28), and which rungs of the progression are reached, each with its reason. */
export function LoyaltyLadder(props: { history: CustomerHistory; today: Day }) {
  const say = useSpeech();
  const found = classOfLoyalty(props.history, props.today);
  return (
    <>
      <p>
        {found.class === 'unknown' ? <Unknown /> : <strong>{say(nameOf(found.class))}</strong>}{' '}
        <span class="soft small">{say({ en: 'Course T5.11–T5.14', zh: '课程 T5.11–T5.14' })}</span>
      </p>
      <ol class="loyalty-ladder">
        {found.ladder.map(({ rung, reached, because }) => (
          <li key={rung}>
            {say(classWords[rung])}
            {say({ en: ': ', zh: '：' })}
            {say(reachedWords[reached])} <span class="soft small">{say(because)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

const nameOf = (found: Exclude<ClassOfLoyalty['class'], 'unknown'>): Words =>
  found === 'none' ? { en: 'Not loyal yet', zh: '尚未形成忠诚' } : classWords[found];

const reachedWords: Readonly<Record<Step['reached'], Words>> = {
  yes: { en: 'reached.', zh: '已达到。' },
  no: { en: 'not reached.', zh: '未达到。' },
  unknown: { en: 'unknown.', zh: '未知。' },
};
