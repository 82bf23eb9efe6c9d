import { useMemo } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { GradeRow, LeftOut } from '../../../sim/grade/grade-row';
import { type Mark, markWords } from '../../../sim/grade/mark';
import { Icon, type IconName } from '../../basics/icon';
import { useSpeech } from '../../language';
import { GradeDetails } from './grade-details';
import { answersOf, attemptsOf } from './sorting';
import type { TableActions } from './table-actions';

const looks: Record<Mark, { chip: string; icon: IconName }> = {
  genuine: { chip: 'chip chip--holds', icon: 'tick' },
  changed: { chip: 'chip chip--pulls', icon: 'alert' },
  'other-engine': { chip: 'chip chip--attention', icon: 'alert' },
  'other-scenario': { chip: 'chip chip--attention', icon: 'alert' },
  'not-replayed': { chip: 'chip chip--unknown', icon: 'clock' },
};

const leftOutWords: Record<LeftOut, Words> = {
  'not-scored': { en: 'not scored', zh: '未计分' },
  'not-genuine': { en: 'not genuine', zh: '不真实' },
  practice: { en: 'played for practice', zh: '练习局' },
  'no-name': { en: 'no student named', zh: '没有学生姓名' },
  'another-counts': { en: 'another run of this student counts', zh: '该学生的另一局计入' },
  'by-hand': { en: 'left out by you', zh: '您已排除' },
};

/** To one decimal, without the minus of what is rounded to nothing. */
const toTenth = (score: number): number => Math.round(10 * score) / 10 + 0;

interface Props extends TableActions {
  readonly row: GradeRow;
  readonly counts: true | LeftOut | undefined;
  /** How each run is called, by id; only an open line tells of others. */
  readonly names: ReadonlyMap<number, string> | undefined;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One run in the table, drawn again only when something about it changed: a class is two hundred of them. */
export function GradeLine(props: Props) {
  const say = useSpeech();
  const { row, counts, names, open } = props;
  return useMemo(() => <Line {...props} />, [row, counts, names, open, say]);
}

/** The run, and below it, when opened, all that is known of it. */
function Line(props: Props) {
  const say = useSpeech();
  const { row, counts, names, open, onOpen, ...actions } = props;
  const { handIn, student, judgement, score, luck, finished, likeness } = row;
  const questions = handIn.scenario.questions.length;
  const called = student || handIn.name;
  const likes: readonly [readonly number[], Words][] = [
    [likeness.sameRun, { en: 'same run twice', zh: '同一记录重复' }],
    [likeness.sameStudent, { en: 'same student twice', zh: '同一学生重复' }],
    [likeness.sameDecisions, { en: 'same decisions', zh: '决策相同' }],
  ];
  return (
    <>
      <tr data-mark={judgement?.mark} data-open={open}>
        <td>
          <input
            type="checkbox"
            checked={counts === true}
            disabled={counts === 'not-scored' || counts === 'no-name'}
            aria-label={say({ en: `${called} goes into the grade file`, zh: `${called}计入成绩文件` })}
            title={counts === undefined || counts === true ? undefined : say(leftOutWords[counts])}
            onChange={(event) => actions.onCount(handIn.id, event.currentTarget.checked)}
          />
        </td>
        <th scope="row">
          <button type="button" class="class-table__who" aria-expanded={open} onClick={onOpen}>
            <Icon name={open ? 'down' : 'right'} />
            <span>{called}</span>
          </button>
        </th>
        <td class="number">
          {score !== null ? (
            say.number(toTenth(score), { minimumFractionDigits: 1 })
          ) : (
            <span class="soft">{scoreMissing(row)}</span>
          )}
        </td>
        <td class="number">
          {luck ? (
            say.number(luck.percentile, { style: 'percent', maximumFractionDigits: 0 })
          ) : (
            <span class="soft">–</span>
          )}
        </td>
        <td class="number">
          {say.number(attemptsOf(row))}
          {handIn.file.mode === 'practice' && <span class="chip">{say({ en: 'practice', zh: '练习' })}</span>}
        </td>
        <td class="number">
          {questions > 0
            ? say({
                en: `${answersOf(row).length} of ${questions}`,
                zh: `${answersOf(row).length} / ${questions}`,
              })
            : say.number(answersOf(row).length)}
        </td>
        <td>
          <span class="class-table__chips">
            {judgement ? (
              <span class={looks[judgement.mark].chip}>
                <Icon name={looks[judgement.mark].icon} />
                {say(markWords[judgement.mark])}
              </span>
            ) : (
              <span class="chip chip--unknown">{say({ en: 'waiting', zh: '等待中' })}</span>
            )}
            {!finished && (
              <span class="chip chip--attention">
                {say({
                  en: `${handIn.file.decisions.length} of ${handIn.scenario.rounds} rounds`,
                  zh: `${handIn.file.decisions.length} / ${handIn.scenario.rounds}轮`,
                })}
              </span>
            )}
            {likes.map(
              ([ids, words]) =>
                ids.length > 0 && (
                  <span key={words.en} class="chip chip--attention">
                    {say(words)}
                  </span>
                ),
            )}
          </span>
        </td>
      </tr>
      {open && names && (
        <GradeDetails
          row={row}
          leftOut={counts === true || counts === undefined ? undefined : leftOutWords[counts]}
          names={names}
          {...actions}
        />
      )}
    </>
  );

  function scoreMissing({ judgement, finished }: GradeRow): string {
    if (judgement === null) return '–';
    if (!finished) return say({ en: 'unfinished', zh: '未完成' });
    if (judgement.mark === 'genuine' || judgement.mark === 'changed') return '–';
    return say({ en: 'none', zh: '无' });
  }
}
