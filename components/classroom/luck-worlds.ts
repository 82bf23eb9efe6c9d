import type { Scenario } from '../../sim/scenario/scenario';

/** Sibling worlds for every scenario that ships: a percentile of 50 is then within 7 of the truth 19 times in 20. */
const usual = 200;
/** So few for a world that takes long to play, so that a class of two hundred is told its luck in a minute or two. */
const fewest = 50;
const customerRounds = 8_000_000;

/**
 * How many sibling worlds a run's luck is told from. One number for the end of a run, its debrief and the
 * grading of its class, so that all three say the same of it.
 */
export const luckWorlds = ({ customers, rounds }: Pick<Scenario, 'customers' | 'rounds'>): number =>
  Math.round(Math.min(usual, Math.max(fewest, customerRounds / (customers * rounds))));
