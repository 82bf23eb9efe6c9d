import type { Words } from '../../../retention/words';
import { type Assignment, mostPlayed } from '../../../sim/grade/assignment';
import type { LuckOfRun } from '../../../sim/grade/grade-row';
import type { HandIn } from '../../../sim/grade/hand-in';
import type { ScoreScale } from '../../../sim/grade/score-scale';
import type { Verified } from '../contract';
import { type Choices, noChoices } from './choices';

/** A file or code that could not be taken, with the one sentence that says why. */
export interface Refused {
  readonly name: string;
  readonly why: Words;
}

export type Stage = 'reading' | 'replaying' | 'par' | 'luck';

/** All that is loaded and known; replaced as a whole with every change. */
export interface GradingState {
  readonly handIns: readonly HandIn[];
  readonly refused: readonly Refused[];
  /** By hand-in; null where there was nothing to replay or the replay failed. */
  readonly replays: ReadonlyMap<number, Verified | null>;
  /** By the key of the world: its runs share their par. */
  readonly scales: ReadonlyMap<string, ScoreScale>;
  readonly luck: ReadonlyMap<number, LuckOfRun>;
  readonly work: { readonly stage: Stage; readonly done: number; readonly of: number } | undefined;
  /** The work was stopped before it was through. */
  readonly stopped: boolean;
  readonly choices: Choices;
  /** The browser refused to keep what was loaded: it is lost with the tab. */
  readonly notKept: boolean;
}

export const nothingLoaded: GradingState = {
  handIns: [],
  refused: [],
  replays: new Map(),
  scales: new Map(),
  luck: new Map(),
  work: undefined,
  stopped: false,
  choices: noChoices,
  notKept: false,
};

export const isFinished = ({ file, scenario }: HandIn): boolean => file.decisions.length >= scenario.rounds;

/** What was set for the class: as told, else the scenario most runs play. Undefined where any may be played. */
export function setFor({
  choices,
  handIns,
}: Pick<GradingState, 'choices' | 'handIns'>): Assignment | undefined {
  if (choices.assignment === 'any') return undefined;
  return choices.assignment ?? mostPlayed(handIns);
}
