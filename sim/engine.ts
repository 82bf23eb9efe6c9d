/**
 * The version of the results. Every code, run file and export carries it; a change that alters any bit of
 * any run gets a new number and a line here.
 *
 * 1: first engine.
 */
export const ENGINE = 1;
