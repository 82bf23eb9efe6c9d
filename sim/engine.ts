/**
 * The version of the results. Every code, run file and export carries it; a change that alters any bit of
 * any run gets a new number and a line here.
 *
 * 1: first engine.
 * 2: who has no alternative compares no deals with a rival (C10); a survey costs money by its sample; complaints
 *    carried through are counted against those in hand, so that old ones never make more than all.
 *
 * The draws are those of 1 (`DRAWS`): a seed keeps its luck.
 */
export const ENGINE = 2;
