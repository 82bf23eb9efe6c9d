import { purposes } from '../draws';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import { leave } from './exit';
import { contact } from './experience';
import { clamp01 } from './numbers';
import type { Pass } from './pass';

/**
 * What a round does to the active customers whether or not they travel: a life that moves on, an adviser who
 * goes, announcements, silence, points that lapse, signals. Afterwards the block knows who is still there.
 */
export function betweenTrips(p: Pass): void {
  const { k } = p;
  if (k.advisersLeft > 0 || (k.movesAway > 0 && !p.noOwnLife)) {
    departures(p);
    p.block.gather(p.c);
  }
  if (k.priceShock > 0 || k.scandal > 0 || k.trustRepair > 0) announcements(p);
  fade(p);
  if (k.birthdayPack) birthdays(p);
  signals(p);
}

/** Some move away; when the adviser goes, some follow (T6.9) and the others lose the tie. */
function departures(p: Pass): void {
  const { c, k, block } = p;
  const movesAway = p.noOwnLife ? 0 : k.movesAway;
  for (let at = 0; at < block.count; at++) {
    const i = block.active[at] as number;
    const name = c.name[i] as number;
    if (movesAway > 0 && k.draws.of(purposes.moves, name) < movesAway) {
      block.decisionDay[i - block.first] = k.firstDay;
      leave(p, i, 'own-life', 'neither', 'nobody');
    } else if (k.advisersLeaving[c.adviser[i] as number] === 1) {
      const tie = c.personalTie[i] as number;
      if (k.draws.of(purposes.follow, name) < k.followShare * tie) {
        block.decisionDay[i - block.first] = k.firstDay;
        leave(p, i, 'adviser-left', 'customer', 'rival');
      } else {
        c.tieLost[i] = 0.8 * tie;
        c.personalTie[i] = 0.2 * tie;
      }
    }
  }
}

function announcements({ c, k, block }: Pass): void {
  for (let at = 0; at < block.count; at++) {
    const i = block.active[at] as number;
    if (k.priceShock > 0) priceRose(c, i, k);
    if (k.scandal > 0) {
      c.trust[i] = clamp01((c.trust[i] as number) - k.scandal);
      c.missingByFault[i] = (c.missingByFault[i] as number) + 0.3 * k.scandal;
      c.satisfaction[i] = clamp01((c.satisfaction[i] as number) - 0.3 * k.scandal);
    }
    if (k.trustRepair > 0) c.trust[i] = clamp01((c.trust[i] as number) + k.trustRepair);
  }
}

/** A rise that was not announced or explained costs trust and goodwill beyond the money (T8.3). */
function priceRose(c: Customers, i: number, k: Conditions): void {
  const backlash = k.priceShock * (0.3 + 0.7 * (c.priceSensitivity[i] as number));
  c.trust[i] = clamp01((c.trust[i] as number) - 0.5 * backlash);
  c.emotion[i] = clamp01((c.emotion[i] as number) - 0.5 * backlash);
  c.satisfaction[i] = clamp01((c.satisfaction[i] as number) - 0.4 * backlash);
  c.missingByPrice[i] = (c.missingByPrice[i] as number) + 0.4 * backlash;
}

/** Silence: what is not renewed moves back to where the firm's standing offer leaves it. */
function fade({ c, k, block }: Pass): void {
  const { active } = block;
  const { perceivedValue, belonging, attachment, tieLost, rivalAttention, constraint, lastTripDay } = c;
  const clubWarmth = 0.15 + 0.7 * k.club;
  const kept = 1 - k.values['attachment.fade'];
  const lapse = k.days * k.pointsLife;
  for (let at = 0; at < block.count; at++) {
    const i = active[at] as number;
    const value = perceivedValue[i] as number;
    perceivedValue[i] = value + 0.2 * (k.perceivedTarget - value);
    belonging[i] = (belonging[i] as number) + 0.2 * (clubWarmth - (belonging[i] as number));
    attachment[i] = (attachment[i] as number) * kept;
    tieLost[i] = 0.6 * (tieLost[i] as number);
    rivalAttention[i] = 0.7 * (rivalAttention[i] as number);
    if ((constraint[i] as number) > 0) constraint[i] = (constraint[i] as number) - 1;
    if (lapse < k.firstDay - (lastTripDay[i] as number)) c.points[i] = 0;
  }
}

function birthdays({ c, k, block }: Pass): void {
  for (let at = 0; at < block.count; at++) {
    const i = block.active[at] as number;
    const since = ((((c.birthday[i] as number) - k.firstDay) % 365) + 365) % 365;
    if (c.consent[i] === 1 && since < k.days) contact(c, i, k, 1.2);
  }
}

/** The customer signals first (T3.4c): answered, attachment grows; ignored, it falls. */
function signals(p: Pass): void {
  const { c, k, block } = p;
  const chance = k.values['attachment.signalChance'];
  for (let at = 0; at < block.count; at++) {
    const i = block.active[at] as number;
    const u = k.draws.of(purposes.signal, c.name[i] as number);
    if (u >= chance) continue;
    const answered = u < chance * k.answerChance;
    if (answered) contact(c, i, k, 1);
    else c.attachment[i] = 0.8 * (c.attachment[i] as number);
    p.recorder?.contact(i, k.firstDay + (Math.floor(u * 1000) % k.days), 'guest', answered);
  }
}
