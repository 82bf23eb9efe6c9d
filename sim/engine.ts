/**
 * The version of the results. Every code, run file and export carries it; a change that alters any bit of
 * any run gets a new number and a line here.
 *
 * 1: first engine.
 * 2: who has no alternative compares no deals with a rival (C10); a survey costs money by its sample; complaints
 *    carried through are counted against those in hand, so that old ones never make more than all.
 * 3: a message nobody answers may turn into a complaint (R13); each customer has a tier of their own, by the trips of
 *    a year (R35); interests are drawn line by line, a budget follows from the spend, and a trip can be recommended
 *    that suits both or neither (R57); low switching cost is a cause of its own (R45); customers of a dropped line
 *    miss more at a firm that is less loyal to them (T5.21), and dropping it saves money;
 *    something may keep a customer from travelling for a while (M30).
 *
 * The draws are those of 1 (`DRAWS`): a seed keeps its luck.
 */
export const ENGINE = 3;
