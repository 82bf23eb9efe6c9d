import { valueText } from '../layers/page-text';
import { longestValue } from '../reading';

/** How a page tied a value to its label; the looser the tie, the less it counts. */
export type Tie = 'structure' | 'colon' | 'sibling' | 'column';

/** A value found beside a label. */
export interface PairedValue {
  readonly text: string;
  readonly tie: Tie;
  /** The table row of a value headed by its column. */
  readonly row?: Element;
}

/** Asks the dictionary whether an element's text is a label. */
export type IsLabelText = (text: string) => boolean;

/** So many rows tell a list from a reservation. */
const mostRows = 25;

/**
 * The values that belong to a label, given the text node it stands in. Looks only at the label's own
 * surroundings: definition lists, table rows and columns, `<label for>`, a following sibling.
 */
export function valuesBeside(label: Text, document: Document, isLabelText: IsLabelText): PairedValue[] {
  const box = labelBox(label);
  // Menus, tabs and sort buttons name things without stating them.
  if (box.closest('nav,button,select,[role="tab"],[role="menuitem"],[role="navigation"],[role="button"]')) {
    if (!box.closest('th,[role="columnheader"]')) return [];
  }
  const cell = box.closest('dt,th,td,label');
  if (cell && holdsNothingElse(cell, label)) {
    if (cell.tagName === 'DT') return structural(definitionOf(cell), document, isLabelText);
    if (cell.tagName === 'TH' || cell.tagName === 'TD') return besideCell(cell, document, isLabelText);
    const labelled = controlOf(cell, document);
    if (labelled) return structural(labelled, document, isLabelText);
  }
  return besideBox(box, label, document, isLabelText);
}

/** Climbs from the text to the largest element that holds nothing but the label (at most four levels). */
function labelBox(label: Text): Element {
  let box = label.parentElement as Element;
  for (let level = 0; level < 4; level += 1) {
    const parent = box.parentElement;
    if (parent === null || parent.tagName === 'BODY' || !isOnlyContent(box, parent)) break;
    if (/^(?:DD|DT|TH|TD|TR|LI|LABEL)$/.test(box.tagName)) break;
    box = parent;
  }
  return box;
}

function isOnlyContent(box: Element, parent: Element): boolean {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node === box || node.nodeType === 8) continue;
    if (node.nodeType === 3 ? /[^\s:：*]/.test((node as Text).data) : !isDecoration(node as Element))
      return false;
  }
  return true;
}

function isDecoration(element: Element): boolean {
  return ['SVG', 'svg', 'I', 'IMG', 'BR'].includes(element.tagName) && !/\S/.test(element.textContent ?? '');
}

function holdsNothingElse(cell: Element, label: Text): boolean {
  const text = cell.textContent ?? '';
  return text.length < 120 && text.replace(/[\s:：*▲▼↑↓]/g, '') === label.data.replace(/[\s:：*▲▼↑↓]/g, '');
}

function definitionOf(term: Element): Element | undefined {
  const next = term.nextElementSibling;
  // Another term before the description shares it with this one: whose it is cannot be told.
  return next?.tagName === 'DD' && term.previousElementSibling?.tagName !== 'DT' ? next : undefined;
}

function controlOf(label: Element, document: Document): Element | undefined {
  const id = label.getAttribute('for');
  return (id ? document.getElementById(id) : label.querySelector('input,output')) ?? undefined;
}

function structural(value: Element | undefined, document: Document, isLabelText: IsLabelText): PairedValue[] {
  return value ? stated(value, 'structure', document, isLabelText) : [];
}

/** What an element states: its text, or the value of a field nobody can type into. A label states nothing. */
export function stated(
  element: Element,
  tie: Tie,
  document: Document,
  isLabelText: IsLabelText,
): PairedValue[] {
  const input = element.tagName === 'INPUT' ? element : undefined;
  if (input) {
    if (!input.hasAttribute('readonly') && !input.hasAttribute('disabled')) return [];
    const value = input.getAttribute('value') ?? '';
    return value === '' || value.length > longestValue ? [] : [{ text: value, tie }];
  }
  const text = valueText(element, document);
  if (text === undefined || text === '' || isLabelText(text)) return [];
  // A block of several lines beside a heading is a section, not a value.
  if (tie !== 'structure' && (text.match(/\S\s*\n/g) ?? []).length > 2) return [];
  const time = element.tagName === 'TIME' ? element : element.querySelector('time[datetime]');
  const written = time?.getAttribute('datetime');
  return [{ text: written && text.length < 60 ? written : text, tie }];
}

function besideCell(cell: Element, document: Document, isLabelText: IsLabelText): PairedValue[] {
  const row = cell.parentElement;
  if (row === null) return [];
  const cells = [...row.children].slice(0, 40);
  const at = cells.indexOf(cell);
  const next = cells[at + 1];
  const inHeader = row.parentElement?.tagName === 'THEAD' || isHeaderRow(cells, isLabelText);
  if (!inHeader) return next ? stated(next, 'structure', document, isLabelText) : [];
  return rowsBelow(row).flatMap((below) => {
    const value = below.children.length === row.children.length ? below.children[at] : undefined;
    return value
      ? stated(value, 'column', document, isLabelText).map((found) => ({ ...found, row: below }))
      : [];
  });
}

/** A row of headings: all `th`, or two labels side by side. */
function isHeaderRow(cells: readonly Element[], isLabelText: IsLabelText): boolean {
  if (cells.length > 1 && cells.every((cell) => cell.tagName === 'TH')) return true;
  const labels = cells.map(
    (cell) => (cell.textContent ?? '').length < 60 && isLabelText(cell.textContent ?? ''),
  );
  return labels.some((label, at) => label && labels[at + 1] === true);
}

function rowsBelow(header: Element): Element[] {
  const table = header.closest('table');
  if (table === null) return [];
  const rows = [...table.querySelectorAll('tr')].slice(0, mostRows);
  return rows.slice(rows.indexOf(header as HTMLTableRowElement) + 1);
}

function besideBox(box: Element, label: Text, document: Document, isLabelText: IsLabelText): PairedValue[] {
  const start: Node = label.parentElement === box && followsInside(label) ? label : box;
  const before = start.parentElement === null ? null : (start as ChildNode).previousSibling;
  if (start === box && isLabelBefore(before, isLabelText)) return [];
  const colon = /[:：]\s*$/.test(label.data) || /[:：]\s*$/.test(box.textContent ?? '');
  for (let node = start.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = (node as Text).data.replace(/^[\s:：]+/, '').trim();
      if (text === '') continue;
      const tie = colon || /^\s*[:：]/.test((node as Text).data) ? 'colon' : 'sibling';
      return text.length <= longestValue && !isLabelText(text) ? [{ text, tie }] : [];
    }
    if (node.nodeType !== 1 || isDecoration(node as Element)) continue;
    return stated(node as Element, colon ? 'colon' : 'sibling', document, isLabelText);
  }
  return [];
}

function followsInside(label: Text): boolean {
  for (let node = label.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 ? /\S/.test((node as Text).data) : node.nodeType === 1) return true;
  }
  return false;
}

/** Labels side by side head columns: the text after the last of them belongs to the first. */
function isLabelBefore(start: ChildNode | null, isLabelText: IsLabelText): boolean {
  for (let node = start; node !== null; node = node.previousSibling) {
    const text = node.nodeType === 8 ? '' : (node.textContent ?? '');
    if (text.trim() === '') continue;
    return text.length < 60 && isLabelText(text);
  }
  return false;
}
