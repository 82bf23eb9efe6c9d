import { log } from '../arithmetic/log';
import type { Strand } from '../contract/ledger';
import { purposes } from '../draws';
import type { Customers } from './columns';
import { bitOf, keepLedger, leave } from './exit';
import type { Pass } from './pass';
import { HALF_BUILT, priceFelt, stayLedger, surplusAtRival } from './stay-ledger';

/**
 * Step 5: stay or leave. A customer asks whether to go on only at a moment that invites the question, and
 * the inert often not even then; being approached may wake them (Ascarza, Iyengar & Schleicher 2016). Who
 * asks, weighs the ledger with a logistic chance element and leaves when the sum falls below 0.
 */
export function whoConsiders(p: Pass): void {
  const { c, k, t, block } = p;
  const { active, chosen } = block;
  let considering = 0;
  for (let at = 0; at < block.count; at++) {
    const i = active[at] as number;
    const u = k.draws.of(purposes.consider, c.name[i] as number);
    chosen[considering] = i;
    considering += u < chanceToConsider(p, i, true) ? 1 : 0;
  }
  t.considered += considering;
  block.chosenCount = considering;
}

/** Those who ask decide. */
export function decide(p: Pass): void {
  for (let at = 0; at < p.block.chosenCount; at++) consider(p, p.block.chosen[at] as number);
}

/** The chance that the customer asks at all, `woken` by an approach or as it would be without one. */
function chanceToConsider({ c, k, block }: Pass, i: number, woken: boolean): number {
  const m = i - block.first;
  const awake = 1 - (c.inertia[i] as number);
  const moment =
    block.travelled[m] === 1 ||
    k.priceShock > 0 ||
    (c.complaintStep[i] as number) > 0 ||
    (c.tieLost[i] as number) > 0.2;
  const rival = k.rivalNews ? 0.5 : (c.rivalAttention[i] as number) + k.values['rival.attention'];
  const chance = moment ? awake * (block.disappointed[m] === 1 ? 1 : 0.6) : awake * Math.min(1, rival);
  return woken && block.approached[m] === 1 ? chance + (1 - chance) * k.values['approach.wakes'] : chance;
}

function consider(p: Pass, i: number): void {
  const { c, k, block, ledger } = p;
  const m = i - block.first;
  const name = c.name[i] as number;
  const spread = k.values['customers.noise'];
  const noise = spread === 0 ? 0 : spread * logistic(k.draws.of(purposes.decision, name));
  const stand = (block.score[m] as number) + (block.approachWorth[m] as number) + noise;
  if (stand >= 0) {
    if (stand < k.exitPenalty) feelTrapped(c, i);
    return;
  }
  const woken = k.draws.of(purposes.consider, name) >= chanceToConsider(p, i, false);
  strandsThatTip(p, i, stand, woken);
  const elsewhere = (c.alternatives[i] as number) + k.extraAlternatives > 0;
  leave(p, i, found.heaviest, 'customer', elsewhere ? 'rival' : 'nobody');
  stayLedger(c, i, k, ledger);
  keepLedger(c, i, ledger, noise + (block.approachWorth[m] as number));
  c.exitButFor[i] = found.mask;
}

/** Would have left but for the penalty: locked in, and sorer for it (T3.7, T5.42). */
function feelTrapped(c: Customers, i: number): void {
  c.satisfaction[i] = 0.8 * (c.satisfaction[i] as number);
  c.trust[i] = 0.8 * (c.trust[i] as number);
  c.emotion[i] = 0.7 * (c.emotion[i] as number);
}

const logistic = (u: number): number => log(u / (1 - u));

/**
 * But-for at the moment of decision: each strand's weight in the ledger just read. A strand whose absence
 * alone would have lifted the sum to 0 gets its bit; the heaviest strand names the exit. A weak bond is
 * what is missing between this customer's ties and half-built ones, and names the exit only when nothing
 * weighs more.
 */
const found = { stand: 0.5, mask: 0, most: 0.5, heaviest: 'weak-bond' as Strand };

function weighStrand(strand: Strand, weight: number): void {
  if (weight <= 0) return;
  if (found.stand + weight >= 0) found.mask = (found.mask | bitOf(strand)) >>> 0;
  if (weight > found.most) {
    found.most = weight;
    found.heaviest = strand;
  }
}

function strandsThatTip({ c, k, block }: Pass, i: number, stand: number, woken: boolean): void {
  const v = k.values;
  const worth = v['value.satisfaction'];
  const approachWorth = block.approachWorth[i - block.first] as number;
  found.stand = stand;
  found.mask = 0;
  found.heaviest = 'weak-bond';
  found.most = 0;
  const bond =
    v['value.attachment'] * Math.max(0, HALF_BUILT - Math.max(k.leastBond, c.attachment[i] as number)) +
    v['switching.brand'] * 0.6 * Math.max(0, HALF_BUILT - Math.max(k.leastBond, c.belonging[i] as number));
  weighStrand('weak-bond', bond);
  weighStrand('service-fault', worth * (c.missingByFault[i] as number));
  weighStrand('peak-gap', worth * (c.missingByPeak[i] as number));
  weighStrand('broken-promise', worth * (c.missingByPromise[i] as number));
  weighStrand('misunderstanding', worth * (c.missingByMisunderstanding[i] as number));
  weighStrand('slow-answer', worth * (c.missingByWaiting[i] as number));
  weighStrand('refund-flow', worth * (c.missingByRefund[i] as number));
  weighStrand('adviser-left', v['switching.personal'] * (c.tieLost[i] as number));
  weighStrand('word-of-mouth', v['switching.brand'] * 0.4 * (k.brandAtStart - k.brand));
  weighStrand('downturn', 0.3 * (1 - k.economy) * (c.priceSensitivity[i] as number));
  const rise = k.asked > 1 ? priceFelt(c, i, k.asked, v) - priceFelt(c, i, 1, v) : 0;
  weighStrand('price-rise', rise + worth * (c.missingByPrice[i] as number));
  weighStrand(
    'rival-offer',
    surplusAtRival(c, i, k, k.rivalPrice) - surplusAtRival(c, i, k, k.rivalPriceUsual),
  );
  if (woken || approachWorth < 0) weighStrand('being-approached', woken ? -stand : -approachWorth);
}
