import type { StayLedger } from '../contract/ledger';
import type { ParameterValues } from '../scenario/parameters';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import { bit } from './numbers';
import type { Pass } from './pass';
import { tierAt, tierOf, tripsStillCounting } from './tier';

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
 * - transaction cost is a difference to a rival: with no alternative there is none;
 * - `ocLeave` is what leaving gives up and no other member holds, 0 unless the scenario says so. `ocStay`, the
 *   surplus at the best alternative, pulls (C9). With no alternative there is nothing given up by staying (T3.9a), and of
 *   several the largest counts, not the sum (T3.9b).
 *
 * The block keeps the members that differ from customer to customer; the sum of the seven is the stay-score.
 * What is the same for all is read once, before a loop.
 */
export function weigh(p: Pass, places: Uint32Array, count: number): void {
  for (const member of members) member(p, places, count);
}

/** Called from a list for the reason of `advance`. */
const members: readonly ((p: Pass, places: Uint32Array, count: number) => void)[] = [
  weighSurplus,
  weighAttachment,
  weighSunkCost,
  weighSwitchingCost,
  weighOpportunity,
  addUpScore,
];

/** The ledger of a customer of the block who was weighed last. */
export function readLedger({ c, k, block }: Pass, i: number, out: StayLedger): void {
  const m = i - block.first;
  out.surplus = block.surplus[m] as number;
  out.attachment = block.attachment[m] as number;
  out.sunk = block.sunk[m] as number;
  // What each deal costs more there than here (T3.6, C10): who has nowhere else to go compares no deals.
  out.transaction = goesElsewhere(c, i, k) ? k.transactionDifference : 0;
  out.switching = block.switching[m] as number;
  out.opportunity = block.opportunity[m] as number;
  out.barrier = k.barrier;
}

/** Drive: willingness to pay less the price asked (T3.3). Satisfaction, perceived value and trust make it (C13). */
function weighSurplus({ c, k, block }: Pass, places: Uint32Array, count: number): void {
  const { satisfaction, perceivedValue, trust, priceSensitivity, accustomedPrice } = c;
  const { first, surplus } = block;
  const { asked, membershipFee } = k;
  const comfort = k.values['value.comfort'];
  const ofSatisfaction = k.values['value.satisfaction'];
  const ofPerceived = k.values['value.perceived'];
  const ofTrust = k.values['value.trust'];
  const priceWeight = k.values['value.priceWeight'];
  const downturn = hardship(k);
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    const sensitivity = priceSensitivity[i] as number;
    surplus[i - first] =
      comfort +
      ofSatisfaction * ((satisfaction[i] as number) - 0.5) +
      ofPerceived * ((perceivedValue[i] as number) - 0.4) +
      ofTrust * ((trust[i] as number) - 0.5) -
      felt(asked, accustomedPrice[i] as number, priceWeight * sensitivity) -
      membershipFee -
      downturn * sensitivity;
  }
}

/** Drive: attachment to the people of the firm (T3.4). */
function weighAttachment({ c, k, block }: Pass, places: Uint32Array, count: number): void {
  const { first, attachment } = block;
  const weight = k.values['value.attachment'];
  const { leastBond } = k;
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    attachment[i - first] = weight * Math.max(leastBond, c.attachment[i] as number);
  }
}

/** Resistance: what is paid in and gone, by the customer's own bias (T3.5, C11). */
function weighSunkCost({ c, k, block }: Pass, places: Uint32Array, count: number): void {
  const { first, sunk } = block;
  const { sunkBias } = c;
  const weight = k.values['value.sunk'];
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    sunk[i - first] = weight * (sunkBias[i] as number) * Math.min(1, c.sunk[i] as number);
  }
}

/** Resistance: what leaving costs once (T3.8), three classes of it. */
function weighSwitchingCost({ c, k, block }: Pass, places: Uint32Array, count: number): void {
  const { first, switching } = block;
  const { setUp, satisfaction, points, tierTrips, lastTripDay, personalTie, belonging, alternatives } = c;
  const { leastSwitching, leastBond, tierWorth, silverTrips, goldTrips, extraAlternatives, brand } = k;
  const effort = k.values['switching.timeAndEffort'];
  const ofBenefits = k.values['switching.economic'];
  const needs = k.values['switching.economicNeedsSatisfaction'];
  const joining = k.values['rival.joiningFee'];
  const ofAdviser = k.values['switching.personal'];
  const ofBrand = k.values['switching.brand'];
  const ofClub = k.values['switching.clubInBrand'];
  const end = k.firstDay + k.days;
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    const counting = tripsStillCounting(tierTrips[i] as number, end - (lastTripDay[i] as number));
    const benefits = (points[i] as number) + tierWorth * tierOf(counting, silverTrips, goldTrips);
    const lost = ofBenefits * benefits * enjoyed(needs, satisfaction[i] as number);
    const paid = joining * bit((alternatives[i] as number) + extraAlternatives > 0);
    const circle = Math.max(leastBond, belonging[i] as number);
    const ties = ofAdviser * (personalTie[i] as number) + ofBrand * standing(ofClub, circle, brand);
    const sum = effort * (setUp[i] as number) + (lost + paid) + ties;
    switching[i - first] = Math.max(leastSwitching, sum);
  }
}

