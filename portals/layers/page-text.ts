import { longestValue } from '../reading';

/** Elements whose text nobody reads, or that act rather than tell. */
const silent = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'OPTION',
  'SELECT',
  'SVG',
  'svg',
  'HEAD',
  'TITLE',
]);
const lineBreaking = new Set([
  'BR',
  'P',
  'DIV',
  'LI',
  'TR',
  'DD',
  'DT',
  'UL',
  'OL',
  'SECTION',
  'H1',
  'H2',
  'H3',
  'H4',
  'TABLE',
]);

/** The most text nodes a page is read for; beyond them the page is not one reservation. */
export const mostTexts = 20_000;

export function isSilent(element: Element): boolean {
  return (
    silent.has(element.tagName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** A text of the page; `data` is the node's, trimmed. */
export interface ShortText {
  readonly node: Text;
  readonly data: string;
}

/**
 * Hands over the short texts below an element in document order: one walk over text nodes, no `innerText`,
 * nothing that makes the browser compute style or layout. Texts longer than a value are prose, left unread.
 * Each look at a node crosses into the browser, so a text is read once and its surroundings only on demand:
 * whoever finds something in it asks {@link isRead} next.
 */
export function eachShortText(root: Element, document: Document, see: (text: ShortText) => void): void {
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let seen = 0; seen < mostTexts; seen += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return;
    const data = node.data.trim();
    if (data.length > 1 && data.length <= longestValue) see({ node, data });
  }
}

/** Whether a person reads this text: it stands in no script, style, template or list of options. */
export function isRead({ node }: ShortText): boolean {
  const parent = node.parentElement;
  return parent !== null && !isSilent(parent);
}

/** Text of one element with its line breaks, at most `longestValue` characters; longer is prose: `undefined`. */
export function valueText(element: Element, document: Document): string | undefined {
  if (isSilent(element)) return undefined;
  const walker = document.createTreeWalker(element, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  let text = '';
  for (let steps = 0; steps < 200; steps += 1) {
    const node = walker.nextNode();
    if (node === null) return text.trim();
    if (node.nodeType === 3) {
      const parent = node.parentElement;
      if (parent === null || !isSilent(parent)) text += (node as Text).data.replace(/\s+/g, ' ');
    } else if (lineBreaking.has((node as Element).tagName)) {
      text += '\n';
    }
    if (text.length > longestValue * 2) return undefined;
  }
  return undefined;
}
