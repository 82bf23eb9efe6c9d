import { purposes } from '../draws';
import { leave } from './exit';
import { contact } from './experience';
import { lacks } from './market';
import { clamp01 } from './numbers';
import type { Pass } from './pass';

/**
 * What a round does to an active customer whether or not they travel: announcements, signals, silence,
 * points that lapse, an adviser who goes, a life that moves on. Returns false when the customer left.
 */
export function betweenTrips(p: Pass, i: number): boolean {
  const { c, k, t } = p;
  const v = k.values;
  const name = c.name[i] as number;
  if (k.movesAway > 0 && !lacks(k.without, 'own-life') && k.draws.of(purposes.moves, name) < k.movesAway) {
    leave(c, i, k, t, k.firstDay, 'own-life', 'neither', 'nobody');
    return false;
  }
  if (k.advisersLeaving[c.adviser[i] as number] === 1 && adviserLeft(p, i)) return false;
  if (k.priceShock > 0) priceRose(p, i);
  if (k.scandal > 0) {
    c.trust[i] = clamp01((c.trust[i] as number) - k.scandal);
    c.missingByFault[i] = (c.missingByFault[i] as number) + 0.3 * k.scandal;
    c.satisfaction[i] = clamp01((c.satisfaction[i] as number) - 0.3 * k.scandal);
  }
  if (k.trustRepair > 0) c.trust[i] = clamp01((c.trust[i] as number) + k.trustRepair);
  if (k.membershipFee > 0 && (c.trips[i] as number) > 1) payMembership(p, i);
  c.perceivedValue[i] =
    (c.perceivedValue[i] as number) + 0.2 * (k.perceivedTarget - (c.perceivedValue[i] as number));
  c.belonging[i] = (c.belonging[i] as number) + 0.2 * (0.15 + 0.7 * k.club - (c.belonging[i] as number));
  c.attachment[i] = (c.attachment[i] as number) * (1 - v['attachment.fade']);
  c.tieLost[i] = 0.6 * (c.tieLost[i] as number);
  c.rivalAttention[i] = 0.7 * (c.rivalAttention[i] as number);
  if ((c.constraint[i] as number) > 0) c.constraint[i] = (c.constraint[i] as number) - 1;
  if (k.days * k.pointsLife < k.firstDay - (c.lastTripDay[i] as number)) c.points[i] = 0;
  if (k.birthdayPack && c.consent[i] === 1 && birthdayIn(p, i)) contact(c, i, k, 1.2);
  signal(p, i);
  return true;
}

/** The customer signals first (T3.4c): answered, attachment grows; ignored, it falls. */
function signal(p: Pass, i: number): void {
  const { c, k } = p;
  const u = k.draws.of(purposes.signal, c.name[i] as number);
  const chance = k.values['attachment.signalChance'];
  if (u >= chance) return;
  const answered = u < chance * k.answerChance;
  if (answered) contact(c, i, k, 1);
  else c.attachment[i] = 0.8 * (c.attachment[i] as number);
  p.recorder?.contact(i, k.firstDay + (Math.floor(u * 1000) % k.days), 'guest', answered);
}

function birthdayIn(p: Pass, i: number): boolean {
  const { c, k } = p;
  const since = ((((c.birthday[i] as number) - k.firstDay) % 365) + 365) % 365;
  return since < k.days;
}

/** The adviser goes: some follow (T6.9), the others lose the tie. */
function adviserLeft(p: Pass, i: number): boolean {
  const { c, k, t } = p;
  const tie = c.personalTie[i] as number;
  if (k.draws.of(purposes.follow, c.name[i] as number) < k.followShare * tie) {
    leave(c, i, k, t, k.firstDay, 'adviser-left', 'customer', 'rival');
    return true;
  }
  c.tieLost[i] = 0.8 * tie;
  c.personalTie[i] = 0.2 * tie;
  return false;
}

/** A rise that was not announced or explained costs trust and goodwill beyond the money (T8.3). */
function priceRose(p: Pass, i: number): void {
  const { c, k } = p;
  const backlash = k.priceShock * (0.3 + 0.7 * (c.priceSensitivity[i] as number));
  c.trust[i] = clamp01((c.trust[i] as number) - 0.5 * backlash);
  c.emotion[i] = clamp01((c.emotion[i] as number) - 0.5 * backlash);
  c.satisfaction[i] = clamp01((c.satisfaction[i] as number) - 0.4 * backlash);
  c.missingByPrice[i] = (c.missingByPrice[i] as number) + 0.4 * backlash;
}

/** A fee paid is gone (T3.5); it also makes the next trip here feel paid for. */
function payMembership(p: Pass, i: number): void {
  const { c, k, t } = p;
  const fee = k.membershipFee * (c.spend[i] as number);
  t.revenue += fee;
  t.membershipFees += fee;
  c.earned[i] = (c.earned[i] as number) + fee;
  c.sunk[i] = Math.min(1, 0.8 * (c.sunk[i] as number) + k.membershipFee);
}
