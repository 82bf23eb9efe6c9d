import type { Draft } from '../reading';
import { parseForgivingJson } from './forgiving-json';
import { type Item, isItem, readReservationItem, reservationsIn } from './schema-org';

const mostScripts = 40;
const longestScript = 500_000;

/** The reservations a page declares in JSON-LD. Broken scripts are mended or passed over, never thrown at. */
export function readJsonLd(document: Document): Draft[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(
    0,
    mostScripts,
  );
  const roots = scripts.flatMap((script) => {
    const source = script.textContent ?? '';
    if (source.length > longestScript || !source.includes('Reservation')) return [];
    return [parseForgivingJson(source)];
  });
  const named = itemsWithId(roots);
  return roots.flatMap(reservationsIn).map((item) => readReservationItem(resolve(item, named), 'json-ld'));
}

/** `@graph` pages spell a guest once and refer to it: `"underName": {"@id": "#guest"}`. */
function itemsWithId(roots: readonly unknown[]): Map<string, Item> {
  const named = new Map<string, Item>();
  const graphs = roots.flatMap((root) =>
    isItem(root) && Array.isArray(root['@graph']) ? root['@graph'] : root,
  );
  for (const item of graphs) {
    if (isItem(item) && typeof item['@id'] === 'string') named.set(item['@id'], item);
  }
  return named;
}

function resolve(item: Item, named: ReadonlyMap<string, Item>): Item {
  const entries = Object.entries(item).map(([key, value]): [string, unknown] => {
    const id = isItem(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return [key, (typeof id === 'string' && named.get(id)) || value];
  });
  return Object.fromEntries(entries);
}
