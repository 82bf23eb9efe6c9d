import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Advice, type Appraisal, promptsAtOnce } from '../../retention/appraise';
import { Icon } from '../basics/icon';
import { AnswerWords } from '../file/answer-words';
import { useSpeech } from '../language';
import { Answers } from './answers';
import type { CardContext } from './card-state';
import { Evidences } from './evidences';
import './prompt-list.css';

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
  const [open, setOpen] = useState(false);
  const idea = useId();
  const { advice, answerable } = props;
  const next = answerable && props.rank === 1;
  return (
    <li class={next ? 'prompt prompt--next' : 'prompt'}>
      <span class="prompt__rank" aria-hidden="true">
        {props.rank}
      </span>
      <div class="prompt__body">
        <div class="prompt__head">
          <h3 class="prompt__words">{say(advice.prompt.words)}</h3>
          <button
            type="button"
            class="button button--small button--quiet button--icon"
            aria-expanded={open}
            aria-controls={idea}
            title={say(advice.prompt.idea.words)}
            onClick={() => setOpen(!open)}
          >
            <Icon name="book" />
            <span class="visually-hidden">
              {say({ en: `Why: ${advice.prompt.words.en}`, zh: `依据：${advice.prompt.words.zh}` })}
            </span>
          </button>
        </div>
        <p class="prompt__because">{say(advice.because)}</p>
        <div id={idea} class="prompt__idea small" hidden={!open}>
          <p>
            {say(advice.prompt.idea.words)}{' '}
            <span class="soft number">
              {say({ en: 'Course', zh: '课程' })} {advice.prompt.id} · {advice.prompt.idea.taxonomy}
            </span>
          </p>
          <Evidences evidence={advice.evidence} />
        </div>
        {answerable && (
          <div class="prompt__answers">
            <Answers advice={advice} context={props.context} next={next} />
          </div>
        )}
      </div>
    </li>
  );
}

/** What was answered today can be taken back. */
function JustAnswered(props: { appraisal: Appraisal; context: CardContext }) {
  const say = useSpeech();
  const { today, actions, mayWrite } = props.context;
  const fresh = props.appraisal.answered.filter(({ outcome }) => outcome.on === today);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(fresh.length);
  useEffect(() => {
    // The button just pressed is gone with its prompt; whoever works by keyboard goes on from the way back.
    const lost = document.activeElement === document.body;
    if (fresh.length > before.current && lost)
      list.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
    before.current = fresh.length;
  }, [fresh.length]);
  return (
    <ul ref={list} class="answered small" aria-live="polite">
      {fresh.map(({ advice, outcome }) => (
        <li key={advice.prompt.id} class="answered__line">
          <Icon
            name={outcome.did.kind === 'done' ? 'tick' : outcome.did.kind === 'later' ? 'clock' : 'cross'}
          />
          <span class="answered__what">
            <AnswerWords did={outcome.did} />
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
