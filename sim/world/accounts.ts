import type { Pass } from './pass';

/** Adds a block's active customers to the accounts of the round: what they are worth, what serving them cost. */
export function keepAccounts(p: Pass): void {
  valueCustomers(p);
  serveCustomers(p);
}

/**
 * What an active customer is worth to the firm from here on (6.4, T5.31): yearly margin over the yearly rate
 * at which money and the relation fade. The chance of leaving per trip is read from the stay-score by a
 * rational curve close to the logistic; it values, it decides nothing. Acquisition cost stays outside (C16).
 */
function valueCustomers({ c, k, t, block }: Pass): void {
  const { active, count, first, score } = block;
  const { tripRate, accustomedPrice, spend, inertia, dropout, value } = c;
  const { asked, exitPenalty } = k;
  const bought = (1 - k.values['firm.margin']) * (1 + k.costRise);
  const noise = k.values['customers.noise'] + 0.01;
  const discount = k.values['firm.discount'];
  let { rates, baseValue } = t;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const perDay = tripRate[i] as number;
    const tripsPerYear = perDay * 365;
    // A price the customer is not used to yet is no lasting margin; otherwise the last round would be for raising it.
    const price = Math.min(asked, accustomedPrice[i] as number);
    const margin = (spend[i] as number) * (price - bought);
    // Whom only a penalty holds is held, not loyal, and no lasting value (M22).
    const z = ((score[i - first] as number) - exitPenalty) / noise;
    const leaves = 0.5 * (1 - (z * Math.abs(z)) / (1 + z * z));
    const awake = 0.6 * (1 - (inertia[i] as number));
    const fade = tripsPerYear * ((dropout[i] as number) + awake * leaves);
    const worth = (tripsPerYear * margin) / (discount + fade + 0.02);
    value[i] = worth;
    rates += perDay;
    baseValue += worth;
  }
  t.rates = rates;
  t.baseValue = baseValue;
}

/** Cost of serving a customer in a round: it falls with the trips made together (T2.9). */
export const costToServe = (atFirst: number, trips: number): number =>
  atFirst / (1 + 0.15 * Math.min(20, trips));

function serveCustomers({ c, k, t, block }: Pass): void {
  const { active, count } = block;
  const { trips, earned } = c;
  const atFirst = k.values['firm.serveCost'];
  let served = t.serveCost;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const cost = costToServe(atFirst, trips[i] as number);
    served += cost;
    earned[i] = (earned[i] as number) - cost;
  }
  t.serveCost = served;
}
