import * as v from 'valibot';
import { Decisions } from '../contract/decisions';
import { LeverId } from '../scenario/levers';
import figures from './measured.json';

/** Mean of a paired difference over sibling seeds, with its 95% interval. In the scenario's money. */
export const Gain = v.object({ mean: v.number(), low: v.number(), high: v.number() });
export type Gain = v.InferOutput<typeof Gain>;

/** What was measured of a scenario, once, with this engine, and is written beside it for the teacher. */
export const NoteFigures = v.object({
  engine: v.number(),
  seed: v.string(),
  /** Runs the search for par was allowed. */
  budget: v.number(),
  worthOfDoingNothing: v.number(),
  /** `npm run homeport -- sim par SCENARIO --seed SEED --budget BUDGET` */
  par: v.object({ worth: v.number(), decisions: v.array(Decisions) }),
  /** Par, found on the one seed, against doing nothing on siblings it was not made for. */
  parOverNothing: Gain,
  /** The one lever that does most alone, from the round it opens, on the same seed. */
  bestSingleLever: v.object({ lever: LeverId, value: v.number(), worth: v.number() }),
  parOverSingleLever: Gain,
  /** Shares 0–1; what each is a share of stands at `shareOfLuck`. */
  luckShareOfWorth: v.number(),
  luckShareOfScore: v.number(),
});
export type NoteFigures = v.InferOutput<typeof NoteFigures>;

/**
 * The figures of every shipped scenario, written by `npm run --silent homeport -- sim measure`; a test computes
 * them again.
 */
export const measured: Readonly<Record<string, NoteFigures>> = v.parse(
  v.record(v.string(), NoteFigures),
  figures,
);
