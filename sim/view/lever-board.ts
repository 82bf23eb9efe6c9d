import type { Decisions } from '../contract/decisions';
import { type Lever, type LeverId, leverById } from '../scenario/levers';
import type { Scenario } from '../scenario/scenario';

/** A lever a student may set now: where it stands, how far it goes, and what it costs. */
export interface OpenLever {
  readonly lever: Lever;
  readonly min: number;
  readonly max: number;
  /** Where it starts in this scenario; money is counted from here. */
  readonly start: number;
  /** Where it stands now. */
  readonly standing: number;
  /** Opens with this round. */
  readonly isNew: boolean;
  /** Money a round for one unit above `start`; 0 where the lever costs only by what it does. */
  readonly pricePerUnit: number;
}

/**
 * The levers open in a round (counted from 1), in the catalogue's order within their groups.
 * @param decisions those of the rounds before
 * @param active customers active now: some levers cost per head
 */
export function leverBoard(
  scenario: Scenario,
  decisions: readonly Decisions[],
  round: number,
  active: number,
): OpenLever[] {
  const before = decisions.slice(0, round - 1);
  return scenario.levers
    .filter(({ opensInRound }) => opensInRound <= round)
    .map((own) => {
      const lever = leverById(own.id);
      const start = own.default ?? lever.default;
      return {
        lever,
        min: own.min ?? lever.min,
        max: own.max ?? lever.max,
        start,
        standing: lastSet(before, own.id) ?? start,
        isNew: own.opensInRound === round && round > 1,
        pricePerUnit: pricePerUnit(scenario, lever, own.costTimes ?? 1, active),
      };
    });
}

/** The round in which the next lever opens, with how many; absent when all are open. */
export function nextToOpen(scenario: Scenario, round: number): { round: number; count: number } | undefined {
  const later = scenario.levers.map((lever) => lever.opensInRound).filter((opens) => opens > round);
  if (later.length === 0) return undefined;
  const next = Math.min(...later);
  return { round: next, count: later.filter((opens) => opens === next).length };
}

const lastSet = (decisions: readonly Decisions[], id: LeverId): number | undefined =>
  decisions.map(({ levers }) => levers[id]).findLast((value) => value !== undefined);

/** As the engine charges it (`world/levers-of-firm.ts`, `world/acquisition.ts`). */
function pricePerUnit(scenario: Scenario, lever: Lever, costTimes: number, active: number): number {
  const thousands = scenario.customers / 1000;
  const fixed = (lever.cost.fixed ?? 0) * thousands;
  if (lever.id === 'acquisition') return fixed;
  return costTimes * (fixed + (lever.cost.each ?? 0) * active);
}

/** What a lever costs in a round at this value; advertising is charged from nothing, all else from the start. */
export const costAt = (open: OpenLever, value: number): number =>
  open.pricePerUnit * (open.lever.id === 'acquisition' ? value : value - open.start);

/** What all open levers cost in a round with the proposed values; the rest stays where it stands. */
export const costOfAll = (board: readonly OpenLever[], proposed: Decisions['levers']): number =>
  board.reduce((sum, open) => sum + costAt(open, proposed[open.lever.id] ?? open.standing), 0);
