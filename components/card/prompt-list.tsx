import { type Advice, type Appraisal, promptsAtOnce } from '../../retention/appraise';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import { Answers } from './answers';
import type { CardContext } from './card-state';
import { Evidences } from './evidences';

/** What to do now: three at most, the action first, the reason after. */
export function PromptList(props: { appraisal: Appraisal; context: CardContext; answerable: boolean }) {
  const say = useSpeech();
  const shown = props.appraisal.prompts.slice(0, promptsAtOnce);
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do" class="visually-hidden">
        {say({ en: 'What to do now', zh: '现在该做什么' })}
      </h2>
      {shown.length === 0 && (
        <p class="soft card__quiet">
          <Icon name="anchor" />
          {say({
            en: 'Nothing presses. Serve the guest as ever.',
            zh: '暂无待办，照常用心服务即可。',
          })}
        </p>
      )}
      <ol class="prompts">
        {shown.map((advice, i) => (
          <Prompt
            key={advice.prompt.id}
            advice={advice}
            rank={i + 1}
            context={props.context}
            answerable={props.answerable}
          />
        ))}
      </ol>
      <JustAnswered appraisal={props.appraisal} context={props.context} />
    </section>
  );
}

function Prompt(props: { advice: Advice; rank: number; context: CardContext; answerable: boolean }) {
  const say = useSpeech();
  const { advice } = props;
  return (
    <li class={props.rank === 1 ? 'prompt prompt--first' : 'prompt'}>
      <span class="prompt__rank" aria-hidden="true">
        {props.rank}
      </span>
      <div class="prompt__body">
        <h3 class="prompt__words">{say(advice.prompt.words)}</h3>
        <p class="prompt__because">{say(advice.because)}</p>
        <div class="prompt__row">
          {props.answerable && <Answers advice={advice} context={props.context} next={props.rank === 1} />}
          <details class="prompt__why">
            <summary
              class="button button--small button--quiet button--icon"
              title={say(advice.prompt.idea.words)}
            >
              <Icon name="book" />
              <span class="visually-hidden">
                {say({ en: 'Why', zh: '依据' })}: {say(advice.prompt.words)}
              </span>
            </summary>
            <div class="prompt__idea small">
              <p>
                {say(advice.prompt.idea.words)}{' '}
                <span class="soft number">
                  {say({ en: 'Course', zh: '课程' })} {advice.prompt.id} · {advice.prompt.idea.taxonomy}
                </span>
              </p>
              <Evidences evidence={advice.evidence} />
            </div>
          </details>
        </div>
      </div>
    </li>
  );
}

/** What was answered today can be taken back. */
function JustAnswered(props: { appraisal: Appraisal; context: CardContext }) {
  const say = useSpeech();
  const { today, actions, mayWrite } = props.context;
  const fresh = props.appraisal.answered.filter(({ outcome }) => outcome.on === today);
  return (
    <ul class="answered small" aria-live="polite">
      {fresh.map(({ advice, outcome }) => (
        <li key={advice.prompt.id} class="answered__line">
          <Icon
            name={outcome.did.kind === 'done' ? 'tick' : outcome.did.kind === 'later' ? 'clock' : 'cross'}
          />
          <span class="answered__what">
            {outcome.did.kind === 'done' && say({ en: 'Done', zh: '已完成' })}
            {outcome.did.kind === 'later' &&
              say({
                en: `Later, from ${say.day(outcome.did.until)}`,
                zh: `稍后（${say.day(outcome.did.until)}起）`,
              })}
            {outcome.did.kind === 'does-not-fit' &&
              say({
                en: `Does not fit: ${outcome.did.because}`,
                zh: `不适用：${outcome.did.because}`,
              })}
            <span class="soft"> · {say(advice.prompt.words)}</span>
          </span>
          <button
            type="button"
            class="button button--small button--quiet"
            disabled={!mayWrite}
            onClick={() => actions.takeBack(outcome)}
          >
            <Icon name="undo" />
            {say({ en: 'Undo', zh: '撤销' })}
          </button>
        </li>
      ))}
    </ul>
  );
}
