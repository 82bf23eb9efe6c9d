import type { Pass } from './pass';

/** A fee paid is gone (T3.5); it also makes the next trip here feel paid for. */
export function payMembership({ c, k, block }: Pass): void {
  const { active, first, fee } = block;
  for (let at = 0; at < block.count; at++) {
    const i = active[at] as number;
    const belongs = (c.trips[i] as number) > 1;
    const paid = belongs ? k.membershipFee * (c.spend[i] as number) : 0;
    fee[i - first] = paid;
    if (!belongs) continue;
    c.earned[i] = (c.earned[i] as number) + paid;
    c.sunk[i] = Math.min(1, 0.8 * (c.sunk[i] as number) + k.membershipFee);
  }
}
