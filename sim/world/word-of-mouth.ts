import { purposes } from '../draws';
import { ACTIVE, LEFT } from './columns';
import { lacks } from './market';
import { clamp, clamp01 } from './numbers';
import type { Pass } from './pass';
import type { World } from './world';

/**
 * What one customer says this round (T2.6): the delighted praise, those who left in anger or suffer in
 * silence warn. Each reaches their own circle, never more than 250, and a part of it listens.
 */
function speak(p: Pass, i: number, leftAngry: boolean): void {
  const { c, t } = p;
  const reach = c.reach[i] as number;
  if (leftAngry) t.badReach += reach;
  else if ((c.satisfaction[i] as number) < 0.3 && (c.emotion[i] as number) < 0.45) t.badReach += 0.5 * reach;
  else if (
    (c.satisfaction[i] as number) > 0.72 &&
    (c.emotion[i] as number) >= 0.5 &&
    (c.trips[i] as number) > 1
  ) {
    t.goodReach += reach;
    t.delighted++;
    if (p.k.draws.of(purposes.refer, c.name[i] as number) < p.k.values['growth.referral']) {
      t.willRefer++;
      c.referrals[i] = Math.min(65535, (c.referrals[i] as number) + 1);
    }
  }
}

/** The active customers of a block speak. */
export function stayersSpeak(p: Pass): void {
  for (let at = 0; at < p.block.count; at++) speak(p, p.block.active[at] as number, false);
}

/** Those of a block who have left in this round are lost, and speak. */
export function leaversSpeak(p: Pass): void {
  const { c, k, t, block } = p;
  for (let i = block.first; i < block.end; i++) {
    if (c.exitRound[i] !== k.round || c.status[i] === ACTIVE) continue;
    t.lostOfStart++;
    if (c.status[i] === LEFT) speak(p, i, (c.satisfaction[i] as number) < 0.35);
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
