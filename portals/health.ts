import { portalPageOf } from './known-portals';
import type { Portal } from './portal';
import { recognise } from './recognise';
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
export function adapterHealth(document: Document, url: string): AdapterHealth | undefined {
  const claimed = portalPageOf(url);
  if (claimed?.page.kind !== 'detail') return undefined;
  const [reservation] = recognise(document, url).reservations;
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
 * What a user may hand to the maintainers when a portal's page can no longer be read: the health in figures and
 * the page's structure, every text replaced by its shape. `undefined` while the page reads well.
 * @param longest characters of the whole report
 */
export function unreadableReport(document: Document, url: string, longest = 20_000): string | undefined {
  const health = adapterHealth(document, url);
  if (health === undefined || health.state === 'working') return undefined;
  const counts = health.selectors.map(({ select, expected, found }) => `${select}: ${found} of ${expected}`);
  const found = requiredFields.length - health.missing.length;
  const head = [
    `${health.portal}: looks like a reservation by URL; ${found} of ${requiredFields.length} required fields found`,
    `missing: ${health.missing.join(', ')}`,
    ...(health.titleFits === undefined ? [] : [`title as declared: ${health.titleFits ? 'yes' : 'no'}`]),
    ...counts,
    '',
  ].join('\n');
  return head + redactedOutline(document, longest - head.length);
}
