import { type ClaimedPage, portalPageOf } from './known-portals';
import { commonLabels, dictionaryOf, type Labels } from './labels/label-words';
import { readJsonLd } from './layers/json-ld';
import { labelReader } from './layers/labels';
import { readMicrodata } from './layers/microdata';
import { eachShortText, isRead, type ShortText } from './layers/page-text';
import { idsInUrl } from './layers/url-ids';
import { readShapes } from './layers/value-shapes';
import type { Portal } from './portal';
import { readByPortal } from './portal-rules';
import type { Draft, Reading } from './reading';

/** Everything a page says of reservations, not yet understood. */
export interface PageReadings {
  readonly claimed?: ClaimedPage;
  /** Reservations the page declares in structured data, in its order. */
  readonly declared: readonly Draft[];
  /** What the other layers found; it belongs to one reservation or to none. */
  readonly loose: readonly Reading[];
  readonly language?: string;
}

const portalDictionaries = new WeakMap<Portal, Labels>();

/** Runs every layer over the page once. Reads the document only; changes nothing, computes no layout. */
export function readPage(document: Document, url: string): PageReadings {
  const claimed = portalPageOf(url);
  const language = document.documentElement?.getAttribute('lang')?.trim();
  const labels = labelReader(document, claimed?.portal.labels ? dictionaryFor(claimed.portal) : commonLabels);
  const printed: ShortText[] = [];
  if (document.body) {
    eachShortText(document.body, document, (text) => {
      labels.see(text);
      printed.push(text);
    });
  }
  const isPrinted = (value: string): boolean =>
    printed.some((text) => text.data.includes(value) && isRead(text));
  const labelled = labels.readings();
  return {
    ...(claimed ? { claimed } : {}),
    ...(language ? { language } : {}),
    declared: [...readJsonLd(document), ...readMicrodata(document)].filter((draft) => draft.length > 0),
    loose: [
      ...numberInUrl(url, claimed, isPrinted),
      ...(saysWhoAndWhen(labelled) ? [] : readShapes(printed)),
      ...labelled,
      ...(claimed?.page.kind === 'detail' ? readByPortal(document, claimed.portal, isPrinted) : []),
    ],
  };
}

/** Shapes are the weakest evidence; where labels speak they are not worth another pass over the texts. */
function saysWhoAndWhen(labelled: readonly Reading[]): boolean {
  const said = new Set(labelled.map(({ field }) => field));
  return said.has('reservationNumber') && (said.has('checkinDate') || said.has('stay'));
}

function dictionaryFor(portal: Portal): Labels {
  const known = portalDictionaries.get(portal);
  if (known) return known;
  const dictionary = new Map([...commonLabels, ...dictionaryOf(portal.labels ?? [])]);
  portalDictionaries.set(portal, dictionary);
  return dictionary;
}

function numberInUrl(
  url: string,
  claimed: ClaimedPage | undefined,
  isPrinted: (text: string) => boolean,
): Reading[] {
  const reading = (text: string, confidence: number): Reading => ({
    field: 'reservationNumber',
    text,
    layer: 'url',
    confidence,
  });
  if (claimed) return claimed.number === undefined ? [] : [reading(claimed.number, 0.9)];
  if (!URL.canParse(url)) return [];
  const ids = idsInUrl(new URL(url)).filter(isPrinted);
  return ids.length === 1 ? ids.map((id) => reading(id, 0.7)) : [];
}
