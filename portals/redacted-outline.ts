import { commonLabels, labelKey } from './labels/label-words';
import { isRead, mostTexts } from './layers/page-text';

/** Attributes that name the structure; their values are code of the portal, but ids of bookings hide in them. */
const structural = [
  'id',
  'class',
  'role',
  'name',
  'for',
  'type',
  'data-testid',
  'data-heading',
  'aria-labelledby',
  'itemprop',
  'itemtype',
];

/**
 * The structure of a page with no text of it: letters become `A` and `a`, other scripts `文`, digits `9`.
 * Labels of our own dictionary stay, since they are words of the portal and what a maintainer looks for.
 * @param longest characters; what does not fit is cut off
 */
export function redactedOutline(document: Document, longest: number): string {
  if (!document.body) return '';
  const lines: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(document.body, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  const depths = new Map<Node, number>([[document.body, 0]]);
  for (let steps = 0; steps < mostTexts && length < longest; steps += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    const depth = (depths.get(node.parentNode as Node) ?? 0) + 1;
    if (node.nodeType === 1) depths.set(node, depth);
    const line = node.nodeType === 1 ? tagOf(node as Element) : textOf(node as Text);
    if (line === '') continue;
    lines.push(`${' '.repeat(Math.min(depth, 30))}${line}`);
    length += (lines.at(-1)?.length ?? 0) + 1;
  }
  return lines.join('\n').slice(0, longest);
}

function tagOf(element: Element): string {
  const attributes = structural.flatMap((name) => {
    const value = element.getAttribute(name);
    return value
      ? [` ${name}="${name === 'data-heading' ? shapeUnlessLabel(value) : shapeUnlessWord(value)}"`]
      : [];
  });
  return `<${element.tagName.toLowerCase()}${attributes.join('')}>`;
}

function textOf(node: Text): string {
  return isRead({ node }) && /\S/.test(node.data) ? shapeUnlessLabel(node.data.slice(0, 120).trim()) : '';
}

function shapeUnlessLabel(text: string): string {
  return commonLabels.has(labelKey(text)) ? text : shapeOf(text);
}

/** Class names and the like stay readable word by word; a word with a digit could be a booking's. */
function shapeUnlessWord(value: string): string {
  return value
    .slice(0, 120)
    .split(/([\s_/:.-]+)/)
    .map((part) => (/\d|@|[^\x20-\x7e]/.test(part) ? shapeOf(part) : part))
    .join('');
}

/** `Jane Roe, 99.50` → `Aaaa Aaa, 99.99`. Punctuation and length stay. */
export function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/[^\P{L}Aa]/gu, '文')
    .replace(/\p{N}/gu, '9');
}
