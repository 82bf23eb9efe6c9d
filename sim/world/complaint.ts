import { type Strand, strands } from '../contract/ledger';
import { draw, purposes } from '../draws';
import type { Customers } from './columns';
import { contact } from './experience';
import { bit, clamp01 } from './numbers';
import type { Pass } from './pass';

/** What a complaint can be about, by place in `strands`. */
export const misunderstanding = strands.indexOf('misunderstanding');
export const serviceFault = strands.indexOf('service-fault');
export const refundFlow = strands.indexOf('refund-flow');
export const slowAnswer = strands.indexOf('slow-answer');

/**
 * Step 1 of five (T9.4): of those who feel the grievance of these bookings, the ready complain; the others stay
 * silent. Booking n asks question `first + step · n`.
 */
export function complain(
  { c, k, t, bookings, recorder }: Pass,
  of: Uint32Array,
  count: number,
  about: number,
  first: number,
  step: number,
): void {
  const { place, name, number, grievance, day } = bookings;
  const { complaintStep, complaintPropensity } = c;
  const a = k.draws.a[purposes.complaint] as number;
  const d = k.draws.b[purposes.complaint] as number;
  let made = 0;
  for (let at = 0; at < count; at++) {
    const b = of[at] as number;
    const i = place[b] as number;
    if ((complaintStep[i] as number) > 0) continue;
    const u = draw(a, d, name[b] as number, first + step * (number[b] as number));
    if (u >= (grievance[b] as number) * (complaintPropensity[i] as number)) continue;
    open(c, i, about);
    made++;
    recorder?.complaint(i, day[b] as number, strands[about] ?? 'service-fault');
  }
  t.complaints += made;
  if (about === misunderstanding) t.complaintsOfMisunderstanding += made;
}

/** The first of the five steps: received. */
export function open(c: Customers, i: number, about: number): void {
  c.complaintStep[i] = 1;
  c.complaintAbout[i] = about;
  c.complaints[i] = Math.min(255, (c.complaints[i] as number) + 1);
}

/** Works on the open complaints of a block. */
export function handleComplaints(p: Pass): void {
  const { active, count, chosen } = p.block;
  const { complaintStep } = p.c;
  let open = 0;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    chosen[open] = i;
    open += bit((complaintStep[i] as number) > 0);
  }
  for (let at = 0; at < open; at++) handleComplaint(p, chosen[at] as number);
}

/**
 * Receive → record → analyse → resolve → feed back: with enough hands all five within the round, otherwise
 * one step a round while satisfaction falls. A remedy lifts satisfaction more than trust, so more than
 * repurchase (de Matos et al. 2007), and little after a second failure (Maxham & Netemeyer 2002).
 */
function handleComplaint(p: Pass, i: number): void {
  const { c, k } = p;
  const v = k.values;
  const name = c.name[i] as number;
  const staffed = k.draws.of(purposes.complaintStaff, name) < k.complaintStaff;
  c.complaintStep[i] = staffed ? 5 : (c.complaintStep[i] as number) + 1;
  if ((c.complaintStep[i] as number) < 5) {
    c.satisfaction[i] = clamp01((c.satisfaction[i] as number) - v['complaints.open']);
    c.trust[i] = clamp01((c.trust[i] as number) - 0.5 * v['complaints.open']);
    p.t.stillOpen++;
    return;
  }
  closeComplaint(p, i, k.remedy);
}

/** Feeds back the remedy: 0 nothing, 1 apology, 2 money, 3 the cause mended. */
export function closeComplaint(p: Pass, i: number, remedy: number): void {
  const { c, k, t } = p;
  const v = k.values;
  c.complaintStep[i] = 0;
  t.resolved++;
  let again = 1;
  for (let failure = 1; failure < (c.failures[i] as number); failure++)
    again *= v['complaints.secondFailure'];
  const fit =
    remedyFit(remedy, k.compensation, strands[c.complaintAbout[i] as number] ?? 'service-fault') * again;
  c.satisfaction[i] = clamp01((c.satisfaction[i] as number) + v['complaints.recovery'] * fit);
  c.trust[i] = clamp01((c.trust[i] as number) + v['complaints.trustRecovery'] * fit);
  const kept = 1 - 0.8 * fit;
  c.missingByFault[i] = kept * (c.missingByFault[i] as number);
  c.missingByMisunderstanding[i] = kept * (c.missingByMisunderstanding[i] as number);
  c.missingByRefund[i] = kept * (c.missingByRefund[i] as number);
  if (c.complaintAbout[i] === slowAnswer) c.missingByWaiting[i] = kept * (c.missingByWaiting[i] as number);
  contact(c, i, k, 0.5);
  if (remedy >= 2) t.compensation += (remedy === 2 ? k.compensation : 0.25) * (c.spend[i] as number);
  p.recorder?.complaintClosed(i, k.firstDay + k.days - 1, remedy);
}

/**
 * How well the remedy answers the complaint, 0–1. Money is felt in full at about four fifths of the price
 * (Edström et al. 2022, hotels); an apology answers a misunderstanding better than a fault.
 */
function remedyFit(remedy: number, compensation: number, about: Strand): number {
  switch (remedy) {
    case 1:
      return about === 'misunderstanding' ? 0.6 : 0.35;
    case 2:
      return 0.3 + 0.6 * Math.min(1, compensation / 0.8);
    case 3:
      return 0.95;
    default:
      return 0;
  }
}
