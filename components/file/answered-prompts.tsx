import type { PromptOutcome } from '../../retention/customer-history';
import { catalogue } from '../../retention/prompts/catalogue';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import { AnswerWords } from './answer-words';

/** What became of each prompt, newest first; each answer can be taken back. */
export function AnsweredPrompts(props: {
  outcomes: readonly PromptOutcome[];
  onTakeBack: (outcome: PromptOutcome) => void;
}) {
  const say = useSpeech();
  if (props.outcomes.length === 0)
    return <p class="soft">{say({ en: 'No prompt answered yet.', zh: '尚未处理过提示。' })}</p>;
  return (
    <ul class="notes">
      {[...props.outcomes].reverse().map((outcome) => {
        const prompt = catalogue.find(({ id }) => id === outcome.prompt);
        return (
          <li key={`${outcome.prompt} ${outcome.about} ${outcome.on}`} class="note">
            <p class="note__text">
              <AnswerWords did={outcome.did} />
              {' · '}
              {prompt ? say(prompt.words) : outcome.prompt}
              <br />
              <span class="soft small">{say.day(outcome.on)}</span>
            </p>
            <button
              type="button"
              class="button button--small button--quiet"
              onClick={() => props.onTakeBack(outcome)}
            >
              <Icon name="undo" />
              {say({ en: 'Undo', zh: '撤销' })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
