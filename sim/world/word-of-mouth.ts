import { purposes } from '../draws';
import { ACTIVE, LEFT } from './columns';
import { lacks } from './market';
import { bit, clamp, clamp01 } from './numbers';
import type { Pass } from './pass';
import type { World } from './world';

/** The active customers of a block speak. */
export function stayersSpeak(p: Pass): void {
  speak(p, p.block.active, p.block.count);
}

/** Those of a block who have left in this round are lost. Who left in anger warns; the others speak as who stays. */
export function leaversSpeak(p: Pass): void {
  const { c, k, t, block } = p;
  const { first, end, chosen } = block;
  const { exitRound, status, satisfaction, reach } = c;
  const { round } = k;
  let lost = 0;
  for (let i = first; i < end; i++) {
    chosen[lost] = i;
    lost += bit(exitRound[i] === round) & bit(status[i] !== ACTIVE);
  }
  let speaking = 0;
  for (let at = 0; at < lost; at++) {
    const i = chosen[at] as number;
    if (status[i] !== LEFT) continue;
    if ((satisfaction[i] as number) < 0.35) t.badReach += reach[i] as number;
    else chosen[speaking++] = i;
  }
  t.lostOfStart += lost;
  speak(p, chosen, speaking);
}

/**
 * What customers say in a round (T2.6): the delighted praise, those who left in anger or suffer in silence warn.
 * Each reaches their own circle, never more than 250, and a part of it listens.
 */
function speak({ c, k, t, block }: Pass, places: Uint32Array, count: number): void {
  const { praising } = block;
  const { satisfaction, emotion, trips, reach } = c;
  let praised = 0;
  let warned = 0;
  let delighted = 0;
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    const content = satisfaction[i] as number;
    const felt = emotion[i] as number;
    const circle = reach[i] as number;
    const praises = bit(content > 0.72) & bit(felt >= 0.5) & bit((trips[i] as number) > 1);
    praised += praises * circle;
    warned += (bit(content < 0.3) & bit(felt < 0.45)) * circle;
    praising[delighted] = i;
    delighted += praises;
  }
  t.goodReach += praised;
  t.badReach += 0.5 * warned;
  for (let at = 0; at < delighted; at++) {
    const i = praising[at] as number;
    if (k.draws.of(purposes.refer, c.name[i] as number) >= k.values['growth.referral']) continue;
    t.willRefer++;
    c.referrals[i] = Math.min(65535, (c.referrals[i] as number) + 1);
  }
}

/** Words move the brand into the next round and bring referrals. */
export function spread(world: World, p: Pass): void {
  const { firm, values: v } = world;
  const { t } = p;
  if (!lacks(world.without, 'word-of-mouth')) {
    const hearers = Math.max(1, t.activeAtEnd * v['customers.reach']);
    const net = (t.goodReach - v['word.badWeighsMore'] * t.badReach) / hearers;
    firm.brand = clamp01(firm.brand + v['word.brandMove'] * clamp(net * v['word.passOn'] * 10, -1, 1));
  }
  firm.referrals = t.willRefer;
}
