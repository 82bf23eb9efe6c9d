import { longestValue } from '../reading';

/** Where text stands that nobody reads, as far as markup alone tells: style would have to be computed. */
const unread =
  'script,style,noscript,template,textarea,select,svg,head,[hidden],[aria-hidden="true"],dialog:not([open]),' +
  '[style*="display:none"],[style*="display: none"]';
const lineBreaking = new Set('BR P DIV LI TR DD DT UL OL SECTION H1 H2 H3 H4 TABLE'.split(' '));

/** The most text nodes a page is read for; beyond them the page is not one reservation. */
export const mostTexts = 20_000;

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

/** Whether a person reads this text, as far as markup tells. */
export function isRead({ node }: { readonly node: Text }): boolean {
  const parent = node.parentElement;
  return parent !== null && parent.closest(unread) === null;
}

/**
 * Text of one element with its line breaks, without buttons, and without links where there is other text: a
 * name is often followed by "View profile". Longer than any value, or spread over many nodes: `undefined`.
 */
export function valueText(element: Element, document: Document): string | undefined {
  if (element.closest(unread)) return undefined;
  const walker = document.createTreeWalker(element, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  let plain = '';
  let linked = '';
  for (let steps = 0; steps < 200; steps += 1) {
    const node = walker.nextNode();
    if (node === null) return /\S/.test(plain) ? plain.trim() : linked.trim();
    if (node.nodeType === 1) {
      if (lineBreaking.has((node as Element).tagName)) plain += '\n';
      continue;
    }
    const text = (node as Text).data.replace(/\s+/g, ' ');
    const parent = node.parentElement;
    if (text === ' ' || parent === null || parent === element) plain += text;
    else if (parent.closest(`${unread},button,[role="button"]`)) continue;
    else if (isLink(parent, element)) linked += text;
    else plain += text;
    if (plain.length + linked.length > longestValue * 2) return undefined;
  }
  return undefined;
}

/** Whether an element stands in a link below the value's own element. */
function isLink(inner: Element, value: Element): boolean {
  const link = inner.closest('a');
  return link !== null && link !== value && value.contains(link);
}
