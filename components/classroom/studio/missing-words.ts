import type { Language, Words } from '../../../retention/words';
import type { Scenario } from '../../../sim/scenario/scenario';

/** A text a class would read that one of the languages lacks. */
export interface MissingWords {
  readonly path: string;
  /** What text it is. */
  readonly of: Words;
  readonly languages: readonly Language[];
}

/** Every text of a scenario that is not there in both languages: a class is never shown half of it. */
export function missingWords(scenario: Scenario): MissingWords[] {
  const texts: [path: string, of: Words, text: Words][] = [
    ['title', { en: 'Title', zh: '标题' }, scenario.title],
    ['setting', { en: 'Setting', zh: '背景' }, scenario.setting],
    ['teaches', { en: 'What it teaches', zh: '教学要点' }, scenario.teaches],
    ['usualMistake', { en: 'What classes get wrong', zh: '常见错误' }, scenario.usualMistake],
    ...scenario.chain.map((link, n): [string, Words, Words] => [
      `chain.${n}.name`,
      { en: `Service link ${n + 1}`, zh: `服务环节 ${n + 1}` },
      link.name,
    ]),
    ...scenario.shocks.map((shock, n): [string, Words, Words] => [
      `shocks.${n}.words`,
      { en: `Event ${n + 1}`, zh: `事件 ${n + 1}` },
      shock.words,
    ]),
    ...scenario.questions.map((question, n): [string, Words, Words] => [
      `questions.${n}.text`,
      { en: `Question ${n + 1}`, zh: `问题 ${n + 1}` },
      question.text,
    ]),
  ];
  return texts.flatMap(([path, of, text]) => {
    const languages = (['en', 'zh'] as const).filter((language) => text[language].trim() === '');
    return languages.length > 0 ? [{ path, of, languages }] : [];
  });
}
