import type { Survey, SurveyMethod } from '../retention/customer-history';
import type { Strand } from './contract/ledger';
import type { Customers } from './world/columns';
import { clamp01 } from './world/numbers';

/**
 * What a way of asking lets the firm see of a customer (T10.1, M79, R72). It belongs to the firm's knowledge
 * and changes nothing in the world. The course names the four and their kind; every number is ours.
 */
interface WayOfAsking {
  /** Effort of one answer, in questionnaires. */
  readonly effort: number;
  /** Days from the trip to the firm's knowing. */
  readonly daysLater: number;
  /** How likely this customer is to be heard at all, 0–1. */
  readonly heard: (satisfaction: number) => number;
  /** The answer that lies 0–1 where satisfaction does: each way bends it. */
  readonly told: (satisfaction: number) => number;
  readonly learns: (c: Customers, i: number, satisfaction: number) => Partial<Survey>;
}

export const waysOfAsking: Readonly<Record<SurveyMethod, WayOfAsking>> = {
  /** Many, cheap, as meant; a number and nothing behind it. */
  questionnaire: {
    effort: 1,
    daysLater: 2,
    heard: () => 1,
    told: (satisfaction) => satisfaction,
    learns: () => ({}),
  },
  /** Few and deep; face to face people soften what they say. */
  interview: {
    effort: 15,
    daysLater: 7,
    heard: () => 1,
    told: (satisfaction) => satisfaction + 0.15 * (1 - satisfaction),
    learns: (c, i, satisfaction) => ({
      wouldRecommend: satisfaction > 0.72,
      rivalAttention: clamp01(c.rivalAttention[i] as number),
      ...painPoint(c, i, everyStrand),
    }),
  },
  /** Written unasked, soon, mostly by the delighted and the angry (Hu, Zhang & Pavlou 2009). */
  reviews: {
    effort: 0.1,
    daysLater: 1,
    heard: (satisfaction) => 0.03 + 0.9 * Math.max(0, Math.abs(satisfaction - 0.55) - 0.15),
    told: (satisfaction) => satisfaction,
    learns: (c, i, satisfaction) => ({
      wouldRecommend: satisfaction > 0.5,
      ...(satisfaction < 0.5 && painPoint(c, i, everyStrand)),
    }),
  },
  /** Sees where it goes wrong on the spot, and reads little in a face. */
  observation: {
    effort: 5,
    daysLater: 0,
    heard: () => 1,
    told: (satisfaction) => 0.5 + 0.5 * (satisfaction - 0.5),
    learns: (c, i) => painPoint(c, i, onTheSpot),
  },
};

/** What the firm hears of a customer who was asked this way; the day comes from `daysLater`. */
export const answerBy = (
  method: SurveyMethod,
  c: Customers,
  i: number,
  satisfaction: number,
): Omit<Survey, 'on' | 'source'> => {
  const way = waysOfAsking[method];
  return {
    satisfaction: 1 + Math.round(4 * way.told(satisfaction)),
    method,
    ...way.learns(c, i, satisfaction),
  };
};

/** Chance that the effort put into asking (`surveySample`, in questionnaires per trip) hears of a trip. */
export function chanceOfHearing(method: SurveyMethod, effort: number, satisfaction: number): number {
  const way = waysOfAsking[method];
  return Math.min(1, effort / way.effort) * way.heard(satisfaction);
}

type Missing = {
  readonly [K in keyof Customers]: K extends `missingBy${string}` ? K : never;
}[keyof Customers];

const onTheSpot: Partial<Record<Missing, Strand>> = {
  missingByFault: 'service-fault',
  missingByPeak: 'peak-gap',
};
const everyStrand: Partial<Record<Missing, Strand>> = {
  ...onTheSpot,
  missingByPromise: 'broken-promise',
  missingByMisunderstanding: 'misunderstanding',
  missingByWaiting: 'slow-answer',
  missingByRefund: 'refund-flow',
  missingByPrice: 'price-rise',
};

/** Satisfaction missing because of it below which nobody would name it. */
const slight = 0.03;

/** What weighs most on this customer among what can be said or seen. */
function painPoint(
  c: Customers,
  i: number,
  strands: Partial<Record<Missing, Strand>>,
): Pick<Survey, 'painPoint'> {
  const [worst] = (Object.entries(strands) as [Missing, Strand][])
    .map(([column, strand]) => ({ strand, missing: c[column][i] as number }))
    .filter(({ missing }) => missing > slight)
    .sort((a, b) => b.missing - a.missing);
  return worst ? { painPoint: worst.strand } : {};
}
