import type { InlineData } from '../portal';
import type { Reading } from '../reading';
import { isItem } from './schema-org';

const longestScript = 3_000_000;

/**
 * What an inline script assigned to a global when the page was served, e.g. `window.X = "…escaped JSON…"`.
 * Read as text; the page's code is never run.
 */
export function readInlineData(
  document: Document,
  { global, fields }: InlineData,
  confidence: number,
): Reading[] {
  const assigned = new RegExp(`\\b${global}\\s*=\\s*`);
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    const match = source.length < longestScript ? assigned.exec(source) : null;
    if (match === null) continue;
    const data = valueAt(source, match.index + match[0].length);
    return fields.flatMap(({ field, path }) => {
      const value = path.reduce<unknown>(
        (at, key) => (isItem(at) && Object.hasOwn(at, key) ? at[key] : undefined),
        data,
      );
      return typeof value === 'string' && value.trim() !== ''
        ? [{ field, text: value, layer: 'portal', confidence }]
        : [];
    });
  }
  return [];
}

/** The JSON literal starting at a position: a string that holds JSON, or an object up to the end of the script. */
function valueAt(source: string, start: number): unknown {
  if (source.charAt(start) !== '"') return parsed(source.slice(start).replace(/;?\s*$/, ''));
  let end = start + 1;
  while (end < source.length && source.charAt(end) !== '"') end += source.charAt(end) === '\\' ? 2 : 1;
  const text = parsed(source.slice(start, end + 1));
  return typeof text === 'string' ? parsed(text) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
