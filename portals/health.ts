import { portalPageOf } from './known-portals';
import type { Portal } from './portal';
import { type Recognition, recognise } from './recognise';
import { redactedOutline } from './redacted-outline';
import type { Reservation } from './reservation';

/** What a card cannot do without. */
export const requiredFields = ['reservationNumber', 'underName', 'checkinDate', 'checkoutDate'] as const;
type RequiredField = (typeof requiredFields)[number];

/** How well a portal's declaration still fits the page before us; holds no text of the page. */
export interface AdapterHealth {
  readonly portal: string;
  /** `broken`: by its URL a reservation, yet none of the required fields could be read. */
  readonly state: 'working' | 'partly' | 'broken';
  readonly missing: readonly RequiredField[];
  /** The document's title is the one declared for this page; absent where none is. */
  readonly titleFits?: boolean;
  readonly selectors: readonly {
    readonly select: string;
    readonly expected: number;
    readonly found: number;
  }[];
}

/**
 * Checks a portal's declaration against the page, without telemetry: what is found is shown to the user only.
 * `undefined` on pages that by their URL are no reservation of a known portal.
 */
export function adapterHealth(
  document: Document,
  url: string,
  recognition = recognise(document, url),
): AdapterHealth | undefined {
  const claimed = portalPageOf(url);
  if (claimed?.page.kind !== 'detail') return undefined;
  const [reservation] = recognition.reservations;
  const missing = requiredFields.filter((field) => !readsFromPage(reservation, field));
  const { title } = claimed.page;
  return {
    portal: claimed.portal.id,
    state: missing.length === 0 ? 'working' : missing.length < requiredFields.length ? 'partly' : 'broken',
    missing,
    ...(title ? { titleFits: title.test(document.title) } : {}),
    selectors: selectorCounts(document, claimed.portal),
  };
}

/** A number known from the URL alone says nothing about whether the page could be read. */
function readsFromPage(reservation: Reservation | undefined, field: RequiredField): boolean {
  const read = reservation?.[field];
  return read !== undefined && (read.layer !== 'url' || reservation?.checkinDate !== undefined);
}

function selectorCounts(document: Document, portal: Portal): AdapterHealth['selectors'] {
  return (portal.selectors ?? []).map(({ select, expected }) => ({
    select,
    expected,
    found: document.querySelectorAll(select).length,
  }));
}

/**
 * What a user may hand to the maintainers when a page that looks like a reservation can no longer be read: what is
 * missing in figures and the page's structure, every text replaced by its shape. `undefined` while the page reads
 * well, and on pages that are no reservation.
 * @param longest characters of the whole report
 */
export function unreadableReport(
  document: Document,
  url: string,
  recognition = recognise(document, url),
  longest = 20_000,
): string | undefined {
  const health = adapterHealth(document, url, recognition);
  const head = health ? headOf(health) : looksLikeReservation(recognition) ? unknownPortal(recognition) : '';
  return head === '' ? undefined : head + redactedOutline(document, longest - head.length);
}

function headOf(health: AdapterHealth): string {
  if (health.state === 'working') return '';
  const found = requiredFields.length - health.missing.length;
  return [
    `${health.portal}: looks like a reservation by URL; ${found} of ${requiredFields.length} required fields found`,
    `missing: ${health.missing.join(', ')}`,
    ...(health.titleFits === undefined ? [] : [`title as declared: ${health.titleFits ? 'yes' : 'no'}`]),
    ...health.selectors.map(({ select, expected, found }) => `${select}: ${found} of ${expected}`),
    '',
  ].join('\n');
}

/**
 * On a site of no known portal: one page that labels at least three of number, guest, arrival and departure, outside
 * any table, and yet yields no reservation. Ours; two labels also stand on search forms.
 */
function looksLikeReservation({ reservations, refused, labelled }: Recognition): boolean {
  if (reservations.length > 0 || refused.join() !== 'too-little') return false;
  return requiredFields.filter((field) => isLabelled(labelled, field)).length >= 3;
}

const isLabelled = (labelled: Recognition['labelled'], field: RequiredField): boolean =>
  labelled.has(field) || (labelled.has('stay') && (field === 'checkinDate' || field === 'checkoutDate'));

function unknownPortal({ labelled }: Recognition): string {
  const seen = requiredFields.filter((field) => isLabelled(labelled, field));
  return `no known portal: looks like a reservation by its labels; labelled: ${seen.join(', ')}; no value could be read for certain\n`;
}
