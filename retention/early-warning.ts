import type { Booking, CustomerHistory, Day } from './customer-history';
import { addDays, daysBetween, daysInWords } from './days';
import { type Evidence, newestFirst, surveyEvidence } from './evidence';
import { cancellation, noShow } from './glance';
import { type Inactivity, type InactivityRule, inactivityOf, usualInactivityRule } from './inactivity';
import { faultsWithoutApology, openComplaints, unansweredMessages } from './open-matters';
import { rhythmOf } from './rhythm';
import type { Words } from './words';

/**
 * Early warning (courseware T6.10, M60). The course promises a method and its text is lost (C26): every rule
 * and weight here is ours. No score is shown, because none would be a probability; what is shown are reasons,
 * each with the records it rests on.
 */
export const riskSignals = [
  'open-complaint',
  'fault-without-apology',
  'low-answer',
  'unanswered-message',
  'adviser-left',
  'frequent-cancellation',
  'no-show',
  'silence',
] as const;
export type RiskSignal = (typeof riskSignals)[number];

export interface RiskReason {
  readonly signal: RiskSignal;
  readonly words: Words;
  /** The records behind it, newest first; at least one. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Orders reasons and guests; never shown. */
  readonly weight: number;
}

export interface Warning {
  /** Weightiest first. */
  readonly reasons: readonly RiskReason[];
  readonly weight: number;
  /** Together the reasons are enough to worry. */
  readonly atRisk: boolean;
  /** No reason, and too few bookings for a rhythm: nothing can be said. Unknown is not safe. */
  readonly unknown: boolean;
}

/** What a firm may set for itself. */
export interface WarningRule {
  readonly inactivity: InactivityRule;
  /** Faults, no-shows and staff departures older than this many days are history, not warning. */
  readonly lookBackDays: number;
  /** Weight from which on a guest is at risk: more than one slight fault. */
  readonly enough: number;
}

export const usualWarningRule: WarningRule = {
  inactivity: usualInactivityRule,
  lookBackDays: 180,
  enough: 2.5,
};

/** Why this guest may be about to leave, from the firm's records of the day and before. */
export function warningOf(
  history: CustomerHistory,
  today: Day,
  rule: WarningRule = usualWarningRule,
): Warning {
  const since = addDays(today, -rule.lookBackDays);
  const rhythm = rhythmOf(history.bookings, today);
  const inactivity = inactivityOf(history.bookings, rhythm, today, rule.inactivity);
  const reasons = [
    openComplaint(history, today),
    faultWithoutApology(history, since),
    lowAnswer(history),
    unansweredMessage(history, since, today),
    adviserLeft(history, since),
    frequentCancellation(history.bookings, today),
    missed(history.bookings, since),
    silence(inactivity, rhythm.last),
  ]
    .filter((reason) => reason !== undefined)
    .sort((a, b) => b.weight - a.weight);
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  return {
    reasons,
    weight,
    atRisk: weight >= rule.enough,
    unknown: reasons.length === 0 && inactivity.kind === 'unknown',
  };
}

const reason = (
  signal: RiskSignal,
  weight: number,
  en: string,
  zh: string,
  [first, ...rest]: readonly Evidence[],
): RiskReason | undefined => first && { signal, weight, words: { en, zh }, evidence: [first, ...rest] };

function openComplaint(history: CustomerHistory, today: Day): RiskReason | undefined {
  const open = openComplaints(history);
  const oldest = open.at(-1);
  if (!oldest) return undefined;
  const days = daysInWords(daysBetween(oldest.on, today));
  return reason(
    'open-complaint',
    4 * open.length,
    `Complaint open for ${days.en}`,
    `投诉未结，已${days.zh}`,
    open,
  );
}

function faultWithoutApology(history: CustomerHistory, since: Day): RiskReason | undefined {
  const bare = faultsWithoutApology(history, since);
  return bare.length > 1
    ? reason(
        'fault-without-apology',
        1 + bare.length,
        `${bare.length} faults of ours without an apology`,
        `${bare.length}次服务过失未致歉`,
        bare,
      )
    : reason('fault-without-apology', 2, 'A fault of ours without an apology', '一次服务过失未致歉', bare);
}

function lowAnswer({ surveys }: CustomerHistory): RiskReason | undefined {
  const said = surveys.at(-1);
  if (!said || said.satisfaction > 2) return undefined;
  return reason('low-answer', 3, `Told us: ${said.satisfaction} of 5`, `调查打分：${said.satisfaction}/5`, [
    surveyEvidence(surveys.length - 1, said),
  ]);
}

/** A signal ignored lowers attachment and may turn into protest (T3.4c, B15). */
function unansweredMessage(history: CustomerHistory, since: Day, today: Day): RiskReason | undefined {
  const waiting = unansweredMessages(history, since);
  const [newest] = waiting;
  if (!newest) return undefined;
  const days = daysInWords(daysBetween(newest.on, today));
  return reason(
    'unanswered-message',
    1.5,
    `A message unanswered for ${days.en}`,
    `客户来信${days.zh}未回复`,
    waiting,
  );
}

function adviserLeft({ adviser }: CustomerHistory, since: Day): RiskReason | undefined {
  if (!adviser?.leftOn || adviser.leftOn < since) return undefined;
  return reason('adviser-left', 3, `Their adviser left: ${adviser.name}`, `其顾问已离职：${adviser.name}`, [
    { record: 'adviser', on: adviser.leftOn, what: { en: 'Adviser left', zh: '顾问离职' } },
  ]);
}

/** The course's own count and window (B3): two in 90 days. A signal, not churn (C24). */
function frequentCancellation(bookings: readonly Booking[], today: Day): RiskReason | undefined {
  const recent = bookings
    .filter(({ status, cancelledOn }) => {
      const ago = status === 'cancelled' && cancelledOn ? daysBetween(cancelledOn, today) : -1;
      return ago >= 0 && ago <= 90;
    })
    .map(cancellation);
  if (recent.length < 2) return undefined;
  return reason(
    'frequent-cancellation',
    2,
    `${recent.length} cancellations in 90 days`,
    `90天内取消${recent.length}次`,
    newestFirst(recent),
  );
}

const missed = (bookings: readonly Booking[], since: Day): RiskReason | undefined =>
  reason(
    'no-show',
    1,
    'Did not show up',
    '预订未到（No-show）',
    newestFirst(
      bookings.filter(({ status, checkIn }) => status === 'no-show' && checkIn >= since).map(noShow),
    ),
  );

function silence(inactivity: Inactivity, last: Evidence | undefined): RiskReason | undefined {
  if (inactivity.kind !== 'beyond' || !last) return undefined;
  const { silentDays, limitDays } = inactivity;
  return reason(
    'silence',
    Math.min(3, silentDays / Math.max(1, limitDays)),
    `Silent for ${silentDays} days; usual rhythm allows ${Math.round(limitDays)}`,
    `已${silentDays}天无消费；按其节奏至多${Math.round(limitDays)}天`,
    [last],
  );
}
