import * as v from 'valibot';
import { LeverId } from '../scenario/levers';

/**
 * Names a customer for ever: the round of acquisition (0 for those there at the start) in the upper eight
 * bits, the slot within that round in the lower 24. Hiring more customers renames nobody.
 */
export const CustomerName = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
export type CustomerName = v.InferOutput<typeof CustomerName>;

export const customerName = (acquiredInRound: number, slot: number): CustomerName =>
  ((acquiredInRound << 24) | slot) >>> 0;

export const acquiredInRound = (name: CustomerName): number => name >>> 24;

/** What the student did at the desk with one guest. It goes before the policy levers for that customer. */
export const DeskAction = v.picklist(['leave-alone', 'call', 'coupon', 'upgrade', 'apologise', 'remedy']);
export type DeskAction = v.InferOutput<typeof DeskAction>;

export const DeskChoice = v.strictObject({ customer: CustomerName, action: DeskAction });
export type DeskChoice = v.InferOutput<typeof DeskChoice>;

/**
 * The decisions of one round. A lever that is not named keeps the value it had; before it was ever set it
 * stands at the scenario's default. Values outside the lever's range, and levers not open yet, are refused
 * by `checkDecisions`; the engine itself clamps, so that no list of numbers can break a world.
 */
export const Decisions = v.strictObject({
  levers: v.record(LeverId, v.pipe(v.number(), v.finite())),
  desk: v.optional(v.array(DeskChoice)),
});
export type Decisions = v.InferOutput<typeof Decisions>;

/** Nothing is changed. */
export const noDecisions: Decisions = { levers: {} };
