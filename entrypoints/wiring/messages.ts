import * as v from 'valibot';
import { layers, type Reservation } from '../../portals/reservation';
import type { Result } from '../../retention/result';

/**
 * Every message of the extension. Who may send which is decided in `background/senders.ts`; what arrives
 * is parsed here first, since a content script lives in a process that a hostile page may have taken over
 * (https://chromium.googlesource.com/chromium/src/+/main/docs/security/compromised-renderers.md).
 */

const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const field = <T extends v.GenericSchema>(value: T) =>
  v.exactOptional(v.object({ value, layer: v.picklist(layers), confidence }));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const day = v.pipe(v.string(), v.isoDate());
const headcount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

/** The shape of `portals/reservation`, with sizes no honest page exceeds. */
export const ReservationShape = v.object({
  reservationNumber: field(text),
  underName: field(text),
  email: field(text),
  telephone: field(text),
  checkinDate: field(day),
  checkoutDate: field(day),
  bookingTime: field(day),
  totalPrice: field(v.pipe(v.number(), v.finite())),
  priceCurrency: field(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  reservationStatus: field(v.picklist(['confirmed', 'cancelled', 'no-show', 'pending', 'checked-out'])),
  reservationFor: field(text),
  provider: field(text),
  lodgingUnitDescription: field(text),
  numAdults: field(headcount),
  numChildren: field(headcount),
}) satisfies v.GenericSchema<unknown, Reservation>;

/** A one-time token: 32 random bytes in hexadecimal. */
export const Token = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What the content script may say: what it saw. It learns nothing but a token in return. */
const observations = [
  v.object({ kind: v.literal('reservation-read'), reservation: ReservationShape }),
  /** Looks like a reservation, but could not be read; the report holds shapes of text, never text. */
  v.object({ kind: v.literal('page-unreadable'), report: v.pipe(v.string(), v.maxLength(20_000)) }),
  v.object({ kind: v.literal('no-reservation') }),
  /** The page kept removing or hiding the card, so the card stays away from this page. */
  v.object({ kind: v.literal('card-gave-up') }),
  v.object({ kind: v.literal('page-left') }),
] as const;

/** What the card's frame may ask, being an extension page inside a tab. */
const cardRequests = [
  v.object({ kind: v.literal('claim'), token: Token }),
  v.object({ kind: v.literal('close-card') }),
  /** Asks for or changes what is on file of the guest; see `card-history.ts`. */
  v.object({
    kind: v.literal('history'),
    call: v.picklist([
      'identify',
      'getCustomer',
      'addNote',
      'removeNote',
      'recordOutcome',
      'takeBackOutcome',
      'setConsent',
      'saveBooking',
    ]),
    args: v.array(v.unknown()),
  }),
] as const;

/** What the extension's own windows may ask. */
const surfaceRequests = [
  v.object({ kind: v.literal('switch-on'), site: v.string() }),
  v.object({ kind: v.literal('switch-off'), site: v.string() }),
] as const;

export const Message = v.variant('kind', [...observations, ...cardRequests, ...surfaceRequests]);
export type Message = v.InferOutput<typeof Message>;

/** How the card shall stand on the page. The only thing a content script ever gets. */
export interface Placement {
  readonly token: string;
  readonly opensByItself: boolean;
  readonly side: 'left' | 'right';
}

/** What each message is answered with. */
export interface Replies {
  'reservation-read': Placement | undefined;
  'page-unreadable': undefined;
  'no-reservation': undefined;
  'card-gave-up': undefined;
  'page-left': undefined;
  claim: Reservation | undefined;
  'close-card': undefined;
  history: Result<unknown, 'failed'> | undefined;
  'switch-on': undefined;
  'switch-off': undefined;
}
