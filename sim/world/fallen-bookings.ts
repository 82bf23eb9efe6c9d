import { CANCELLED, NO_SHOW, TURNED_AWAY } from './bookings';
import { complain, refundFlow } from './complaint';
import { leave } from './exit';
import { clamp01 } from './numbers';
import type { Pass } from './pass';

/** The bookings that came to no trip: turned away, cancelled, not shown up for, not paid for. */
export function bookFallen(p: Pass): void {
  const { bookings } = p;
  const { fallen, fallenCount, place, fate, paid, cost, conceded, margin } = bookings;
  let cancelled = 0;
  for (let at = 0; at < fallenCount; at++) {
    const b = fallen[at] as number;
    const i = place[b] as number;
    paid[b] = 0;
    cost[b] = 0;
    conceded[b] = 0;
    margin[b] = 0;
    switch (fate[b]) {
      case TURNED_AWAY:
        turnAway(p, i);
        break;
      case CANCELLED:
        cancel(p, i, b);
        fallen[cancelled++] = b;
        break;
      case NO_SHOW:
        noShow(p, i, b);
        break;
      default:
        leave(p, i, 'bad-debt', 'firm', 'unknown');
    }
  }
  complain(p, fallen, cancelled, refundFlow, 63, 0);
}

function turnAway({ c, t, block }: Pass, i: number): void {
  t.turnedAway++;
  block.disappointed[i - block.first] = 1;
  c.rivalAttention[i] = clamp01((c.rivalAttention[i] as number) + 0.15);
}

/** A cancelled booking tries the change-and-refund flow; it is a signal, never an exit by itself (C24). */
function cancel({ c, k, t, block, bookings, recorder }: Pass, i: number, b: number): void {
  const v = k.values;
  const price = bookings.price[b] as number;
  t.cancelled++;
  c.cancellations[i] = Math.min(255, (c.cancellations[i] as number) + 1);
  const fee = k.flexible ? 0 : k.cancellationFee * price;
  bookings.paid[b] = fee;
  c.earned[i] = (c.earned[i] as number) + fee;
  const harm = k.refund + (k.flexible ? 0 : 0.1 * k.cancellationFee);
  const share = v['satisfaction.learning'] * v['satisfaction.slope'] * harm;
  c.satisfaction[i] = clamp01((c.satisfaction[i] as number) - share);
  c.missingByRefund[i] =
    (c.missingByRefund[i] as number) + v['satisfaction.learning'] * v['satisfaction.slope'] * k.refund;
  // A ticket that stays valid and money that comes back soon earn trust in uncertain times (T5.16, F7).
  c.trust[i] = clamp01((c.trust[i] as number) - 0.3 * (harm - 0.12) + k.validity);
  if (harm > 0.1) block.disappointed[i - block.first] = 1;
  bookings.grievance[b] = Math.min(1, 1.2 * k.refund);
  recorder?.booking(i, bookings.day[b] as number, price, 'cancelled', false);
}

function noShow({ c, k, t, bookings, recorder }: Pass, i: number, b: number): void {
  const price = bookings.price[b] as number;
  t.noShows++;
  c.noShows[i] = Math.min(255, (c.noShows[i] as number) + 1);
  bookings.paid[b] = k.deposit * price;
  recorder?.booking(i, bookings.day[b] as number, price, 'no-show', false);
}
