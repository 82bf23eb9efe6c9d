import { exp } from '../arithmetic/exp';
import { log } from '../arithmetic/log';
import { initiators, type Strand, strands } from '../contract/ledger';
import { purposes } from '../draws';
import { ACTIVE, LEFT } from './columns';
import { contact } from './experience';
import { lever } from './levers-of-firm';
import { bit } from './numbers';
import type { Pass } from './pass';
import { weigh } from './stay-ledger';
import type { Firm } from './world';

/** Which remedy answers which strand (T8.7): 1 price, 2 better service, 3 a person who cares. */
const fitting: Record<Strand, number> = {
  'own-life': 0,
  'rival-offer': 1,
  downturn: 1,
  'destination-event': 2,
  'price-rise': 1,
  'service-fault': 2,
  'peak-gap': 2,
  'broken-promise': 2,
  misunderstanding: 3,
  'slow-answer': 2,
  'refund-flow': 2,
  'adviser-left': 3,
  'being-approached': 3,
  'weak-bond': 3,
  'word-of-mouth': 2,
  'bad-debt': 0,
  'low-switching-cost': 1,
};

export interface WinBackPolicy {
  remedy: number;
  asks: boolean;
  /** Days between the exit and the try, and what is left of the chance by then. */
  delay: number;
  inTime: number;
  /** Usual worth of a customer, against which effort is set. */
  usualValue: number;
  key: number;
  ordinary: number;
  small: number;
}

export function winBackPolicy(firm: Firm, halfLife: number): WinBackPolicy {
  return {
    remedy: lever(firm, 'winBackRemedy'),
    asks: lever(firm, 'winBackApology') > 0.5,
    delay: lever(firm, 'winBackDelay'),
    inTime: exp((-log(2) * lever(firm, 'winBackDelay')) / halfLife),
    usualValue: firm.usualValue,
    key: lever(firm, 'winBackKey'),
    ordinary: lever(firm, 'winBackOrdinary'),
    small: lever(firm, 'winBackSmall'),
  };
}

/** Tries to win back who left a block in the round before, and weighs those who came. */
export function winBack(p: Pass): void {
  const { c, k, block } = p;
  const { first, end, chosen } = block;
  const { exitRound, status } = c;
  const before = k.round - 1;
  let gone = 0;
  for (let i = first; i < end; i++) {
    chosen[gone] = i;
    gone += bit(exitRound[i] === before) & bit(status[i] === LEFT);
  }
  let back = 0;
  for (let at = 0; at < gone; at++) {
    const i = chosen[at] as number;
    if (tryWinBack(p, i, p.winBackBy)) chosen[back++] = i;
  }
  weigh(p, chosen, back);
}

/**
 * Step 6: one try for each customer who left in the round before. Natural leavers are not chased and the
 * dismissed are not asked back. The chance falls with delay (T8.6), rises with a remedy that fits the cause
 * (T8.7), with effort by tier (T8.8), and with how good the first life was (Kumar, Bhagwat & Zhang 2015).
 * Returns whether the customer came back.
 */
function tryWinBack(p: Pass, i: number, policy: WinBackPolicy): boolean {
  const { c, k, t } = p;
  if (initiators[c.exitInitiator[i] as number] !== 'customer') return false;
  const v = k.values;
  const worth = (c.spend[i] as number) * (c.tripRate[i] as number);
  const effort =
    worth > 2 * policy.usualValue
      ? policy.key
      : worth > 0.5 * policy.usualValue
        ? policy.ordinary
        : policy.small;
  if (effort <= 0 || policy.remedy === 0) return false;
  t.winBackTried++;
  t.winBackSpend += effort * (c.spend[i] as number);
  const strand = strands[c.exitStrand[i] as number] ?? 'weak-bond';
  const name = c.name[i] as number;
  const known = policy.asks || k.draws.of(purposes.winBack, name, 1) < 0.5;
  const fits = policy.remedy === 4 ? known : policy.remedy === fitting[strand];
  const memory =
    1 -
    v['winBack.memory'] +
    v['winBack.memory'] * (0.5 * (c.trust[i] as number) + 0.5 * (c.attachment[i] as number));
  const chance =
    v['winBack.base'] *
    (effort / (effort + 0.1)) *
    (fits ? 1 : v['winBack.misfit']) *
    policy.inTime *
    (policy.asks ? 1 + v['winBack.apology'] : 1) *
    memory;
  c.winBackTries[i] = (c.winBackTries[i] as number) + 1;
  const back = k.draws.of(purposes.winBack, name) < chance;
  const day = Math.max(k.firstDay, (c.exitDay[i] as number) + policy.delay);
  p.recorder?.winBackTried(i, Math.min(day, k.firstDay + k.days - 1), policy.asks, back);
  if (!back) return false;
  t.wonBack++;
  c.status[i] = ACTIVE;
  c.wonBackRound[i] = k.round;
  c.tripClock[i] = -log(k.draws.of(purposes.firstTrip, name));
  c.satisfaction[i] = Math.max(0.55, c.satisfaction[i] as number);
  c.trust[i] = Math.max(0.45, c.trust[i] as number);
  c.missingByFault[i] = 0.3 * (c.missingByFault[i] as number);
  c.failures[i] = 0;
  contact(c, i, k, 1);
  return true;
}
