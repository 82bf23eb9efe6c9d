import { asked, type CourseQuestionId, courseQuestions } from '../../../sim/questions';
import type { Question } from '../../../sim/scenario/scenario';
import { Icon } from '../../basics/icon';
import { Menu } from '../../basics/menu';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { WordsField } from './words-field';

const courseIds = Object.keys(courseQuestions) as CourseQuestionId[];

/**
 * Questions the class answers in the run file: the course's own, or the teacher's. One of the course that is
 * reworded is the teacher's from then on.
 */
export function QuestionsTab(props: { edit: Editing }) {
  const say = useSpeech();
  const { edit } = props;
  const { scenario } = edit.draft;
  const { questions } = scenario;
  const put = (place: number, question: Question) => ({
    ...scenario,
    questions: questions.with(place, question),
  });
  const add = (question: Question) => edit.change({ ...scenario, questions: [...questions, question] });
  return (
    <>
      <ol class="studio__list">
        {questions.map((question, place) => (
          <li key={place} class="panel studio__entry">
            <WordsField
              edit={edit}
              path={`questions.${place}.text`}
              words={question.text}
              put={(text) => put(place, { text, afterRound: question.afterRound })}
              label={{
                en: question.course
                  ? `Question ${place + 1}, course ${question.course}`
                  : `Question ${place + 1}`,
                zh: question.course ? `思考题${place + 1}（课程 ${question.course}）` : `思考题${place + 1}`,
              }}
              lines={3}
            />
            <p class="studio__buttons">
              <label class="choice__one">
                {say({ en: 'Asked', zh: '提问时间' })}
                <select
                  class="input"
                  value={String(question.afterRound)}
                  onChange={(event) =>
                    edit.change(put(place, { ...question, afterRound: Number(event.currentTarget.value) }))
                  }
                >
                  {Array.from({ length: scenario.rounds + 1 }, (_, round) => (
                    <option key={round} value={String(round)}>
                      {round === 0
                        ? say({ en: 'before play', zh: '开始之前' })
                        : say({ en: `after round ${round}`, zh: `第${round}轮之后` })}
                    </option>
                  ))}
                </select>
              </label>
              <button
                type="button"
                class="button button--small"
                onClick={() =>
                  edit.change(
                    { ...scenario, questions: questions.toSpliced(place, 1) },
                    { moved: 'questions' },
                  )
                }
              >
                <Icon name="bin" />
                {say({ en: 'Take out', zh: '移除' })}
                <span class="visually-hidden"> {place + 1}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      <p class="studio__buttons">
        <button
          type="button"
          class="button"
          onClick={() => add({ text: { en: '', zh: '' }, afterRound: scenario.rounds })}
        >
          {say({ en: 'Add a question', zh: '添加思考题' })}
        </button>
        <Menu label={say({ en: 'Add a question of the course', zh: '添加课程中的思考题' })}>
          {(close) =>
            courseIds
              .filter((id) => !questions.some(({ course }) => course === id))
              .map((id) => (
                <button
                  key={id}
                  type="button"
                  class="menu__item"
                  onClick={() => {
                    add(asked(id, scenario.rounds));
                    close();
                  }}
                >
                  <span class="question-choice">
                    {id} · {say(courseQuestions[id].text)}
                  </span>
                </button>
              ))
          }
        </Menu>
      </p>
    </>
  );
}
