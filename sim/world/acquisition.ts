import { log } from '../arithmetic/log';
import { purposes } from '../draws';
import { bear } from './birth';
import { REFUSED } from './columns';
import type { Conditions } from './conditions';
import { lever } from './levers-of-firm';
import { clamp01 } from './numbers';
import type { Tally } from './tally';
import { makeRoom, type World } from './world';

/**
 * Step 3: new customers from advertising, referrals and brand. Advertising has falling returns; a promise
 * above what is delivered sells more. Each gets the next slot of this round as its name.
 */
export function acquire(world: World, k: Conditions, t: Tally): void {
  const { firm, values: v, scenario } = world;
  const thousands = scenario.customers / 1000;
  const money = lever(firm, 'acquisition');
  const saturation = v['growth.saturation'];
  const byAdvertising = (thousands * saturation * log(1 + money / saturation)) / v['growth.costOfOne'];
  const pull =
    (0.5 + firm.brand) *
    (0.5 + 1.25 * lever(firm, 'effortOnNew')) *
    (1 + k.promise) *
    k.economy *
    (1 - 0.6 * lever(firm, 'exitPenalty'));
  const referred = firm.referrals * (1 + lever(firm, 'referralReward'));
  const due = byAdvertising * pull + referred + firm.carry;
  const arriving = Math.floor(due);
  firm.carry = due - arriving;
  t.acquisitionSpend += money * thousands;

  makeRoom(world, arriving);
  const c = world.customers;
  const cut = 0.15 * lever(firm, 'screening');
  const first = world.count;
  world.firstOf[k.round] = first;
  world.count += arriving;
  bear(c, first, world.count, (k.round << 24) >>> 0, v, k.draws, firm.expected);
  for (let i = first; i < world.count; i++) {
    if (cut > 0 && looksBad(world, i, k, cut)) {
      c.status[i] = REFUSED;
      t.refusedAtScreening++;
      if ((c.credit[i] as number) >= 0.5) t.refusedWrongly++;
    } else {
      t.acquired++;
    }
  }
  t.referred += Math.min(arriving, Math.round(referred));
}

/** Credit as the firm sees it: the truth through noise that good records lessen. */
function looksBad(world: World, i: number, k: Conditions, cut: number): boolean {
  const c = world.customers;
  const blur = 0.8 * (1 - k.customerData) * (k.draws.of(purposes.screening, c.name[i] as number) - 0.5);
  return clamp01((c.credit[i] as number) + blur) < 0.35 + cut;
}
