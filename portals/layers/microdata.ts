import type { Draft } from '../reading';
import { type Item, readReservationItem } from './schema-org';

const mostReservations = 100;
const mostNodes = 2_000;
const deepest = 6;

/** The reservations a page declares in microdata (https://html.spec.whatwg.org/multipage/microdata.html). */
export function readMicrodata(document: Document): Draft[] {
  const scopes = [...document.querySelectorAll('[itemscope][itemtype*="Reservation"]')].slice(
    0,
    mostReservations,
  );
  return scopes
    .filter((scope) => /Reservation\/?$/.test((scope.getAttribute('itemtype') ?? '').trim()))
    .map((scope) => readReservationItem(itemOf(scope, document, 0), 'microdata'));
}

function itemOf(scope: Element, document: Document, depth: number): Item {
  const item: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  item['@type'] = (scope.getAttribute('itemtype') ?? '').trim();
  if (depth > deepest) return item;
  const referred = (scope.getAttribute('itemref') ?? '').split(/\s+/).slice(0, 20);
  const pending: Element[] = [
    ...referred.flatMap((id) => (id ? (document.getElementById(id) ?? []) : [])).reverse(),
    ...[...scope.children].reverse(),
  ];
  for (let nodes = 0; nodes < mostNodes; nodes += 1) {
    const element = pending.pop();
    if (element === undefined) break;
    const nested = element.hasAttribute('itemscope');
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      // The first value of a property counts, as JSON-LD readers do with arrays.
      if (name === '' || name in item) continue;
      item[name] = nested ? itemOf(element, document, depth + 1) : propertyText(element);
    }
    if (!nested) pending.push(...[...element.children].reverse());
  }
  return item;
}

function propertyText(element: Element): string {
  const attribute = {
    META: 'content',
    A: 'href',
    LINK: 'href',
    TIME: 'datetime',
    DATA: 'value',
    METER: 'value',
  }[element.tagName];
  return (
    (attribute && element.getAttribute(attribute)) ||
    (element.textContent ?? '').slice(0, 500).replace(/\s+/g, ' ').trim()
  );
}
