import * as v from 'valibot';
import { Day } from '../../retention/customer-history';
import { LeverId } from './levers';
import { type ParameterPath, parameterPaths } from './parameters';
import { writtenNumbers } from './written-numbers';

/**
 * A scenario: everything that is the same for all who play it. With a seed it is a world; with decisions, a
 * run. What it does not say stands at the defaults of `parameters.ts` and `levers.ts`.
 */

const Text = v.strictObject({
  en: v.pipe(v.string(), v.maxLength(2000)),
  zh: v.pipe(v.string(), v.maxLength(2000)),
});

const number = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const ParameterName = v.picklist(parameterPaths as [ParameterPath, ...ParameterPath[]]);

/** One link of the service chain (T7.1) with the chance that it fails on a trip in quiet season. */
export const ServiceLink = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(40)),
  name: Text,
  faultRate: number(writtenNumbers.faultRate.min, writtenNumbers.faultRate.max),
});
export type ServiceLink = v.InferOutput<typeof ServiceLink>;

/**
 * What happens to the world whatever the firm does. `size` per kind: `rival-offer` share off the rival's
 * price; `rival-opens` new alternatives for everybody; `rival-easier` share off the rival's booking effort;
 * `downturn` share of trips lost; `destination-event` share of trips called off; `new-cook` quality lost;
 * `adviser-leaves` number of advisers; `moves-away` share of customers whose life takes them elsewhere;
 * `cost-rise` rise of the direct cost; `supplier-scandal` trust lost by everybody.
 */
export const shockKinds = [
  'rival-offer',
  'rival-opens',
  'rival-easier',
  'downturn',
  'destination-event',
  'new-cook',
  'adviser-leaves',
  'moves-away',
  'cost-rise',
  'supplier-scandal',
] as const;
export const Shock = v.strictObject({
  kind: v.picklist(shockKinds),
  /** First round, counted from 1. */
  round: whole(1, 200),
  /** How many rounds it lasts. */
  rounds: whole(1, 200),
  size: number(0, 64),
  words: Text,
  /** Whether the class is told before the round is decided. */
  foretold: v.boolean(),
});
export type Shock = v.InferOutput<typeof Shock>;

/** A lever this scenario opens, from which round, and where it differs from the catalogue. */
export const ScenarioLever = v.strictObject({
  id: LeverId,
  opensInRound: whole(1, 200),
  min: v.optional(v.pipe(v.number(), v.finite())),
  max: v.optional(v.pipe(v.number(), v.finite())),
  default: v.optional(v.pipe(v.number(), v.finite())),
  /** Multiplies the catalogue's cost. */
  costTimes: v.optional(number(writtenNumbers.costTimes.min, writtenNumbers.costTimes.max)),
});
export type ScenarioLever = v.InferOutput<typeof ScenarioLever>;

/** A question of the course (Q1–Q12) or of the teacher, asked after a round (0: before play). */
export const Question = v.strictObject({
  course: v.optional(v.pipe(v.string(), v.regex(/^Q(1[0-4]|[1-9])$/))),
  text: Text,
  afterRound: whole(0, 200),
});
export type Question = v.InferOutput<typeof Question>;

export const SCENARIO_FORMAT = 1;

export const Scenario = v.strictObject({
  format: v.literal(SCENARIO_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  role: v.picklist(['travel-agency', 'hotel', 'online-travel-agency']),
  title: Text,
  setting: Text,
  teaches: Text,
  usualMistake: Text,
  /** Rows of the course this plays, e.g. T6.1. */
  courseRows: v.array(v.pipe(v.string(), v.maxLength(10))),
  minutes: whole(1, 300),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  /** First day of the first round. */
  start: Day,
  roundDays: whole(1, 366),
  rounds: whole(1, 200),
  customers: whole(1, 4_000_000),
  /** Only what differs from the default. */
  parameters: v.record(ParameterName, v.pipe(v.number(), v.finite())),
  chain: v.pipe(v.array(ServiceLink), v.minLength(1), v.maxLength(16)),
  /** Trips wanted in each round compared with the average; repeats when shorter than the run. */
  season: v.pipe(
    v.array(number(writtenNumbers.season.min, writtenNumbers.season.max)),
    v.minLength(1),
    v.maxLength(200),
  ),
  shocks: v.pipe(v.array(Shock), v.maxLength(200)),
  levers: v.array(ScenarioLever),
  questions: v.array(Question),
});
export type Scenario = v.InferOutput<typeof Scenario>;
