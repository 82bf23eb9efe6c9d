import type { Appraisal } from '../../retention/appraise';
import type { CustomerHistory } from '../../retention/customer-history';
import type { Words } from '../../retention/words';
import { Icon } from '../basics/icon';
import { ConsentChoice } from '../file/consent-choice';
import { inOneBreath, useSpeech } from '../language';
import type { CardContext } from './card-state';
import './consent-line.css';

/** Whether the guest may be approached with marketing, and the course's rule where not (B26). */
export function ConsentLine(props: { history: CustomerHistory; appraisal: Appraisal; context: CardContext }) {
  const say = useSpeech();
  const { appraisal, context } = props;
  return (
    <section class="consent" aria-labelledby="consent">
      <div class="consent__row">
        <h2 id="consent" class="consent__name">
          <Icon name="shield" />
          {say({ en: 'Marketing', zh: '营销授权' })}
        </h2>
        <ConsentChoice
          consent={props.history.consent}
          disabled={!context.mayWrite}
          onChoose={context.actions.setConsent}
        />
      </div>
      {appraisal.standing.map((advice) => (
        <p key={advice.prompt.id} class="small">
          {say(advice.prompt.words)}
          <span class="soft">
            {say.language === 'en' && ' '}
            {say(
              appraisal.withheld > 0
                ? inOneBreath(advice.because, waiting(appraisal.withheld))
                : advice.because,
            )}
          </span>
        </p>
      ))}
    </section>
  );
}

const waiting = (n: number): Words => ({
  en: n === 1 ? '1 prompt waits for consent.' : `${n} prompts wait for consent.`,
  zh: `有${n}条提示待授权后显示。`,
});
