/**
 * Reads JSON as pages really write it: wrapped in HTML comments or CDATA, entities for quotes, trailing commas,
 * raw line breaks inside strings, comments. What is still broken after that (cut off, for instance) is
 * `undefined`, never a guess. Linear in the length of the text; never throws.
 */
export function parseForgivingJson(source: string): unknown {
  const strict = parse(source);
  if (strict !== undefined) return strict;
  const bare = unwrap(source);
  return parse(bare) ?? parse(repair(bare)) ?? parse(repair(decodeEntities(bare)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unwrap(source: string): string {
  return source
    .trim()
    .replace(/^\ufeff/, '')
    .replace(/^(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|^<!--/, '')
    .replace(/(?:(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|-->)\s*$/, '')
    .trim()
    .replace(/;$/, '');
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  '#39': "'",
  '#34': '"',
  nbsp: ' ',
};

/** The handful of HTML entities that find their way into JSON-LD. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(quot|amp|lt|gt|apos|#39|#34|nbsp);/g,
    (whole, name: string) => entities[name] ?? whole,
  );
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function repair(text: string): string {
  const parts: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inString) {
      if (character === '\\') {
        const next = text.charAt(at + 1);
        parts.push('"\\/bfnrtu'.includes(next) && next !== '' ? character + next : next);
        at += 1;
      } else {
        if (character === '"') inString = false;
        parts.push(character < ' ' ? (escapes[character] ?? ' ') : character);
      }
    } else if (character === '/' && (text.charAt(at + 1) === '*' || text.charAt(at + 1) === '/')) {
      const end = text.charAt(at + 1) === '*' ? text.indexOf('*/', at + 2) + 1 : text.indexOf('\n', at);
      if (end <= 0) break;
      at = end;
    } else {
      if (character === '"') inString = true;
      if (character === '}' || character === ']') dropTrailingComma(parts);
      parts.push(character);
    }
  }
  return parts.join('');
}

function dropTrailingComma(parts: string[]): void {
  let last = parts.length - 1;
  while (last >= 0 && /^\s$/.test(parts[last] ?? '')) last -= 1;
  if (parts[last] === ',') parts.length = last;
}
