/** Into 0–1. Comparisons, where `Math.min` and `Math.max` would look for NaN and −0 besides. */
export const clamp01 = (x: number): number => (x > 0 ? (x < 1 ? x : 1) : 0);
export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/**
 * 1 for yes, 0 for no, to count and to choose with. Where customers differ at random, a branch is guessed wrong
 * every few of them, and each wrong guess costs as much as some four draws; `yes ? 1 : 0` is a branch.
 */
export const bit = (yes: boolean): number => Number(yes);
