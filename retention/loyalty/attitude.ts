import type { CustomerHistory, Survey } from '../customer-history';
import { type Evidence, surveyEvidence } from '../evidence';

/**
 * What the guest thinks of us, one of the two axes of loyalty (C5); the other is behaviour. Only the guest's
 * own word tells it: whoever was never asked has an attitude nobody knows.
 */
export type Attitude =
  | { readonly level: 'high' | 'moderate' | 'low'; readonly evidence: readonly [Evidence, ...Evidence[]] }
  | { readonly level: 'unknown' };

/** Ours, on the five-point scale of C34: 4 and 5 are high, 1 and 2 are low. */
const levelOf = ({ satisfaction }: Survey): 'high' | 'moderate' | 'low' =>
  satisfaction >= 4 ? 'high' : satisfaction <= 2 ? 'low' : 'moderate';

/**
 * The last answer and, before it, those that said the same without a break, newest first: since when the
 * guest has thought so is part of the reason.
 */
export function attitudeOf({ surveys }: Pick<CustomerHistory, 'surveys'>): Attitude {
  const newestFirst = surveys
    .map((survey, place) => ({ survey, place }))
    .sort((a, b) => b.survey.on.localeCompare(a.survey.on));
  const [newest] = newestFirst;
  if (!newest) return { level: 'unknown' };
  const level = levelOf(newest.survey);
  const change = newestFirst.findIndex(({ survey }) => levelOf(survey) !== level);
  const same = newestFirst.slice(1, change < 0 ? undefined : change);
  return { level, evidence: [answer(newest), ...same.map(answer)] };
}

const answer = ({ survey, place }: { survey: Survey; place: number }): Evidence =>
  surveyEvidence(place, survey, {
    en: `Said ${survey.satisfaction} of 5`,
    zh: `打分${survey.satisfaction}/5`,
  });
