import { log } from '../arithmetic/log';
import type { Strand } from '../contract/ledger';
import { draw, purposes } from '../draws';
import type { Customers } from './columns';
import { bitOf, keepLedger, leave } from './exit';
import { bit } from './numbers';
import type { Pass } from './pass';
import { goesElsewhere, HALF_BUILT, hardship, priceFelt, readLedger, surplusAtRival } from './stay-ledger';

/** Of an awake customer's attention, what a moment that invites the question takes; all of it after a disappointment. */
const takes = Float64Array.of(0.6, 1);

/**
 * Step 5: stay or leave. A customer asks whether to go on only at a moment that invites the question, and
 * the inert often not even then; being approached may wake them (Ascarza, Iyengar & Schleicher 2016). Who
 * asks, weighs the ledger with a logistic chance element and leaves when the sum falls below 0.
 */
export function whoConsiders({ c, k, t, block }: Pass): void {
  const { active, count, first, chosen, travelled, disappointed, approached, unprompted } = block;
  const { name, inertia, complaintStep, tieLost, rivalAttention } = c;
  const a = k.draws.a[purposes.consider] as number;
  const b = k.draws.b[purposes.consider] as number;
  const priceRose = bit(k.priceShock > 0);
  const news = bit(k.rivalNews);
  const usual = k.values['rival.attention'];
  const wakes = k.values['approach.wakes'];
  let considering = 0;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const m = i - first;
    const awake = 1 - (inertia[i] as number);
    const troubled = bit((complaintStep[i] as number) > 0) | bit((tieLost[i] as number) > 0.2);
    const moment = (travelled[m] as number) | priceRose | troubled;
    const rival = news === 1 ? 0.5 : Math.min(1, (rivalAttention[i] as number) + usual);
    const attends = moment * (takes[disappointed[m] as number] as number) + (1 - moment) * rival;
    const chance = awake * attends;
    unprompted[m] = chance;
    const woken = chance + (1 - chance) * wakes * (approached[m] as number);
    chosen[considering] = i;
    considering += bit(draw(a, b, name[i] as number) < woken);
  }
  t.considered += considering;
  block.chosenCount = considering;
}

/** Those who ask decide. */
export function decide({ c, k, block }: Pass): void {
  const { chosen, chosenCount, first, score, approachWorth, stand, noise } = block;
  const a = k.draws.a[purposes.decision] as number;
  const b = k.draws.b[purposes.decision] as number;
  const spread = k.values['customers.noise'];
  const { exitPenalty } = k;
  let leaving = 0;
  for (let at = 0; at < chosenCount; at++) {
    const i = chosen[at] as number;
    const m = i - first;
    const chance = spread * logistic(draw(a, b, c.name[i] as number));
    noise[m] = chance;
    const sum = (score[m] as number) + (approachWorth[m] as number) + chance;
    stand[m] = sum;
    chosen[leaving] = i;
    leaving += bit(sum < 0);
    if (sum >= 0 && sum < exitPenalty) feelTrapped(c, i);
  }
  block.chosenCount = leaving;
}

/** Those who have decided to leave do, each with what weighed and what tipped the scale. */
export function goAway(p: Pass): void {
  const { c, k, block, ledger } = p;
  for (let at = 0; at < block.chosenCount; at++) {
    const i = block.chosen[at] as number;
    const m = i - block.first;
    const woken = k.draws.of(purposes.consider, c.name[i] as number) >= (block.unprompted[m] as number);
    strandsThatTip(p, i, woken);
    leave(p, i, found.heaviest, 'customer', goesElsewhere(c, i, k) ? 'rival' : 'nobody');
    readLedger(p, i, ledger);
    keepLedger(p, i);
    c.exitButFor[i] = found.mask;
  }
}

/** Would have left but for the penalty: locked in, and sorer for it (T3.7, T5.42). */
function feelTrapped(c: Customers, i: number): void {
  c.satisfaction[i] = 0.8 * (c.satisfaction[i] as number);
  c.trust[i] = 0.8 * (c.trust[i] as number);
  c.emotion[i] = 0.7 * (c.emotion[i] as number);
}

