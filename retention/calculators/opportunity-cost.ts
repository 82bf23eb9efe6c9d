/**
 * Interest of one year on a deposit, after tax on the interest. The courseware's 180 implies a tax of 20%
 * (F18); that tax was suspended later, so it is handed in.
 */
export const depositInterest = (principal: number, yearlyRate: number, taxRate: number): number =>
  principal * yearlyRate * (1 - taxRate);

/**
 * The greatest value given up to obtain something (T3.9). Under the courseware's two conditions: a resource
 * with no other use gives up nothing, so 0; of several other uses the largest income counts, not the sum.
 */
export const opportunityCost = (incomesOfOtherUses: readonly number[]): number =>
  incomesOfOtherUses.length === 0 ? 0 : Math.max(...incomesOfOtherUses);

/** What a choice really gained: its gain less what was given up for it. Below 0 the other use was better. */
export const realGain = (gain: number, givenUp: number): number => gain - givenUp;
