import { useState } from 'preact/hooks';
import type { Advice } from '../../retention/appraise';
import { addDays } from '../../retention/days';
import type { Words } from '../../retention/words';
import { Menu } from '../basics/menu';
import { misfits } from '../file/misfits';
import { useSpeech } from '../language';
import type { Answer, CardContext } from './card-state';

const waits: readonly { readonly days: number; readonly words: Words }[] = [
  { days: 1, words: { en: 'Tomorrow', zh: '明天' } },
  { days: 3, words: { en: 'In three days', zh: '三天后' } },
  { days: 7, words: { en: 'In a week', zh: '一周后' } },
  { days: 30, words: { en: 'In a month', zh: '一个月后' } },
];

/** Done, later until a day, or does not fit because: one tap each. */
export function Answers(props: { advice: Advice; context: CardContext; next: boolean }) {
  const say = useSpeech();
  const { advice, context } = props;
  const { today, mayWrite } = context;
  const about = say(advice.prompt.words);
  const answer = (did: Answer) =>
    context.actions.answer({ prompt: advice.prompt.id, about: advice.about, on: today, did });
  return (
    <>
      <button
        type="button"
        class={`button button--small ${props.next ? 'button--next' : ''}`}
        disabled={!mayWrite}
        onClick={() => answer({ kind: 'done' })}
      >
        {/* No tick: beside it the word would read as a state, not as something to press. */}
        {say({ en: 'Mark done', zh: '标为完成' })}
        <span class="visually-hidden">{say({ en: `: ${about}`, zh: `：${about}` })}</span>
      </button>
      <Menu label={say({ en: 'Later', zh: '稍后' })} about={about} disabled={!mayWrite}>
        {(close) => (
          <>
            {waits.map(({ days, words }) => (
              <button
                key={days}
                type="button"
                class="menu__item"
                disabled={!mayWrite}
                onClick={() => {
                  close();
                  answer({ kind: 'later', until: addDays(today, days) });
                }}
              >
                {say(words)}
                <span class="soft number">{say.day(addDays(today, days))}</span>
              </button>
            ))}
            <OwnDay
              after={today}
              disabled={!mayWrite}
              onDay={(until) => {
                close();
                answer({ kind: 'later', until });
              }}
            />
          </>
        )}
      </Menu>
      <Menu label={say({ en: 'Does not fit', zh: '不适用' })} about={about} disabled={!mayWrite}>
        {(close) => (
          <>
            {misfits.map((words) => (
              <button
                key={words.en}
                type="button"
                class="menu__item"
                disabled={!mayWrite}
                onClick={() => {
                  close();
                  answer({ kind: 'does-not-fit', because: say(words) });
                }}
              >
                {say(words)}
              </button>
            ))}
            <OwnWords
              disabled={!mayWrite}
              onWords={(because) => {
                close();
                answer({ kind: 'does-not-fit', because });
              }}
            />
          </>
        )}
      </Menu>
    </>
  );
}

function OwnDay(props: { after: string; disabled: boolean; onDay: (day: string) => void }) {
  const say = useSpeech();
  const [day, setDay] = useState('');
  const first = addDays(props.after, 1);
  return (
    <form
      class="menu__own"
      onSubmit={(event) => {
        event.preventDefault();
        if (day >= first && !props.disabled) props.onDay(day);
      }}
    >
      <input
        type="date"
        class="input"
        aria-label={say({ en: 'Another day', zh: '其他日期' })}
        min={first}
        required
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={props.disabled}>
        {say({ en: 'Set', zh: '确定' })}
      </button>
    </form>
  );
}

function OwnWords(props: { disabled: boolean; onWords: (text: string) => void }) {
  const say = useSpeech();
  const [text, setText] = useState('');
  return (
    <form
      class="menu__own"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !props.disabled) props.onWords(text.trim());
      }}
    >
      <input
        class="input"
        maxLength={200}
        required
        aria-label={say({ en: 'Another reason', zh: '其他原因' })}
        placeholder={say({ en: 'Another reason', zh: '其他原因' })}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={props.disabled}>
        {say({ en: 'Save', zh: '保存' })}
      </button>
    </form>
  );
}
