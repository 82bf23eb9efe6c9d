import type { StayLedger } from '../contract/ledger';
import type { ParameterValues } from '../scenario/parameters';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import { bit } from './numbers';
import type { Pass } from './pass';

/** A bond below this is weak: attachment or belonging, 0–1. */
export const HALF_BUILT = 0.5;

/**
 * The value model (courseware 6.1, T3.2–T3.10): two drives and five resistances to exit, each a share of
 * the customer's usual trip price, counted once each (C12):
 *
 * - what leaving costs *once* is switching cost; what *each deal* costs is transaction cost, rival minus own
 *   (C10); what is paid *because of exit* is the barrier;
 * - points and tier are economic switching cost only; the adviser and the brand are emotional switching cost
 *   only; attachment is what contact and answered signals built;
 * - `ocLeave` is 0: everything given up by leaving already stands elsewhere. `ocStay`, the surplus at the
 *   best alternative, pulls (C9). With no alternative there is nothing given up by staying (T3.9a), and of
 *   several the largest counts, not the sum (T3.9b).
 *
 * Writes into `out`; the sum of the seven is the stay-score.
 */
export function stayLedger(c: Customers, i: number, k: Conditions, out: StayLedger): void {
  const v = k.values;
  out.surplus = surplus(c, i, k, v);
  out.attachment = attachment(c, i, k, v);
  out.sunk = sunk(c, i, v);
  out.transaction = k.transactionDifference;
  out.switching = switching(c, i, k, v);
  out.opportunity = -surplusAtRival(c, i, k, k.rivalPrice);
  out.barrier = k.barrier;
}

/** The stay-score of every active customer of a block, and the switching cost in it, without the ledger. */
export function weigh({ c, k, block }: Pass): void {
  const v = k.values;
  const { active, count, first, score, switching: held } = block;
  const { transactionDifference, barrier } = k;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    held[i - first] = switching(c, i, k, v);
  }
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    score[i - first] = surplus(c, i, k, v) + attachment(c, i, k, v) + sunk(c, i, v);
  }
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const m = i - first;
    const pull = surplusAtRival(c, i, k, k.rivalPrice);
    score[m] = (score[m] as number) + transactionDifference + (held[m] as number) - pull + barrier;
  }
}

const attachment = (c: Customers, i: number, k: Conditions, v: ParameterValues): number =>
  v['value.attachment'] * Math.max(k.leastBond, c.attachment[i] as number);

const sunk = (c: Customers, i: number, v: ParameterValues): number =>
  v['value.sunk'] * (c.sunkBias[i] as number) * Math.min(1, c.sunk[i] as number);

const switching = (c: Customers, i: number, k: Conditions, v: ParameterValues): number =>
  timeAndEffort(c, i, v) + economic(c, i, k, v) + personal(c, i, v) + brandRelationship(c, i, k, v);

/** Willingness to pay less the price asked (T3.3). Satisfaction, perceived value and trust make it (C13). */
function surplus(c: Customers, i: number, k: Conditions, v: ParameterValues): number {
  return (
    v['value.comfort'] +
    v['value.satisfaction'] * ((c.satisfaction[i] as number) - 0.5) +
    v['value.perceived'] * ((c.perceivedValue[i] as number) - 0.4) +
    v['value.trust'] * ((c.trust[i] as number) - 0.5) -
    priceFelt(c, i, k.asked, v) -
    k.membershipFee -
    0.3 * (1 - k.economy) * (c.priceSensitivity[i] as number)
  );
}

/** A price against the starting price, and against the price this customer is used to. */
export function priceFelt(c: Customers, i: number, asked: number, v: ParameterValues): number {
  const strange = asked - (c.accustomedPrice[i] as number);
  return (
    asked -
    1 +
    v['value.priceWeight'] * (c.priceSensitivity[i] as number) * (strange * (0.5 + 0.5 * bit(strange > 0)))
  );
}

/** Surplus expected at the best alternative; 0 where there is none. */
export function surplusAtRival(c: Customers, i: number, k: Conditions, rivalPrice: number): number {
  const open = (c.alternatives[i] as number) + k.extraAlternatives;
  if (open === 0) return 0;
  const v = k.values;
  return (
    v['value.comfort'] +
    v['value.satisfaction'] * (v['rival.quality'] - 0.5) +
    0.08 * (1 - 1 / open) +
    0.25 * (c.varietySeeking[i] as number) -
    priceFelt(c, i, rivalPrice, v) -
    0.3 * (1 - k.economy) * (c.priceSensitivity[i] as number)
  );
}

/** Learning, time and effort (T3.8a). */
export const timeAndEffort = (c: Customers, i: number, v: ParameterValues): number =>
  v['switching.timeAndEffort'] * (c.setUp[i] as number);

/**
 * Points, tier and prepaid money (T3.8b). They hold in so far as the customer expects to enjoy them here:
 * so financial ties strengthen the link from satisfaction to repurchase (Blut et al. 2015).
 */
export function economic(c: Customers, i: number, k: Conditions, v: ParameterValues): number {
  const needs = v['switching.economicNeedsSatisfaction'];
  const enjoyed = 1 - needs + needs * (c.satisfaction[i] as number);
  return v['switching.economic'] * ((c.points[i] as number) + k.tierWorth * (c.setUp[i] as number)) * enjoyed;
}

/** The tie to one's adviser (T3.8c). */
export const personal = (c: Customers, i: number, v: ParameterValues): number =>
  v['switching.personal'] * (c.personalTie[i] as number);

/** The tie to the brand and its circle (T3.8c). */
export const brandRelationship = (c: Customers, i: number, k: Conditions, v: ParameterValues): number =>
  v['switching.brand'] * (0.6 * Math.max(k.leastBond, c.belonging[i] as number) + 0.4 * k.brand);
