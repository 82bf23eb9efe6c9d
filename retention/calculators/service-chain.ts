/** Chance that a trip goes without a fault: every link has to hold (T7.1, courseware 6.5). Rates 0–1. */
export const chanceOfNoFault = (faultRates: readonly number[]): number =>
  faultRates.reduce((holds, faultRate) => holds * (1 - faultRate), 1);