/** Resistance: opportunity cost (T3.9), net: below 0 where the best alternative pulls. */
function weighOpportunity({ c, k, block }: Pass, places: Uint32Array, count: number): void {
  const { alternatives, varietySeeking, priceSensitivity, accustomedPrice } = c;
  const { first, opportunity } = block;
  const { rivalPrice, extraAlternatives } = k;
  const comfort = comfortAtRival(k.values);
  const priceWeight = k.values['value.priceWeight'];
  const downturn = hardship(k);
  const { values: v } = k;
  const givenUp = v['opportunity.givenUp'];
  const choice = v['rival.choice'];
  const newness = v['rival.newness'];
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    const sensitivity = priceSensitivity[i] as number;
    const price = felt(rivalPrice, accustomedPrice[i] as number, priceWeight * sensitivity);
    const open = (alternatives[i] as number) + extraAlternatives;
    const fresh = newness * (varietySeeking[i] as number);
    opportunity[i - first] = givenUp - pull(comfort, open, choice, fresh, price, downturn * sensitivity);
  }
}

/** The barrier is the same for everybody in a round, the transaction difference for all who could go elsewhere. */
function addUpScore({ c, k, block }: Pass, places: Uint32Array, count: number): void {
  const { first, surplus, attachment, sunk, switching, opportunity, score } = block;
  const { alternatives } = c;
  const { transactionDifference, extraAlternatives, barrier } = k;
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    const m = i - first;
    const elsewhere = bit((alternatives[i] as number) + extraAlternatives > 0);
    const drives = (surplus[m] as number) + (attachment[m] as number);
    const resists =
      drives + (sunk[m] as number) + elsewhere * transactionDifference + (switching[m] as number);
    score[m] = resists + (opportunity[m] as number) + barrier;
  }
}

/** Whether any other firm is open to the customer now. */
export const goesElsewhere = (c: Customers, i: number, k: Conditions): boolean =>
  (c.alternatives[i] as number) + k.extraAlternatives > 0;

/** A price against the starting price, and, half as much where it is lower, against the price one is used to. */
function felt(price: number, accustomed: number, weight: number): number {
  const strange = price - accustomed;
  return price - 1 + weight * (strange * (0.5 + 0.5 * bit(strange > 0)));
}

export const priceFelt = (c: Customers, i: number, price: number, v: ParameterValues): number =>
  felt(price, c.accustomedPrice[i] as number, v['value.priceWeight'] * (c.priceSensitivity[i] as number));

const comfortAtRival = (v: ParameterValues): number =>
  v['value.comfort'] + v['value.satisfaction'] * (v['rival.quality'] - 0.5);

/** What the economy takes from the willingness to pay of the most price-sensitive. */
export const hardship = (k: Conditions): number => k.values['value.downturn'] * (1 - k.economy);

/** Surplus expected at the best of `open` alternatives; 0 where there is none. */
function pull(
  comfort: number,
  open: number,
  choice: number,
  newness: number,
  price: number,
  hardship: number,
): number {
  const best = choice * (1 - 1 / (open + bit(open === 0)));
  const there = comfort + best + newness - price - hardship;
  // Added, 0 takes the sign from a product that is −0.
  return bit(open > 0) * there + 0;
}

export function surplusAtRival(c: Customers, i: number, k: Conditions, rivalPrice: number): number {
  const open = (c.alternatives[i] as number) + k.extraAlternatives;
  const price = priceFelt(c, i, rivalPrice, k.values);
  const hard = hardship(k) * (c.priceSensitivity[i] as number);
  const fresh = k.values['rival.newness'] * (c.varietySeeking[i] as number);
  return pull(comfortAtRival(k.values), open, k.values['rival.choice'], fresh, price, hard);
}

/** The members of the switching cost of one customer, as `weighSwitchingCost` has them. Learning, time and effort (T3.8a). */
export const timeAndEffort = (c: Customers, i: number, v: ParameterValues): number =>
  v['switching.timeAndEffort'] * (c.setUp[i] as number);

/** Points and tier (T3.8b); what is paid in and gone is sunk cost, not this. */
export function benefitLoss(c: Customers, i: number, k: Conditions): number {
  const v = k.values;
  const tier = tierAt(c, i, k.firstDay + k.days, v);
  const benefits = (c.points[i] as number) + k.tierWorth * tier;
  const needs = v['switching.economicNeedsSatisfaction'];
  return v['switching.economic'] * benefits * enjoyed(needs, c.satisfaction[i] as number);
}

/**
 * Points and tier hold in so far as the customer expects to enjoy them here: so financial ties strengthen the link
 * from satisfaction to repurchase (Blut et al. 2015).
 */
const enjoyed = (needs: number, satisfaction: number): number => 1 - needs + needs * satisfaction;

/** The fee for joining elsewhere (T3.8b); nobody pays it who has nowhere else to go. */
export const monetaryLoss = (c: Customers, i: number, k: Conditions): number =>
  bit(goesElsewhere(c, i, k)) * k.values['rival.joiningFee'];

/** The tie to one's adviser (T3.8c). */
export const personal = (c: Customers, i: number, v: ParameterValues): number =>
  v['switching.personal'] * (c.personalTie[i] as number);

/** The tie to the brand and its circle (T3.8c). */
export const brandRelationship = (c: Customers, i: number, k: Conditions, v: ParameterValues): number =>
  v['switching.brand'] *
  standing(v['switching.clubInBrand'], Math.max(k.leastBond, c.belonging[i] as number), k.brand);

/** Of the tie to the brand: belonging to its circle, and the brand's standing. */
const standing = (ofClub: number, belonging: number, brand: number): number =>
  ofClub * belonging + (1 - ofClub) * brand;
