import type { BookingInView } from './booking-in-view';
import { bookingsWith } from './booking-in-view';
import type { Booking, CustomerHistory, Day, PromptOutcome } from './customer-history';
import { usualWarningRule, type Warning, warningOf } from './early-warning';
import type { Evidence } from './evidence';
import { type Glance, glanceAt } from './glance';
import { type Inactivity, type InactivityRule, inactivityOf, usualInactivityRule } from './inactivity';
import { type PeakPeriod, peakCalendar } from './peak-season';
import { answerHolding } from './prompts/answered';
import { catalogue } from './prompts/catalogue';
import type { Ground, Prompt, Situation } from './prompts/prompt';
import { type Rhythm, rhythmOf } from './rhythm';
import { heldNotLoyal } from './ties/held-not-loyal';
import type { Tie } from './ties/tie';
import { tiesOf } from './ties/ties';

/** A prompt that applies to this guest today, and why. */
export interface Advice extends Ground {
  readonly prompt: Omit<Prompt, 'ground'>;
}

export interface Appraisal {
  readonly bookings: readonly Booking[];
  readonly glance: Glance;
  readonly rhythm: Rhythm;
  readonly inactivity: Inactivity;
  /** What holds the guest, and what may make the guest leave; absent for a guest no record knows. */
  readonly holdsAndPulls?: HoldsAndPulls;
  /** What to do now, most important first. A card shows the first three. */
  readonly prompts: readonly Advice[];
  /** Rules that hold whatever else is to do (B26). */
  readonly standing: readonly Advice[];
  /** How many marketing prompts wait for consent. What they say is not handed out. */
  readonly withheld: number;
  /** Prompts the agent has answered and that stay away for now. */
  readonly answered: readonly { readonly advice: Advice; readonly outcome: PromptOutcome }[];
}

export interface HoldsAndPulls {
  readonly ties: readonly Tie[];
  readonly warning: Warning;
  /** The answer that shows it, of a guest who is held and not loyal (R21). */
  readonly heldNotLoyal?: readonly [Evidence];
}

/** What a firm may set for itself. */
export interface House {
  readonly inactivity: InactivityRule;
  readonly peakCalendar: readonly PeakPeriod[];
}
export const usualHouse: House = { inactivity: usualInactivityRule, peakCalendar };

/** How many prompts matter at once; more are noise at a desk. Ours. */
export const promptsAtOnce = 3;

/**
 * What the records say of a guest on a day, and what to do about it.
 * @param history absent for a guest no record knows
 * @param inView the reservation on the page; absent where none is, as in a list of guests
 */
export function appraise(
  history: CustomerHistory | undefined,
  inView: BookingInView | undefined,
  today: Day,
  house: House = usualHouse,
): Appraisal {
  const bookings = bookingsWith(history, inView, today);
  const rhythm = rhythmOf(bookings, today);
  const inactivity = inactivityOf(bookings, rhythm, today, house.inactivity);
  const applying = adviceIn({
    ...(history && { history }),
    ...(inView && { inView }),
    bookings,
    rhythm,
    inactivity,
    peakCalendar: house.peakCalendar,
    today,
  });
  const consents = history?.consent.marketing === 'yes';
  const mayMarket = consents && !applying.some(({ prompt }) => prompt.pausesMarketing);
  const allowed = applying.filter(({ prompt }) => mayMarket || prompt.kind === 'service');
  const held = allowed.map((advice) => ({
    advice,
    outcome: answerHolding(advice.prompt, advice, history, today),
  }));
  return {
    bookings,
    glance: glanceAt(bookings, today),
    rhythm,
    inactivity,
    ...(history && { holdsAndPulls: holdsAndPulls({ ...history, bookings: [...bookings] }, today, house) }),
    prompts: held.flatMap(({ advice, outcome }) => (outcome || advice.prompt.stands ? [] : [advice])),
    standing: allowed.filter(({ prompt }) => prompt.stands),
    withheld: consents ? 0 : applying.length - allowed.length,
    answered: held.flatMap(({ advice, outcome }) => (outcome ? [{ advice, outcome }] : [])),
  };
}

function holdsAndPulls(history: CustomerHistory, today: Day, { inactivity }: House): HoldsAndPulls {
  const held = heldNotLoyal(history, today);
  return {
    ties: tiesOf(history, today),
    warning: warningOf(history, today, { ...usualWarningRule, inactivity }),
    ...(held && { heldNotLoyal: held }),
  };
}

function adviceIn(situation: Situation): readonly Advice[] {
  return catalogue
    .flatMap(({ ground, ...prompt }) => {
      const found = ground(situation);
      return found ? [{ prompt, ...found }] : [];
    })
    .sort((a, b) => b.prompt.priority - a.prompt.priority);
}
