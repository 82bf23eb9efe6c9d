import type { Words } from '../../retention/words';
import type { Scenario } from '../scenario/scenario';
import { dealtSeed } from '../sections';
import { canonicalSeed } from '../seed';
import { canonicalJson, firstDifference } from './canonical-json';
import type { HandIn } from './hand-in';

/** What an instructor set for the class. */
export interface Assignment {
  readonly scenario: Scenario;
  readonly scenarioKey: string;
  /** The seed, where a code or file named one; else any seed will do. */
  readonly seed?: string;
  /** That seed and those dealt from it to sections and students. */
  readonly seeds?: ReadonlySet<string>;
}

/** As many as the classroom deals from one seed. */
const mostDealt = 500;

export function assignmentOf(scenario: Scenario, seedText?: string): Assignment {
  const scenarioKey = canonicalJson(scenario);
  if (seedText === undefined) return { scenario, scenarioKey };
  const seed = canonicalSeed(seedText);
  const dealt = (to: 'section' | 'student') =>
    Array.from({ length: mostDealt }, (_, n) => dealtSeed(seed, to, n + 1));
  return { scenario, scenarioKey, seed, seeds: new Set([seed, ...dealt('section'), ...dealt('student')]) };
}

/** The scenario most runs play, taken for what was set where nobody said so. */
export function mostPlayed(runs: readonly HandIn[]): Assignment | undefined {
  const [most] = [...Map.groupBy(runs, ({ keys }) => keys.scenario).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [first] = most ?? [];
  return first && { scenario: first.scenario, scenarioKey: first.keys.scenario };
}

export const plays = (run: HandIn, set: Assignment): boolean =>
  run.keys.scenario === set.scenarioKey && (set.seeds?.has(canonicalSeed(run.file.seed)) ?? true);

/** In what way a run does not play what was set; undefined where it does. */
export function notAsSet(run: HandIn, set: Assignment): Words | undefined {
  if (plays(run, set)) return undefined;
  const [played, wanted] = [run.scenario, set.scenario];
  if (run.keys.scenario === set.scenarioKey)
    return {
      en: `Plays the scenario that was set, but on the seed “${run.file.seed}”, which is neither the one set, “${set.seed}”, nor dealt from it.`,
      zh: `情景相同，但种子“${run.file.seed}”既不是布置的“${set.seed}”，也不是由它分配的。`,
    };
  if (played.id !== wanted.id)
    return {
      en: `Plays “${played.title.en}”; set was “${wanted.title.en}”.`,
      zh: `进行的是“${played.title.zh}”，布置的是“${wanted.title.zh}”。`,
    };
  const where = firstDifference(wanted, played) ?? '';
  return {
    en: `Calls itself “${wanted.title.en}”, but is not as it was set: “${where}” differs.`,
    zh: `名为“${wanted.title.zh}”，但与布置的内容不同：“${where}”处有差异。`,
  };
}
