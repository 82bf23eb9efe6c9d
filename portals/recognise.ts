import { type PageReadings, readPage } from './page-readings';
import type { Draft, ReadField } from './reading';
import type { Field, Reservation } from './reservation';
import { type Refusal, settle } from './settle';

/** What a page yields, and why it yields nothing where it seemed to say something. */
export interface Recognition {
  /** None, the one reservation of a detail page, or all that the page declares in structured data. */
  readonly reservations: readonly Reservation[];
  /** Changes as soon as the URL or a text it was read from does; see {@link recognitionBinding}. */
  readonly binding: string;
  readonly refused: readonly Refusal[];
  /** What labels of the page promise a value for, whether or not it could be understood; tables left out. */
  readonly labelled: ReadonlySet<ReadField>;
}

/**
 * Reads the reservations off a booking page: structured data, identifiers in the URL, shapes of values,
 * labels in six languages, then the portal's own rules. Generic first, the portal as patch.
 *
 * Pure: reads the document it is handed, runs none of its scripts, asks for no layout. Never throws on a page.
 * @param url of the page; for single-page portals the one in force now.
 */
export function recognise(document: Document, url: string): Recognition {
  const page = readPage(document, url);
  const settled = draftsOf(page).map(({ draft, isDeclared }) => settle(draft, page.language, isDeclared));
  const provider = providerOf(page, url);
  const reservations = settled.flatMap((each) =>
    'reservation' in each ? [{ ...each.reservation, ...(provider ? { provider } : {}) }] : [],
  );
  return {
    reservations,
    binding: bindingOf(page, url),
    refused: settled.flatMap((each) => ('refused' in each ? [each.refused] : [])),
    labelled: new Set(
      page.loose.flatMap(({ layer, row, field }) => (layer === 'label' && row === undefined ? [field] : [])),
    ),
  };
}

/**
 * A fingerprint of the URL and of every text a recognition on this page is read from. A recognition whose
 * `binding` is no longer this one must be dropped: the page has moved on to another guest, or is about to.
 */
export function recognitionBinding(document: Document, url: string): string {
  return bindingOf(readPage(document, url), url);
}

/** Loose readings complete the one reservation a page declares; with several they could be anyone's. */
function draftsOf({ declared, loose, claimed }: PageReadings): { draft: Draft; isDeclared: boolean }[] {
  const distinct = withoutRepeats(declared);
  const [only] = distinct;
  if (distinct.length > 1) return distinct.map((draft) => ({ draft, isDeclared: true }));
  if (only) return [{ draft: claimed?.page.kind === 'list' ? only : [...only, ...loose], isDeclared: true }];
  return loose.length === 0 || claimed?.page.kind === 'list' ? [] : [{ draft: loose, isDeclared: false }];
}

/** The same reservation in JSON-LD and microdata is one: same number, same hotel or flight. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const said = (draft: Draft, wanted: string): string =>
    draft.find(({ field }) => field === wanted)?.text ?? '';
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const number = said(draft, 'reservationNumber');
    const key = number === '' ? `unnumbered ${seen.size}` : `${number}\n${said(draft, 'reservationFor')}`;
    if (!seen.has(key)) seen.set(key, draft);
  }
  return [...seen.values()];
}

function providerOf({ claimed }: PageReadings, url: string): Field<string> | undefined {
  if (claimed) return { value: claimed.portal.id, layer: 'portal', confidence: 1 };
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return host === '' ? undefined : { value: host, layer: 'url', confidence: 1 };
}

function bindingOf({ declared, loose }: PageReadings, url: string): string {
  const texts = [...declared.flat(), ...loose].map(({ field, text, layer }) => `${layer} ${field} ${text}`);
  return fingerprint([url, ...texts].join('\n'));
}

/** FNV-1a over UTF-16 units in two lanes: not a secret, only cheap and unlikely to repeat by chance. */
function fingerprint(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ at, 0x85ebca6b);
  }
  return `${(low >>> 0).toString(16)}${(high >>> 0).toString(16)}`;
}
