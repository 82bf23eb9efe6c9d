import { type Answer, questionKey } from '../../../../sim/codes/run-file';
import type { Run } from '../../../../sim/contract/run';
import { questionNumbers } from '../../../../sim/debrief/question-numbers';
import { useSpeech } from '../../../language';
import { QuestionField } from '../../play/questions';
import { type ChapterId, chapters } from '../chapters';
import { Idea } from '../idea';
import { runNumber } from '../run-number';

interface Props {
  readonly run: Run;
  readonly answers: readonly Answer[];
  readonly onAnswer: (answer: Answer) => void;
  readonly onChapter: (chapter: ChapterId) => void;
}

/** Chapters an answer may rest on. */
const grounds = ['causes', 'seen', 'customers', 'what-if', 'luck'] as const satisfies readonly ChapterId[];

/** The questions whose topic this scenario plays, with the run's own numbers; answers are kept with the run. */
export function Questions({ run, answers, onAnswer, onChapter }: Props) {
  const say = useSpeech();
  const { scenario } = run;
  return (
    <Idea
      title={say({ en: 'Questions, with your own numbers', zh: '思考题与你的数字' })}
      rows={scenario.questions.flatMap(({ course }) => course ?? [])}
    >
      {scenario.questions.length === 0 && (
        <p class="soft">{say({ en: 'This scenario asks none.', zh: '本情景没有思考题。' })}</p>
      )}
      {scenario.questions.map(({ text, course }, n) => {
        const key = questionKey(scenario, n);
        return (
          <div key={key} class="asked">
            <QuestionField
              text={text}
              course={course}
              answered={answers.find(({ question }) => question === key)?.text ?? ''}
              onAnswer={(written) => onAnswer({ question: key, text: written })}
            />
            <ul class="lines" aria-label={say({ en: 'Numbers of your run', zh: '你这一局的数字' })}>
              {questionNumbers(run, key).map(({ words, value, unit }) => (
                <li key={words.en}>
                  <span class="soft">{say(words)}</span>
                  <span class="number">{runNumber(say, value, unit, scenario.currency)}</span>
                </li>
              ))}
            </ul>
            {course === 'Q2' && (
              <p>
                <button type="button" class="button button--small" onClick={() => onChapter('what-if')}>
                  {say({ en: 'Try your measure as a what-if', zh: '用“假如”试试你的新措施' })}
                </button>
              </p>
            )}
          </div>
        );
      })}
      {scenario.questions.length > 0 && (
        <p class="cluster">
          <span class="soft">{say({ en: 'Grounds for an answer:', zh: '回答的依据：' })}</span>
          {grounds.map((id) => (
            <button key={id} type="button" class="button button--small" onClick={() => onChapter(id)}>
              {say(chapters.find((chapter) => chapter.id === id)?.title ?? { en: id, zh: id })}
            </button>
          ))}
        </p>
      )}
    </Idea>
  );
}
