import { openCode } from '../../../sim/codes/open';
import { type Mode, refOf, scenarioOf } from '../../../sim/codes/run-file';
import { scenarioCode } from '../../../sim/codes/scenario-code';
import type { Scenario } from '../../../sim/scenario/scenario';
import { scenarioById } from '../../../sim/scenarios/library';
import { dealtSeed } from '../../../sim/sections';
import type { Dealt, ShareRoute } from '../route';
import { qrOf } from './qr';

/** What a class gets: which world, on which seed or seeds, and whether it counts. */
export interface Handover {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly mode: Mode;
  /** Absent: everybody plays the same seed. */
  readonly dealt?: Dealt | undefined;
}

/** One world that is handed out; `number` is the section's or student's. */
export interface Handed {
  readonly number?: number;
  readonly seed: string;
  readonly code: string;
}

/** Longest code anybody is asked to type, in groups; beyond it there are the picture, the link and the file. */
const mostGroups = 30;

export const canBeTyped = (code: string): boolean => code.split('-').length - 1 <= mostGroups;

/** Whether the picture of it can be read by a telephone; `text` is the link, where there is one, else the code. */
export const canBeScanned = (text: string): boolean => qrOf(text) !== undefined;

/** What the address asks to hand over; undefined when it names no scenario this version has, or a broken code. */
export function handoverOf(what: ShareRoute, drawSeed: () => string): Handover | undefined {
  if ('scenario' in what) {
    const scenario = scenarioById(what.scenario);
    return scenario && { scenario, seed: drawSeed(), mode: 'practice' };
  }
  const opened = openCode(what.code);
  if (!opened.ok || opened.value.kind !== 'scenario') return undefined;
  const scenario = scenarioOf(opened.value.scenario);
  const { seed, mode } = opened.value;
  return scenario && { scenario, seed, mode, dealt: what.dealt };
}

export const codeOf = ({ scenario, seed, mode }: Handover): string =>
  scenarioCode({ scenario: refOf(scenario), seed, mode });

/** All that is handed out: one world, or one each for the sections or students. */
export function allHanded(handover: Handover): Handed[] {
  const { dealt } = handover;
  if (!dealt) return [{ seed: handover.seed, code: codeOf(handover) }];
  return Array.from({ length: dealt.count }, (_, index) => {
    const seed = dealtSeed(handover.seed, dealt.to, index + 1);
    return { number: index + 1, seed, code: codeOf({ ...handover, seed }) };
  });
}
