import { purposes } from '../draws';
import { lacks } from './market';
import { clamp, clamp01 } from './numbers';
import type { Pass } from './pass';
import type { World } from './world';

/**
 * What one customer says this round (T2.6): the delighted praise, those who left in anger or suffer in
 * silence warn. Each reaches their own circle, never more than 250, and a part of it listens.
 */
export function speak(p: Pass, i: number, leftAngry: boolean): void {
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
