import { type Cell, safeCsvForSpreadsheets } from '../../retention/safe-csv';
import type { Language, Words } from '../../retention/words';
import { leverById } from '../scenario/levers';
import { kpiCatalogue } from '../view/kpi-catalogue';
import type { GradeRow, LeftOut } from './grade-row';
import { markWords } from './mark';

/**
 * Everything the grading knows, one line a run: what was handed in, what the replay shows, the last round's
 * indicators, every decision and every answer. Headings in the reader's language; values as they are, with
 * decimal points.
 */
export function fullCsv(
  rows: readonly GradeRow[],
  counts: ReadonlyMap<number, true | LeftOut>,
  language: Language,
): string {
  const say = (words: Words) => words[language];
  const questions = [...new Set(rows.flatMap(({ handIn }) => handIn.file.answers.map((a) => a.question)))];
  const names = new Map(rows.map(({ handIn }) => [handIn.id, handIn.name]));
  const namesOf = (ids: readonly number[]) => ids.map((id) => names.get(id) ?? '').join('; ');
  const columns: [Words, (row: GradeRow) => Cell][] = [
    [{ en: 'File', zh: '文件' }, ({ handIn }) => handIn.name],
    [{ en: 'Student', zh: '学生' }, ({ student }) => student],
    [{ en: 'Replay', zh: '重放结果' }, ({ judgement }) => (judgement ? say(markWords[judgement.mark]) : '')],
    [{ en: 'Why', zh: '说明' }, ({ judgement }) => (judgement ? say(judgement.why) : '')],
    [
      { en: 'Score (0 nothing, 100 par)', zh: '得分（0为什么都不做，100为标准杆）' },
      ({ score }) => rounded(score),
    ],
    [{ en: 'Luck percentile', zh: '运气百分位' }, ({ luck }) => rounded(luck && 100 * luck.percentile)],
    [{ en: 'Worlds compared for luck', zh: '运气对照的世界数' }, ({ luck }) => luck?.n ?? ''],
    [
      { en: 'In the grade file', zh: '计入成绩文件' },
      ({ handIn }) => (counts.get(handIn.id) === true ? 1 : 0),
    ],
    [{ en: 'Scenario', zh: '情景' }, ({ handIn }) => say(handIn.scenario.title)],
    [{ en: 'Seed', zh: '种子' }, ({ handIn }) => handIn.file.seed],
    [{ en: 'Mode', zh: '模式' }, ({ handIn }) => say(modes[handIn.file.mode])],
    [{ en: 'Restarts', zh: '重新开始次数' }, ({ handIn }) => handIn.file.restarts],
    [
      { en: 'Begun by others on that machine', zh: '他人在该机器上开始的次数' },
      ({ handIn }) => handIn.file.begunByOthers ?? 0,
    ],
    [{ en: 'Rounds played', zh: '已进行轮数' }, ({ handIn }) => handIn.file.decisions.length],
    [{ en: 'Rounds of the scenario', zh: '情景轮数' }, ({ handIn }) => handIn.scenario.rounds],
    [{ en: 'Engine', zh: '引擎' }, ({ handIn }) => handIn.file.engine],
    [{ en: 'Worth, as the score counts it', zh: '计分总值' }, ({ worth }) => rounded(worth)],
    [{ en: 'Currency', zh: '货币' }, ({ handIn }) => handIn.scenario.currency],
    [{ en: 'Same run as', zh: '同一记录' }, ({ likeness }) => namesOf(likeness.sameRun)],
    [{ en: 'Same student as', zh: '同一学生' }, ({ likeness }) => namesOf(likeness.sameStudent)],
    [{ en: 'Same decisions as', zh: '决策相同' }, ({ likeness }) => namesOf(likeness.sameDecisions)],
    ...kpiCatalogue.map(({ id, name }): [Words, (row: GradeRow) => Cell] => [
      name,
      ({ rounds }) => rounds.at(-1)?.kpis[id] ?? '',
    ]),
    [{ en: 'Decisions', zh: '决策' }, ({ handIn }) => decisionsOf(handIn.file.decisions, language)],
    ...questions.map((question): [Words, (row: GradeRow) => Cell] => [
      { en: `Answer ${question}`, zh: `回答 ${question}` },
      ({ handIn }) => handIn.file.answers.find((answer) => answer.question === question)?.text ?? '',
    ]),
  ];
  return safeCsvForSpreadsheets([
    columns.map(([heading]) => say(heading)),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]);
}

const modes: Record<'practice' | 'graded', Words> = {
  practice: { en: 'practice', zh: '练习' },
  graded: { en: 'graded', zh: '计分' },
};

const rounded = (value: number | null): Cell => (value === null ? '' : Math.round(100 * value) / 100);

/** `1: Price 1.1; 2: …` */
function decisionsOf(decisions: GradeRow['handIn']['file']['decisions'], language: Language): string {
  return decisions
    .flatMap(({ levers, desk }, n) => {
      const set = Object.entries(levers).map(
        ([id, value]) => `${leverById(id as keyof typeof levers).name[language]} ${value}`,
      );
      const handled = (desk ?? []).map(({ customer, action }) => `${customer} ${action}`);
      return set.length + handled.length > 0 ? [`${n + 1}: ${[...set, ...handled].join(', ')}`] : [];
    })
    .join('; ');
}
