import type { Customers } from './columns';
import type { Conditions } from './conditions';
import type { Pass } from './pass';

/**
 * What an active customer is worth to the firm from here on (6.4, T5.31): yearly margin over the yearly rate
 * at which money and the relation fade. The chance of leaving per trip is read from the stay-score by a
 * rational curve close to the logistic; it values, it decides nothing. Acquisition cost stays outside (C16).
 */
function customerValue(c: Customers, i: number, k: Conditions, score: number): number {
  const v = k.values;
  const tripsPerYear = (c.tripRate[i] as number) * 365;
  // A price the customer is not used to yet is no lasting margin; otherwise the last round would be for raising it.
  const price = Math.min(k.asked, c.accustomedPrice[i] as number);
  const margin = (c.spend[i] as number) * (price - (1 - v['firm.margin']) * (1 + k.costRise));
  // Whom only a penalty holds is held, not loyal, and no lasting value (M22).
  const z = (score - k.exitPenalty) / (v['customers.noise'] + 0.01);
  const leaves = 0.5 * (1 - (z * Math.abs(z)) / (1 + z * z));
  const awake = 0.6 * (1 - (c.inertia[i] as number));
  const fade = tripsPerYear * ((c.dropout[i] as number) + awake * leaves);
  return (tripsPerYear * margin) / (v['firm.discount'] + fade + 0.02);
}

/** Cost of serving a customer in a round: it falls with the trips made together (T2.9). */
const serveCost = (c: Customers, i: number, k: Conditions): number =>
  k.values['firm.serveCost'] / (1 + 0.15 * Math.min(20, c.trips[i] as number));

/** Adds a block's active customers to the accounts of the round: what they are worth, what serving them cost. */
export function keepAccounts({ c, k, t, block }: Pass): void {
  const { active, first, score } = block;
  let { rates, baseValue, serveCost: served } = t;
  for (let at = 0; at < block.count; at++) {
    const i = active[at] as number;
    rates += c.tripRate[i] as number;
    const value = customerValue(c, i, k, score[i - first] as number);
    c.value[i] = value;
    baseValue += value;
    const cost = serveCost(c, i, k);
    served += cost;
    c.earned[i] = (c.earned[i] as number) - cost;
  }
  t.rates = rates;
  t.baseValue = baseValue;
  t.serveCost = served;
}
