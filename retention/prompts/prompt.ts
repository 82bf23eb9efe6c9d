import type { BookingInView } from '../booking-in-view';
import type { Booking, CustomerHistory, Day } from '../customer-history';
import type { Evidence } from '../evidence';
import type { Inactivity } from '../inactivity';
import type { PeakPeriod } from '../peak-season';
import type { Rhythm } from '../rhythm';
import type { Words } from '../words';

/** Everything a prompt may look at. */
export interface Situation {
  /** Absent for a guest no record knows. */
  readonly history?: CustomerHistory;
  readonly inView?: BookingInView;
  /** The bookings on file and the one in view, by check-in, oldest first. */
  readonly bookings: readonly Booking[];
  readonly rhythm: Rhythm;
  readonly inactivity: Inactivity;
  readonly peakCalendar: readonly PeakPeriod[];
  readonly today: Day;
}

/** Why a prompt applies: one plain sentence, and the records it rests on. */
export interface Ground {
  /** The record the prompt speaks of; an answered prompt comes back when this changes. */
  readonly about: string;
  readonly because: Words;
  /** At least one, each with its date; newest first. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** One prompt of the course (courseware 2B), declared as data. `appraise` interprets it. */
export interface Prompt {
  readonly id: string;
  /** The course's own text. */
  readonly words: Words;
  /** The idea of the course it carries, and where that idea stands in the taxonomy. */
  readonly idea: { readonly words: Words; readonly taxonomy: string };
  /**
   * `service` concerns a booking the guest made or a conversation the guest is in. `marketing` reaches out
   * to a guest who did not ask, to sell or to win back; it needs consent (B26).
   */
  readonly kind: 'service' | 'marketing';
  /** Higher comes first. Ours. */
  readonly priority: number;
  /** Days an answered prompt stays away, unless a new record raises it. Ours. */
  readonly coolDownDays: number;
  /** A standing rule rather than a thing to do: always shown, takes no place among the three. */
  readonly stands?: true;
  /** While it applies nothing is sold: `marketing` waits, whatever the consent (B5). */
  readonly pausesMarketing?: true;
  readonly ground: (situation: Situation) => Ground | undefined;
}
