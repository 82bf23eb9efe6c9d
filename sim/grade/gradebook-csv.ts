import { type Cell, safeCsv } from '../../retention/safe-csv';
import { pointsOf } from './score-scale';

/** One grade to be entered. */
export interface Grade {
  readonly student: GradebookStudent;
  /** 0 doing nothing, 100 par; may lie outside. */
  readonly score: number;
}

/** How gradebooks know a student; what is unknown stays empty. */
export interface GradebookStudent {
  readonly name: string;
  /** The platform's own number of the person: Canvas “ID”. */
  readonly platformId: string;
  /** The school's number: Canvas “SIS User ID”, Moodle “ID number”. */
  readonly schoolId: string;
  /** What the student logs in with: Canvas “SIS Login ID”, Moodle “Username”. */
  readonly login: string;
  readonly email: string;
  readonly section: string;
}

export interface GradeItem {
  /** As the assignment is called in the gradebook. */
  readonly title: string;
  readonly pointsForPar: number;
}

/**
 * What Canvas imports under Grades → Import. Columns as its own export writes them: it looks for the student
 * by ID, then SIS User ID, then SIS Login ID, then name, and takes every column after “Section” for an
 * assignment (`gradebook_importer.rb` of instructure/canvas-lms; Canvas guide “How do I import grades in the
 * Gradebook?”). An assignment of that title is filled, else Canvas asks to make one.
 */
export function canvasCsv({ title, pointsForPar }: GradeItem, grades: readonly Grade[]): string {
  const head = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title];
  const possible: Cell[] = [`    ${pointsRow}`, '', '', '', '', pointsForPar];
  return safeCsv([
    head,
    possible,
    ...grades.map(({ student, score }): Cell[] => [
      // A line whose first cell holds these words is taken for the points of the assignment.
      student.name.replaceAll(pointsRow, ''),
      student.platformId,
      student.schoolId,
      student.login,
      student.section,
      pointsOf(score, pointsForPar),
    ]),
  ]);
}

const pointsRow = 'Points Possible';

/** Titles Canvas takes for its own sums and passes over. */
export const isCanvasSum = (title: string): boolean =>
  /(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)/.test(title);

/** By what Moodle finds a student; the instructor picks the same one there. */
export type MoodleIdentifier = 'email' | 'schoolId' | 'login';

/** The headings of Moodle's own export, which its import page suggests the mapping from. */
export const moodleHeadings: Record<MoodleIdentifier, string> = {
  email: 'Email address',
  schoolId: 'ID number',
  login: 'Username',
};

/**
 * What Moodle imports under Grades → Import → CSV file: a column that identifies the user, exactly as Moodle
 * has it, and one column a grade item (docs.moodle.org “Grade import”; `grade/import/csv/classes/load_data.php`).
 * Moodle gives up on the whole file at one unknown user or one grade above the item's maximum.
 */
export function moodleCsv(
  { title, pointsForPar }: GradeItem,
  identifier: MoodleIdentifier,
  grades: readonly Grade[],
): string {
  return safeCsv([
    [moodleHeadings[identifier], title],
    ...grades
      .filter(({ student }) => student[identifier] !== '')
      .map(({ student, score }): Cell[] => [student[identifier], pointsOf(score, pointsForPar)]),
  ]);
}
