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

/**
 * The short texts of a page in document order: one walk over text nodes, no `innerText`, nothing that makes
 * the browser compute style or layout. Texts longer than a value are prose and are left unread.
 */
export function* shortTexts(root: Node, document: Document): Generator<Text> {
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let seen = 0; seen < mostTexts; seen += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return;
    if (node.length > longestValue || node.length === 0) continue;
    const parent = node.parentElement;
    if (parent === null || silent.has(parent.tagName)) continue;
    if (/\S/.test(node.data)) yield node;
  }
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
