import type { Words } from '../../../retention/words';
import type { GradebookStudent } from '../../../sim/grade/gradebook-csv';

/** What a student's own words are, where no class list says more. */
export type Written = 'name' | 'schoolId' | 'login' | 'email';

export const writtenWords: Record<Written, Words> = {
  schoolId: { en: 'their student number', zh: '学号' },
  name: { en: 'their name, as the gradebook has it', zh: '姓名（与成绩册一致）' },
  login: { en: 'what they log in with', zh: '登录名' },
  email: { en: 'their e-mail address', zh: '电子邮件地址' },
};

/** The student as far as the words go. A login is an e-mail address at many schools, so that stands for both. */
export function writtenAs(written: Written, text: string): GradebookStudent {
  const isLogin = written === 'login' || written === 'email';
  return {
    name: text,
    platformId: '',
    schoolId: written === 'schoolId' ? text : '',
    login: isLogin ? text : '',
    email: written === 'email' || (isLogin && text.includes('@')) ? text : '',
    section: '',
  };
}
