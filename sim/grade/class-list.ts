import Papa from 'papaparse';
import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import type { GradebookStudent } from './gradebook-csv';
import { studentKey } from './likeness';

/** The headings under which Canvas and Moodle, English and Chinese, export what identifies a student. */
const headings: Record<string, keyof GradebookStudent | 'firstName' | 'lastName'> = {
  student: 'name',
  name: 'name',
  'full name': 'name',
  姓名: 'name',
  学生: 'name',
  全名: 'name',
  'first name': 'firstName',
  firstname: 'firstName',
  名: 'firstName',
  名字: 'firstName',
  'last name': 'lastName',
  lastname: 'lastName',
  surname: 'lastName',
  姓: 'lastName',
  姓氏: 'lastName',
  id: 'platformId',
  'sis user id': 'schoolId',
  'id number': 'schoolId',
  'student id': 'schoolId',
  'student number': 'schoolId',
  学号: 'schoolId',
  编号: 'schoolId',
  'sis login id': 'login',
  username: 'login',
  'login id': 'login',
  用户名: 'login',
  'email address': 'email',
  email: 'email',
  'e-mail': 'email',
  电子邮件地址: 'email',
  电子邮件: 'email',
  邮箱: 'email',
  section: 'section',
  班级: 'section',
};

const noHeadings: Words = {
  en: 'No column of this list is known. It needs headings such as Student, ID, SIS User ID, SIS Login ID, Email address or 学号, as Canvas and Moodle export them.',
  zh: '没有认出任何一列。名单需要表头，如“姓名”“学号”“电子邮件地址”，或 Canvas、Moodle 导出的英文表头。',
};

/** A whole faculty fits; what is longer is no class list. */
const longest = 5_000_000;

/** Reads the class list a gradebook exports (CSV with headings). Lines without a student, as Canvas's points, are passed over. */
export function readClassList(text: string): Result<GradebookStudent[], Words> {
  if (text.length > longest) return fail(noHeadings);
  const [head = [], ...lines] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  }).data;
  const fields = head.map((heading) => headings[heading.trim().toLowerCase()]);
  if (fields.every((field) => field === undefined)) return fail(noHeadings);
  const students = lines.flatMap((line): GradebookStudent[] => {
    const cell = (field: (typeof fields)[number]) => {
      const at = fields.indexOf(field);
      return at < 0 ? '' : (line[at] ?? '').trim();
    };
    const [first, last] = [cell('firstName'), cell('lastName')];
    const student: GradebookStudent = {
      name: cell('name') || `${first} ${last}`.trim(),
      platformId: cell('platformId'),
      schoolId: cell('schoolId'),
      login: cell('login'),
      email: cell('email'),
      section: cell('section'),
    };
    const { name, platformId, schoolId, login, email } = student;
    const someone = [platformId, schoolId, login, email].some((field) => field !== '') || name !== '';
    return someone && !name.includes('Points Possible') ? [student] : [];
  });
  return ok(students);
}

/** Finds whom a student meant by what they wrote: any number, address or form of the name, where only one person fits. */
export function finderIn(
  students: readonly GradebookStudent[],
): (written: string) => GradebookStudent | undefined {
  const found = new Map<string, GradebookStudent | null>();
  for (const student of students)
    for (const key of new Set(keysOf(student).map(studentKey)))
      if (key) found.set(key, found.has(key) && found.get(key) !== student ? null : student);
  return (written) => found.get(studentKey(written)) ?? undefined;
}

/** “Chen, Yuting”, “Yuting Chen” and “Chen Yuting” are one name; so are 陈 雨婷 and 陈雨婷. */
function keysOf({ name, platformId, schoolId, login, email }: GradebookStudent): string[] {
  const parts = name.split(/[,\s，]+/).filter(Boolean);
  const reversed = [...parts].reverse();
  const joined = /^\p{Script=Han}/u.test(name) ? [parts.join(''), reversed.join('')] : [];
  return [
    name,
    parts.join(' '),
    [...parts.slice(1), ...parts.slice(0, 1)].join(' '),
    reversed.join(' '),
    ...joined,
    platformId,
    schoolId,
    login,
    email,
    email.split('@')[0] ?? '',
  ];
}
