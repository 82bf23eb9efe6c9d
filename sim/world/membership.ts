import type { Pass } from './pass';

/** A fee paid is gone (T3.5); it also makes the next trip here feel paid for. */
export function payMembership(p: Pass, i: number): void {
  const { c, k, t } = p;
  const fee = k.membershipFee * (c.spend[i] as number);
  t.revenue += fee;
  t.membershipFees += fee;
  c.earned[i] = (c.earned[i] as number) + fee;
  c.sunk[i] = Math.min(1, 0.8 * (c.sunk[i] as number) + k.membershipFee);
}
