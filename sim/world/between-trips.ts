import type { Destination, Initiator, Strand } from '../contract/ledger';
import { draw, purposes } from '../draws';
import { findActive } from './block';
import type { Customers } from './columns';
import { open, slowAnswer } from './complaint';
import type { Conditions } from './conditions';
import { leave } from './exit';
import { contact, grown } from './experience';
import { bit, clamp01 } from './numbers';
import type { Pass } from './pass';

/**
 * What a round does to the active customers whether or not they travel: a life that moves on, an adviser who
 * goes, announcements, silence, points that lapse, signals. Afterwards the block knows who is still there.
 */
export function betweenTrips(p: Pass): void {
  const { k } = p;
  if (k.movesAway > 0 && !p.noOwnLife) {
    movesAway(p);
    findActive(p);
  }
  if (k.advisersLeft > 0) {
    adviserGoes(p);
    findActive(p);
  }
  if (k.priceShock > 0 || k.scandal > 0 || k.trustRepair > 0) announcements(p);
  fade(p);
  if (k.values['customers.constrained'] > 0) constrain(p);
  if (k.birthdayPack) birthdays(p);
  signals(p);
}

/** Some move away, whoever their adviser. */
function movesAway(p: Pass): void {
  const { c, k, block } = p;
  const { active, count, uniform } = block;
  k.draws.ofPlaces(purposes.moves, c.name, active, count, uniform);
  for (let at = 0; at < count; at++) {
    if ((uniform[at] as number) < k.movesAway)
      departs(p, active[at] as number, 'own-life', 'neither', 'nobody');
  }
}

/** When the adviser goes, some follow (T6.9) and the others lose the tie. */
function adviserGoes(p: Pass): void {
  const { c, k, block } = p;
  const { active, count, chosen, uniform } = block;
  let bereft = 0;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    chosen[bereft] = i;
    bereft += bit(k.advisersLeaving[c.adviser[i] as number] === 1);
  }
  k.draws.ofPlaces(purposes.follow, c.name, chosen, bereft, uniform);
  for (let at = 0; at < bereft; at++) {
    const i = chosen[at] as number;
    const tie = c.personalTie[i] as number;
    if ((uniform[at] as number) < k.followShare * tie) {
      departs(p, i, 'adviser-left', 'customer', 'rival');
    } else {
      c.tieLost[i] = 0.8 * tie;
      c.personalTie[i] = 0.2 * tie;
    }
  }
}

function departs(p: Pass, i: number, strand: Strand, initiator: Initiator, destination: Destination): void {
  p.block.decisionDay[i - p.block.first] = p.k.firstDay;
  leave(p, i, strand, initiator, destination);
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
  const { active, count } = block;
  const { perceivedValue, belonging, attachment, tieLost, rivalAttention, constraint, lastTripDay, points } =
    c;
  const { perceivedTarget, firstDay } = k;
  const clubWarmth = 0.15 + 0.7 * k.club;
  const kept = 1 - k.values['attachment.fade'];
  const lapse = k.days * k.pointsLife;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const value = perceivedValue[i] as number;
    perceivedValue[i] = value + 0.2 * (perceivedTarget - value);
    belonging[i] = (belonging[i] as number) + 0.2 * (clubWarmth - (belonging[i] as number));
    attachment[i] = (attachment[i] as number) * kept;
    tieLost[i] = 0.6 * (tieLost[i] as number);
    rivalAttention[i] = 0.7 * (rivalAttention[i] as number);
    constraint[i] = (constraint[i] as number) - bit((constraint[i] as number) > 0);
    points[i] = (points[i] as number) * bit(lapse >= firstDay - (lastTripDay[i] as number));
  }
}

/** Budget, visa, season or family keeps some from travelling for a while, whatever they think of the firm (M30). */
function constrain({ c, k, block }: Pass): void {
  const { active, count, uniform } = block;
  const { constraint } = c;
  const chance = k.values['customers.constrained'];
  const rounds = k.values['customers.constraintRounds'];
  k.draws.ofPlaces(purposes.constraint, c.name, active, count, uniform);
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const before = constraint[i] as number;
    const begins = bit((uniform[at] as number) < chance) & bit(before === 0);
    constraint[i] = before + rounds * begins;
  }
}

function birthdays({ c, k, block }: Pass): void {
  const { active, count, chosen } = block;
  const { birthday, consent } = c;
  const today = k.firstDay % 365;
  const { days } = k;
  let celebrating = 0;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const until = (birthday[i] as number) - today;
    const since = until + 365 * bit(until < 0);
    chosen[celebrating] = i;
    celebrating += bit(since < days) & (consent[i] as number);
  }
  for (let at = 0; at < celebrating; at++) contact(c, chosen[at] as number, k, 1.2);
}

/** The customer signals first (T3.4c): answered, attachment grows; ignored, it falls, and some complain. */
function signals(p: Pass): void {
  const { c, k, block, recorder } = p;
  const { active, count, chosen, first, uniform } = block;
  const { name, attachment, lastContact } = c;
  const a = k.draws.a[purposes.signal] as number;
  const b = k.draws.b[purposes.signal] as number;
  const chance = k.values['attachment.signalChance'];
  const answering = chance * k.answerChance;
  const growth = k.values['attachment.perContact'];
  let signalling = 0;
  let ignored = 0;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const u = draw(a, b, name[i] as number);
    uniform[i - first] = u;
    chosen[signalling] = i;
    signalling += bit(u < chance);
  }
  for (let at = 0; at < signalling; at++) {
    const i = chosen[at] as number;
    const u = uniform[i - first] as number;
    const answered = bit(u < answering);
    const before = attachment[i] as number;
    attachment[i] = answered * grown(before, growth) + (1 - answered) * (0.8 * before);
    lastContact[i] = answered * k.round + (1 - answered) * (lastContact[i] as number);
    recorder?.contact(i, dayOfSignal(u, k), 'guest', answered === 1);
    chosen[ignored] = i;
    ignored += 1 - answered;
  }
  complainUnanswered(p, ignored);
}

/** Somewhere in the round, by digits of the draw that the chance did not use. */
const dayOfSignal = (u: number, k: Conditions): number => k.firstDay + (Math.floor(u * 1000) % k.days);

/** Of the first `count` chosen, whom nobody answered, the ready complain of it (R13). */
function complainUnanswered({ c, k, t, block, recorder }: Pass, count: number): void {
  const { first, chosen, uniform } = block;
  const turns = k.values['complaints.unanswered'];
  for (let at = 0; at < count; at++) {
    const i = chosen[at] as number;
    if ((c.complaintStep[i] as number) > 0) continue;
    const u = k.draws.of(purposes.unanswered, c.name[i] as number);
    if (u >= turns * (c.complaintPropensity[i] as number)) continue;
    open(c, i, slowAnswer);
    t.complaints++;
    recorder?.complaint(i, dayOfSignal(uniform[i - first] as number, k), 'slow-answer');
  }
}
