import * as v from 'valibot';
import { isOnTheCalendar } from './days';

/**
 * What a firm can observe of one customer, and nothing else: the one shape that `history/` fills from
 * imports and captured pages, `sim/` fills from its world, and everything in `retention/` reads.
 *
 * What the firm does not know is absent. Absent is shown as "unknown"; it is never guessed.
 */

/** A calendar date in the property's own time, `YYYY-MM-DD`. No time zone: a stay has none. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  // Only the last three days of a month may be missing; asking the calendar for every day would slow a restore.
  v.check((day) => day.slice(8) < '29' || isOnTheCalendar(day), 'a day of the calendar'),
);
export type Day = v.InferOutput<typeof Day>;

/** An amount in one currency (ISO 4217). Amounts of two currencies are never added. */
export const Money = v.object({
  amount: v.pipe(v.number(), v.finite()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
export type Money = v.InferOutput<typeof Money>;

/** `booked`: no more is known than that it was made; it may have been stayed since. */
export const BookingStatus = v.picklist(['booked', 'stayed', 'cancelled', 'no-show']);
export type BookingStatus = v.InferOutput<typeof BookingStatus>;

/** Where a record came from, so that every reason on the card can name it. */
export const RecordSource = v.variant('kind', [
  v.object({ kind: v.literal('import'), batch: v.string(), file: v.string(), row: v.number() }),
  v.object({ kind: v.literal('page'), host: v.string(), on: Day }),
  v.object({ kind: v.literal('agent'), on: Day }),
  v.object({ kind: v.literal('world'), round: v.number() }),
]);
export type RecordSource = v.InferOutput<typeof RecordSource>;

export const Booking = v.object({
  /** Portal the booking was made on, e.g. `booking.com`, `airbnb`, `direct`. */
  channel: v.string(),
  /** The portal's own number; with `channel` it names the booking. */
  reservationNumber: v.string(),
  status: BookingStatus,
  checkIn: Day,
  checkOut: Day,
  bookedOn: v.optional(Day),
  cancelledOn: v.optional(Day),
  /** Who stays, as the record spells it. */
  guestName: v.string(),
  /** Who booked, when the record names somebody else or spells the guest differently. */
  bookedBy: v.optional(v.string()),
  price: v.optional(Money),
  property: v.optional(v.string()),
  unit: v.optional(v.string()),
  adults: v.optional(v.number()),
  children: v.optional(v.number()),
  remarks: v.optional(v.string()),
  /** The booking was made with a coupon or in a campaign. */
  withOffer: v.optional(v.boolean()),
  /** The booking was the cheapest of what was offered, where our own offer says so. */
  lowestPrice: v.optional(v.boolean()),
  /** Minutes from first look to booking, only from the firm's own log; nobody's browsing is watched (M42). */
  selectionMinutes: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** What kind of product it was, as `retention/loyalty/expected-repeats` names kinds. */
  productKind: v.optional(v.string()),
  source: RecordSource,
});
export type Booking = v.InferOutput<typeof Booking>;

/** The five steps of a complaint, in the order none may be skipped (courseware T9.4, R67). */
export const complaintSteps = ['receive', 'record', 'analyse', 'resolve', 'feed-back'] as const;
export const ComplaintStep = v.picklist(complaintSteps);
export type ComplaintStep = v.InferOutput<typeof ComplaintStep>;

export const Complaint = v.object({
  about: v.string(),
  /** The date each step was done; a step that is absent is still to come. */
  steps: v.partial(v.object({ receive: Day, record: Day, analyse: Day, resolve: Day, 'feed-back': Day })),
  remedy: v.optional(v.string()),
  source: RecordSource,
});
export type Complaint = v.InferOutput<typeof Complaint>;

/** A fault of the firm or of a supplier on a stay (a link of the service chain). */
export const Fault = v.object({
  on: Day,
  what: v.string(),
  link: v.optional(v.string()),
  apologisedOn: v.optional(Day),
  remediedOn: v.optional(Day),
  source: RecordSource,
});
export type Fault = v.InferOutput<typeof Fault>;

/** A message or call. `answeredOn` only where the guest spoke and the firm answered. */
export const Contact = v.object({
  on: Day,
  from: v.picklist(['guest', 'firm']),
  by: v.picklist(['message', 'phone', 'e-mail', 'in-person', 'review', 'social']),
  text: v.optional(v.string()),
  answeredOn: v.optional(Day),
  source: RecordSource,
});
export type Contact = v.InferOutput<typeof Contact>;

/** The four ways of asking (courseware T10.1); each sees something else, and misses something else. */
export const surveyMethods = ['questionnaire', 'interview', 'reviews', 'observation'] as const;
export const SurveyMethod = v.picklist(surveyMethods);
export type SurveyMethod = v.InferOutput<typeof SurveyMethod>;

/** Satisfaction on the five-point Likert scale, 1 worst to 5 best (courseware C34). */
export const Survey = v.object({
  on: Day,
  satisfaction: v.pipe(v.number(), v.minValue(1), v.maxValue(5)),
  wouldRecommend: v.optional(v.boolean()),
  /** Share of the guest's category spend that stays here, 0–1, as the guest told it. */
  spendShare: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  rivalAttention: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** What was named, or seen, as worst. */
  painPoint: v.optional(v.string()),
  method: v.optional(SurveyMethod),
  source: RecordSource,
});
export type Survey = v.InferOutput<typeof Survey>;

/** What the guest told us, in the guest's own words. Never derived from name, country or behaviour. */
export const Preference = v.object({
  kind: v.picklist(['language', 'form-of-address', 'diet', 'avoid', 'interest', 'budget', 'channel']),
  value: v.string(),
  on: Day,
  source: RecordSource,
});
export type Preference = v.InferOutput<typeof Preference>;

/**
 * What limits the guest's choice, as a record says it: `no-alternative`, we are the only one to go to (M28);
 * `constraint`, the guest wishes to come and told what keeps them (budget, visa, season, family; M30). Never
 * inferred: absent means unknown.
 */
export const Circumstance = v.object({
  kind: v.picklist(['no-alternative', 'constraint']),
  what: v.string(),
  on: Day,
  source: RecordSource,
});
export type Circumstance = v.InferOutput<typeof Circumstance>;

export const Note = v.object({ id: v.string(), on: Day, text: v.string() });
export type Note = v.InferOutput<typeof Note>;

/** What the agent did with a prompt. `later` names the day it may come back. */
export const PromptOutcome = v.object({
  prompt: v.string(),
  /** The record the prompt spoke of, so that a new no-show is a new prompt. */
  about: v.string(),
  on: Day,
  did: v.variant('kind', [
    v.object({ kind: v.literal('done') }),
    v.object({ kind: v.literal('later'), until: Day }),
    v.object({ kind: v.literal('does-not-fit'), because: v.string() }),
  ]),
});
export type PromptOutcome = v.InferOutput<typeof PromptOutcome>;

export const CustomerHistory = v.object({
  id: v.string(),
  /** Every spelling met, the one shown first. */
  names: v.array(v.string()),
  emails: v.array(v.string()),
  phones: v.array(v.string()),
  /** By check-in, oldest first. */
  bookings: v.array(Booking),
  complaints: v.array(Complaint),
  faults: v.array(Fault),
  contacts: v.array(Contact),
  surveys: v.array(Survey),
  preferences: v.array(Preference),
  notes: v.array(Note),
  outcomes: v.array(PromptOutcome),
  /** Marketing consent. `unknown` when no record says either way. */
  consent: v.object({ marketing: v.picklist(['yes', 'no', 'unknown']), on: v.optional(Day) }),
  birthday: v.optional(v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/))),
  points: v.optional(v.object({ balance: v.number(), expiresOn: v.optional(Day) })),
  tier: v.optional(v.string()),
  adviser: v.optional(v.object({ name: v.string(), leftOn: v.optional(Day) })),
  referrals: v.optional(v.array(v.object({ on: Day, source: RecordSource }))),
  circumstances: v.optional(v.array(Circumstance)),
  promises: v.optional(
    v.array(v.object({ on: Day, what: v.string(), keptOn: v.optional(Day), source: RecordSource })),
  ),
  /** Set once the relation ended and the record says how (courseware C1, R38). */
  departure: v.optional(
    v.object({
      on: Day,
      initiator: v.picklist(['customer', 'firm', 'neither']),
      cause: v.picklist(['natural', 'competitive', 'fault', 'malicious', 'other']),
      destination: v.picklist(['rival', 'nobody', 'unknown']),
      source: RecordSource,
    }),
  ),
});
export type CustomerHistory = v.InferOutput<typeof CustomerHistory>;

/** A history with nothing in it yet but a name. */
export function newHistory(id: string, name: string): CustomerHistory {
  return {
    id,
    names: [name],
    emails: [],
    phones: [],
    bookings: [],
    complaints: [],
    faults: [],
    contacts: [],
    surveys: [],
    preferences: [],
    notes: [],
    outcomes: [],
    consent: { marketing: 'unknown' },
  };
}
