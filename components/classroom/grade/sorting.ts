import type { Words } from '../../../retention/words';
import type { GradeRow } from '../../../sim/grade/grade-row';
import type { Mark } from '../../../sim/grade/mark';

/** What the table can be sorted by. There is no rank among it: a place in class says nothing of the play. */
export type SortedBy = 'student' | 'score' | 'luck' | 'attempts' | 'answers' | 'replay';
export interface Order {
  readonly by: SortedBy;
  readonly up: boolean;
}

export const headings: Record<SortedBy, Words> = {
  student: { en: 'Student', zh: '学生' },
  score: { en: 'Score', zh: '得分' },
  luck: { en: 'Luck', zh: '运气' },
  attempts: { en: 'Attempts', zh: '次数' },
  answers: { en: 'Answers', zh: '回答' },
  replay: { en: 'Replay', zh: '重放' },
};

/** What luck's percentages are of: fewer worlds where a run takes long to replay. */
export function luckExplained(rows: readonly GradeRow[]): Words {
  const worlds = rows.flatMap(({ luck }) => luck?.n ?? []);
  if (worlds.length === 0) return { en: 'sibling worlds that did worse', zh: '结果更差的兄弟世界' };
  const [fewest, most] = [Math.min(...worlds), Math.max(...worlds)];
  const n = fewest === most ? `${most}` : `${fewest}–${most}`;
  return { en: `of ${n} sibling worlds, those that did worse`, zh: `${n}个兄弟世界中结果更差的` };
}

export const attemptsOf = ({ handIn }: GradeRow): number => handIn.file.restarts + 1;

/** Answers that say something. */
export const answersOf = ({ handIn }: GradeRow): readonly { question: string; text: string }[] =>
  handIn.file.answers.filter(({ text }) => text.trim() !== '');

/** What wants to be looked at comes first. */
const marks: readonly (Mark | undefined)[] = [
  'changed',
  'other-scenario',
  'other-engine',
  'not-replayed',
  undefined,
  'genuine',
];

/** Rows in order; what is unknown stands last either way, equals stay in the order of loading. */
export function sorted(rows: readonly GradeRow[], { by, up }: Order, locale: string): GradeRow[] {
  const letters = new Intl.Collator(locale, { numeric: true });
  const text = (a: string, b: string) => letters.compare(a, b);
  const compare = (a: GradeRow, b: GradeRow): number => {
    if (by === 'student') return a.student && b.student ? text(a.student, b.student) : 0;
    return (numberOf(a, by) ?? 0) - (numberOf(b, by) ?? 0);
  };
  const unknown = (row: GradeRow) => (by === 'student' ? row.student === '' : numberOf(row, by) === null);
  return rows.toSorted(
    (a, b) =>
      Number(unknown(a)) - Number(unknown(b)) ||
      (up ? compare(a, b) : compare(b, a)) ||
      a.handIn.id - b.handIn.id,
  );
}

function numberOf(row: GradeRow, by: Exclude<SortedBy, 'student'>): number | null {
  if (by === 'score') return row.score;
  if (by === 'luck') return row.luck?.percentile ?? null;
  if (by === 'attempts') return attemptsOf(row);
  if (by === 'answers') return answersOf(row).length;
  return marks.indexOf(row.judgement?.mark);
}

export type Shown = 'all' | 'counting' | 'look' | Mark;

/** Whether something about the run wants a look: not genuine, like another, unfinished or nameless. */
export const wantsLook = ({ judgement, likeness, finished, student }: GradeRow): boolean =>
  (judgement !== null && judgement.mark !== 'genuine') ||
  !finished ||
  student.trim() === '' ||
  likeness.sameRun.length + likeness.sameStudent.length + likeness.sameDecisions.length > 0;

/** Rows whose student, file, seed or scenario holds the text. */
export function holding(rows: readonly GradeRow[], text: string): GradeRow[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  if (!wanted) return [...rows];
  return rows.filter(({ student, handIn }) =>
    [student, handIn.name, handIn.file.seed, handIn.scenario.title.en, handIn.scenario.title.zh].some(
      (field) => field.normalize('NFKC').toLowerCase().includes(wanted),
    ),
  );
}
