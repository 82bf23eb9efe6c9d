import { useId } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { questionKey } from '../../../sim/codes/run-file';
import type { Decisions } from '../../../sim/contract/decisions';
import type { GradeRow } from '../../../sim/grade/grade-row';
import { type LeverId, leverById } from '../../../sim/scenario/levers';
import { worthWords } from '../../../sim/worth';
import { useSpeech } from '../../language';
import { leverValue } from '../play/lever-units';
import { answersOf } from './sorting';
import type { TableActions } from './table-actions';

/** All that is known of one run: why it is marked so, whom it is like, what was decided and written. */
export function GradeDetails(
  props: TableActions & {
    row: GradeRow;
    leftOut: Words | undefined;
    names: ReadonlyMap<number, string>;
  },
) {
  const say = useSpeech();
  const name = useId();
  const { row, leftOut, names } = props;
  const { handIn, judgement, likeness, luck, worth } = row;
  const { file, scenario } = handIn;
  const named = (ids: readonly number[]) =>
    ids.map((id) => names.get(id) ?? '').join(say.language === 'zh' ? '、' : ', ');
  const replayable = judgement?.mark !== 'other-engine' && judgement?.mark !== 'not-replayed';
  return (
    <tr class="class-table__details">
      <td colSpan={7}>
        <div class="details">
          {judgement && <p>{say(judgement.why)}</p>}
          {leftOut && (
            <p>
              {say({ en: 'Not in the grade file: ', zh: '不计入成绩文件：' })}
              {say(leftOut)}
            </p>
          )}
          {likeness.sameRun.length > 0 && (
            <p>
              {say({
                en: `The very same run as ${named(likeness.sameRun)}.`,
                zh: `与${named(likeness.sameRun)}是同一份记录。`,
              })}
            </p>
          )}
          {likeness.sameStudent.length > 0 && (
            <p>
              {say({
                en: `This student handed in other runs too: ${likeness.sameStudent.length}.`,
                zh: `该学生还交了另外${likeness.sameStudent.length}局。`,
              })}
            </p>
          )}
          {likeness.sameDecisions.length > 0 && (
            <p>
              {say({
                en: `Decided the same in every round as ${named(likeness.sameDecisions)}.`,
                zh: `每一轮的决策都与${named(likeness.sameDecisions)}相同。`,
              })}
            </p>
          )}
          {file.begunByOthers !== undefined && file.begunByOthers > 0 && (
            <p>
              {say.count(
                file.begunByOthers,
                {
                  en: 'On that machine this world had been begun # time under another name or none. Machines are shared; whether it was the same person nobody can tell.',
                  zh: '在这台机器上，该世界曾以其他姓名或未填姓名开始过#次。机器可能多人共用，是否同一人无从得知。',
                },
                {
                  en: 'On that machine this world had been begun # times under another name or none. Machines are shared; whether it was the same person nobody can tell.',
                  zh: '在这台机器上，该世界曾以其他姓名或未填姓名开始过#次。机器可能多人共用，是否同一人无从得知。',
                },
              )}
            </p>
          )}
          {luck && (
            <p>
              {say({
                en: `Luck: the same decisions did worse in ${say.number(luck.percentile, { style: 'percent', maximumFractionDigits: 0 })} of ${luck.n} sibling worlds; 50% is usual.`,
                zh: `运气：同样的决策在${luck.n}个兄弟世界中，有${say.number(luck.percentile, { style: 'percent', maximumFractionDigits: 0 })}结果更差；50%为一般。`,
              })}
            </p>
          )}
          <p class="soft small">
            {[
              handIn.name,
              say(scenario.title),
              say({ en: `seed ${file.seed}`, zh: `种子 ${file.seed}` }),
              worth !== null &&
                say({
                  en: `${worthWords(scenario).en} ${say.money({ amount: Math.round(worth), currency: scenario.currency })}`,
                  zh: `${worthWords(scenario).zh} ${say.money({ amount: Math.round(worth), currency: scenario.currency })}`,
                }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <div class="details__columns">
            <div>
              <h3>{say({ en: 'Decided', zh: '决策' })}</h3>
              <ol class="details__rounds">
                {file.decisions.map((decisions, n) => (
                  <li key={n}>
                    <span class="soft">{say({ en: `Round ${n + 1}`, zh: `第${n + 1}轮` })}</span>{' '}
                    {decided(decisions)}
                  </li>
                ))}
              </ol>
            </div>
            <div>
              <h3>{say({ en: 'Answered', zh: '回答' })}</h3>
              {answersOf(row).length === 0 && (
                <p class="soft">{say({ en: 'Nothing was answered.', zh: '没有回答。' })}</p>
              )}
              {answersOf(row).map(({ question, text }) => (
                <div key={question} class="details__answer">
                  <p class="soft small">{questionText(question)}</p>
                  <p>{text}</p>
                </div>
              ))}
            </div>
          </div>
          <div class="details__actions">
            <button
              type="button"
              class="button"
              disabled={!replayable}
              onClick={() => props.onLookInto(handIn)}
            >
              {say({ en: 'Open in the debrief', zh: '打开复盘' })}
            </button>
            <label class="details__name" for={name}>
              <span>{say({ en: 'Student', zh: '学生' })}</span>
              <input
                id={name}
                class="input"
                maxLength={80}
                autocomplete="off"
                value={row.student}
                onChange={(event) => props.onName(handIn.id, event.currentTarget.value.trim())}
              />
            </label>
            <button type="button" class="button button--quiet" onClick={() => props.onRemove(handIn.id)}>
              {say({ en: 'Take off the list', zh: '移出列表' })}
            </button>
          </div>
        </div>
      </td>
    </tr>
  );

  function decided({ levers, desk }: Decisions): string {
    const set = (Object.entries(levers) as [LeverId, number][]).map(([id, value]) => {
      const lever = leverById(id);
      return `${say(lever.name)}${say.language === 'zh' ? '：' : ': '}${leverValue(say, lever, value)}`;
    });
    const atDesk = desk?.length ?? 0;
    if (atDesk > 0)
      set.push(
        say.count(
          atDesk,
          { en: '# guest at the desk', zh: '前台处理#人' },
          { en: '# guests at the desk', zh: '前台处理#人' },
        ),
      );
    if (set.length === 0) return say({ en: 'nothing changed', zh: '未作改变' });
    return set.join(say.language === 'zh' ? '；' : '; ');
  }

  function questionText(key: string): string {
    const asked = scenario.questions.find((_, n) => questionKey(scenario, n) === key);
    return asked ? say(asked.text) : key;
  }
}