const logistic = (u: number): number => log(u / (1 - u));

/** The strands in the order in which they are asked, and what each weighs in the ledger just read. */
const asked = [
  'weak-bond',
  'service-fault',
  'peak-gap',
  'broken-promise',
  'misunderstanding',
  'slow-answer',
  'refund-flow',
  'adviser-left',
  'word-of-mouth',
  'downturn',
  'price-rise',
  'rival-offer',
  'being-approached',
  'low-switching-cost',
] as const satisfies readonly Strand[];
const of = Object.fromEntries(asked.map((strand, n) => [strand, n])) as Record<
  (typeof asked)[number],
  number
>;
const weights = new Float64Array(asked.length);
const found = { mask: 0, heaviest: 'weak-bond' as Strand };

/**
 * But-for at the moment of decision: a strand whose absence alone would have lifted the sum to 0 gets its bit;
 * the heaviest strand names the exit. A weak bond is what is missing between this customer's ties and half-built ones,
 * a low switching cost what is missing to one that holds; each names the exit only when nothing weighs more.
 */
function strandsThatTip(p: Pass, i: number, woken: boolean): void {
  weighStrands(p, i, woken);
  const stand = p.block.stand[i - p.block.first] as number;
  let mask = 0;
  let most = 0;
  let heaviest: Strand = 'weak-bond';
  for (let strand = 0; strand < asked.length; strand++) {
    const weight = weights[strand] as number;
    if (weight <= 0) continue;
    const name = asked[strand] ?? 'weak-bond';
    if (stand + weight >= 0) mask |= bitOf(name);
    if (weight <= most) continue;
    most = weight;
    heaviest = name;
  }
  found.mask = mask >>> 0;
  found.heaviest = heaviest;
}

function weighStrands({ c, k, block }: Pass, i: number, woken: boolean): void {
  const v = k.values;
  const m = i - block.first;
  const worth = v['value.satisfaction'];
  const looseTie = Math.max(0, HALF_BUILT - Math.max(k.leastBond, c.attachment[i] as number));
  const notBelonging = Math.max(0, HALF_BUILT - Math.max(k.leastBond, c.belonging[i] as number));
  const ofBrand = v['switching.brand'];
  const ofClub = v['switching.clubInBrand'];
  weights[of['weak-bond']] = v['value.attachment'] * looseTie + ofBrand * ofClub * notBelonging;
  weights[of['low-switching-cost']] = v['switching.low'] - (block.switching[m] as number);
  weights[of['service-fault']] = worth * (c.missingByFault[i] as number);
  weights[of['peak-gap']] = worth * (c.missingByPeak[i] as number);
  weights[of['broken-promise']] = worth * (c.missingByPromise[i] as number);
  weights[of.misunderstanding] = worth * (c.missingByMisunderstanding[i] as number);
  weights[of['slow-answer']] = worth * (c.missingByWaiting[i] as number);
  weights[of['refund-flow']] = worth * (c.missingByRefund[i] as number);
  weights[of['adviser-left']] = v['switching.personal'] * (c.tieLost[i] as number);
  weights[of['word-of-mouth']] = ofBrand * (1 - ofClub) * (k.brandAtStart - k.brand);
  weights[of.downturn] = hardship(k) * (c.priceSensitivity[i] as number);
  const rise = k.asked > 1 ? priceFelt(c, i, k.asked, v) - priceFelt(c, i, 1, v) : 0;
  weights[of['price-rise']] = rise + worth * (c.missingByPrice[i] as number);
  weights[of['rival-offer']] =
    surplusAtRival(c, i, k, k.rivalPrice) - surplusAtRival(c, i, k, k.rivalPriceUsual);
  const putOff = -(block.approachWorth[m] as number);
  weights[of['being-approached']] = woken ? -(block.stand[m] as number) : putOff;
}
