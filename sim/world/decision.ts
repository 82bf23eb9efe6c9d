import { log } from '../arithmetic/log';
import type { StayLedger, Strand } from '../contract/ledger';
import { purposes } from '../draws';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import { bitOf, keepLedger, leave } from './exit';
import { HALF_BUILT, priceFelt, stayLedger, surplusAtRival } from './stay-ledger';
import type { Tally } from './tally';

/** What this round brought one customer, as far as it bears on the decision to stay. */
export interface Moment {
  /** Travelled, or tried to. */
  travelled: boolean;
  /** Came home disappointed. */
  disappointed: boolean;
  /** Approached by the firm: what it adds to the score (below 0 where it put the customer off). */
  approached: boolean;
  approachWorth: number;
  /** What the approach came with: 0 a call, 1 a coupon, 2 an upgrade. */
  offer: number;
  /** Day the decision falls on. */
  day: number;
}

/**
 * Step 5: stay or leave. A customer asks whether to go on only at a moment that invites the question, and
 * the inert often not even then; being approached may wake them (Ascarza, Iyengar & Schleicher 2016). Who
 * asks, weighs the ledger with a logistic chance element and leaves when the sum falls below 0.
 * Returns the score, for the value of the base.
 */
export function stayOrLeave(
  c: Customers,
  i: number,
  k: Conditions,
  m: Moment,
  ledger: StayLedger,
  t: Tally,
): number {
  const v = k.values;
  const name = c.name[i] as number;
  const score = stayLedger(c, i, k, ledger);
  const awake = 1 - (c.inertia[i] as number);
  const moment =
    m.travelled || k.priceShock > 0 || (c.complaintStep[i] as number) > 0 || (c.tieLost[i] as number) > 0.2;
  const rival = k.rivalNews ? 0.5 : (c.rivalAttention[i] as number) + v['rival.attention'];
  let chance = moment ? awake * (m.disappointed ? 1 : 0.6) : awake * Math.min(1, rival);
  const unwoken = chance;
  if (m.approached) chance += (1 - chance) * v['approach.wakes'];
  const u = k.draws.of(purposes.consider, name);
  if (u >= chance) return score;

  t.considered++;
  const noise =
    v['customers.noise'] === 0 ? 0 : v['customers.noise'] * logistic(k.draws.of(purposes.decision, name));
  const stand = score + m.approachWorth + noise;
  if (stand >= 0) {
    if (stand < k.exitPenalty) feelTrapped(c, i);
    return score;
  }

  const butFor = strandsThatTip(c, i, k, m, stand, u >= unwoken);
  leave(
    c,
    i,
    k,
    t,
    m.day,
    butFor.heaviest,
    'customer',
    (c.alternatives[i] as number) + k.extraAlternatives > 0 ? 'rival' : 'nobody',
  );
  keepLedger(c, i, ledger, noise + m.approachWorth);
  c.exitButFor[i] = butFor.mask;
  return score;
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
const found = { mask: 0, heaviest: 'weak-bond' as Strand };

function strandsThatTip(
  c: Customers,
  i: number,
  k: Conditions,
  m: Moment,
  stand: number,
  woken: boolean,
): typeof found {
  const v = k.values;
  const worth = v['value.satisfaction'];
  found.mask = 0;
  found.heaviest = 'weak-bond';
  let most = 0;
  const weigh = (strand: Strand, weight: number) => {
    if (weight <= 0) return;
    if (stand + weight >= 0) found.mask = (found.mask | bitOf(strand)) >>> 0;
    if (weight > most) {
      most = weight;
      found.heaviest = strand;
    }
  };
  const bond =
    v['value.attachment'] * Math.max(0, HALF_BUILT - Math.max(k.leastBond, c.attachment[i] as number)) +
    v['switching.brand'] * 0.6 * Math.max(0, HALF_BUILT - Math.max(k.leastBond, c.belonging[i] as number));
  weigh('weak-bond', bond);
  weigh('service-fault', worth * (c.missingByFault[i] as number));
  weigh('peak-gap', worth * (c.missingByPeak[i] as number));
  weigh('broken-promise', worth * (c.missingByPromise[i] as number));
  weigh('misunderstanding', worth * (c.missingByMisunderstanding[i] as number));
  weigh('slow-answer', worth * (c.missingByWaiting[i] as number));
  weigh('refund-flow', worth * (c.missingByRefund[i] as number));
  weigh('adviser-left', v['switching.personal'] * (c.tieLost[i] as number));
  weigh('word-of-mouth', v['switching.brand'] * 0.4 * (k.brandAtStart - k.brand));
  weigh('downturn', 0.3 * (1 - k.economy) * (c.priceSensitivity[i] as number));
  const rise = k.asked > 1 ? priceFelt(c, i, k.asked, v) - priceFelt(c, i, 1, v) : 0;
  weigh('price-rise', rise + worth * (c.missingByPrice[i] as number));
  weigh('rival-offer', surplusAtRival(c, i, k, k.rivalPrice) - surplusAtRival(c, i, k, k.rivalPriceUsual));
  if (woken || m.approachWorth < 0) weigh('being-approached', woken ? -stand : -m.approachWorth);
  return found;
}
