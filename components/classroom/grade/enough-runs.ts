/**
 * How many runs it takes before something is said of a class. Below five a mean or a share explained is the
 * story of one student; a tenth from either end needs ten runs to leave one out. Ours.
 */
export const enoughForClass = 5;
export const enoughForSpread = 10;
