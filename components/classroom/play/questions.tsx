import { useId, useState } from 'preact/hooks';
import { type Answer, questionKey } from '../../../sim/codes/run-file';
import type { Scenario } from '../../../sim/scenario/scenario';
import { useSpeech } from '../../language';
import { useSettling } from '../use-settling';

interface Props {
  readonly scenario: Scenario;
  /** Rounds played: the questions of this moment are asked. */
  readonly round: number;
  readonly answers: readonly Answer[];
  readonly onAnswer: (answer: Answer) => void;
}

/** The scenario's questions at the moment their topic is played; answers go into the run. */
export function Questions({ scenario, round, answers, onAnswer }: Props) {
  const due = scenario.questions
    .map((question, n) => ({ question, key: questionKey(scenario, n) }))
    .filter(({ question }) => question.afterRound === round);
  return (
    <>
      {due.map(({ question, key }) => (
        <QuestionField
          key={key}
          text={question.text}
          course={question.course}
          answered={answers.find((answer) => answer.question === key)?.text ?? ''}
          onAnswer={(text) => onAnswer({ question: key, text })}
        />
      ))}
    </>
  );
}

/** One question with the place to answer it. */
export function QuestionField(props: {
  text: Scenario['questions'][number]['text'];
  course: string | undefined;
  answered: string;
  onAnswer: (text: string) => void;
}) {
  const say = useSpeech();
  const id = useId();
  const [text, setText] = useState(props.answered);
  const settling = useSettling(props.onAnswer);
  const kept = text === props.answered;
  return (
    <section class="question panel">
      <label for={id}>
        <span class="chip">{props.course ?? say({ en: 'Question', zh: '思考题' })}</span> {say(props.text)}
      </label>
      <textarea
        id={id}
        class="input question__text"
        rows={3}
        maxLength={10_000}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          settling.put(event.currentTarget.value);
        }}
        onBlur={settling.now}
      />
      <p class="small soft" role="status">
        {text === ''
          ? say({ en: 'Not answered yet; you can go on without.', zh: '尚未回答；可以先继续。' })
          : kept
            ? say({ en: 'Kept with your run.', zh: '已随本局保存。' })
            : say({ en: 'Keeping …', zh: '正在保存……' })}
      </p>
    </section>
  );
}
