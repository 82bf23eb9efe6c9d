import { readInlineData } from './layers/inline-data';
import { valueText } from './layers/page-text';
import type { Portal, PortalSelector, Verified } from './portal';
import type { Reading } from './reading';

const trust = (verified: Verified): number => (verified === 'unverified' ? 0.75 : 0.95);

/** What a portal's own rules read off its page. A selector that matches another number of elements is silent. */
export function readByPortal(
  document: Document,
  portal: Portal,
  isPrinted: (text: string) => boolean,
): Reading[] {
  const selected = (portal.selectors ?? []).flatMap((rule) => readSelector(document, rule));
  const inline = (portal.inlineData ?? []).flatMap((data) => {
    const readings = readInlineData(document, data, trust(data.verified));
    // Inline data stays what it was when the page was served. It counts while the page still shows that guest.
    const guest = readings.find(({ field }) => field === 'underName');
    return guest && isPrinted(guest.text) ? readings : [];
  });
  return [...selected, ...inline];
}

function readSelector(
  document: Document,
  { field, select, from, expected, verified }: PortalSelector,
): Reading[] {
  const elements = [...document.querySelectorAll(select)];
  if (elements.length !== expected) return [];
  return elements.flatMap((element) => {
    const text = from === 'text' ? valueText(element, document) : element.getAttribute(from.attribute);
    return text ? [{ field, text, layer: 'portal', confidence: trust(verified) }] : [];
  });
}
