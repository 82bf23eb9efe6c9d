import type { Language, Words } from '../../../retention/words';
import type { Scenario } from '../../../sim/scenario/scenario';

/** A text a class would read that one of the languages lacks. */
export interface MissingWords {
  readonly path: string;
  readonly languages: readonly Language[];
}

/** Every text of a scenario that is not there in both languages: a class is never shown half of it. */
export function missingWords(scenario: Scenario): MissingWords[] {
  const { title, setting, teaches, usualMistake, chain, shocks, questions } = scenario;
  const texts: readonly (readonly [path: string, text: Words])[] = [
    ...Object.entries({ title, setting, teaches, usualMistake }),
    ...chain.map(({ name }, n) => [`chain.${n}.name`, name] as const),
    ...shocks.map(({ words }, n) => [`shocks.${n}.words`, words] as const),
    ...questions.map(({ text }, n) => [`questions.${n}.text`, text] as const),
  ];
  return texts.flatMap(([path, text]) => {
    const languages = (['en', 'zh'] as const).filter((language) => text[language].trim() === '');
    return languages.length > 0 ? [{ path, languages }] : [];
  });
}
