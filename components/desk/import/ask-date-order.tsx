import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DateOrder } from '../../../history/import/dates';
import { useSpeech } from '../../language';
import type { DateOrderQuestion } from './import-work';

/** `09/12/2026`: which is the day? Asked with dates of the file itself, never guessed. */
export function AskDateOrder(props: {
  question: DateOrderQuestion;
  onAnswer: (order: DateOrder) => void;
  children: ComponentChildren;
}) {
  const say = useSpeech();
  const [order, setOrder] = useState<DateOrder>();
  const { columns, examples } = props.question;
  const first = examples[0];
  const choices = [
    { order: 'day-first' as const, name: { en: 'Day first', zh: '日在前' }, reading: 'dayFirst' as const },
    {
      order: 'month-first' as const,
      name: { en: 'Month first', zh: '月在前' },
      reading: 'monthFirst' as const,
    },
  ];
  return (
    <form
      class="stack reading"
      onSubmit={(event) => {
        event.preventDefault();
        if (order) props.onAnswer(order);
      }}
    >
      <h2>{say({ en: 'Which way round are the dates?', zh: '日期的顺序是哪一种？' })}</h2>
      <p class="soft">
        {say({
          en: `Nothing in ${columns.join(', ')} decides whether ${first?.text ?? ''} begins with the day or the month.`,
          zh: `${columns.join('、')} 中没有任何日期能说明 ${first?.text ?? ''} 是日在前还是月在前。`,
        })}
      </p>
      <fieldset class="choices">
        <legend class="visually-hidden">{say({ en: 'Order of the dates', zh: '日期顺序' })}</legend>
        {choices.map((choice) => (
          <label key={choice.order} class="choice">
            <input
              type="radio"
              name="date-order"
              checked={order === choice.order}
              onChange={() => setOrder(choice.order)}
            />
            <span class="stack choice__text">
              <strong>{say(choice.name)}</strong>
              <ul class="small soft">
                {examples.slice(0, 3).map((example) => (
                  <li key={example.row} class="number">
                    {example.text} → {say.day(example[choice.reading])}
                  </li>
                ))}
              </ul>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="submit" class="button button--next" disabled={!order}>
          {say({ en: 'Read the dates this way', zh: '按此读取日期' })}
        </button>
        {props.children}
      </div>
    </form>
  );
}
