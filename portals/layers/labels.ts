import { type PairedValue, stated, type Tie, valuesBeside } from '../labels/label-pairs';
import { type Label, type Labels, labelIn } from '../labels/label-words';
import { longestValue, type Reading } from '../reading';
import { isRead, type ShortText } from './page-text';

const certainty: Readonly<Record<Tie, number>> = { structure: 0.9, colon: 0.85, sibling: 0.8, column: 0.7 };
const weakLabel = 0.75;
/** A page with more labels than this is no single reservation; reading on would only cost time. */
const mostLabels = 200;

/** Collects label → value pairs while the page's texts are walked once. */
export interface LabelReader {
  /** Looks at one text of the page. */
  readonly see: (text: ShortText) => void;
  /** What the labels gave, once all texts were seen. */
  readonly readings: () => readonly Reading[];
}

/** @param dictionary the common labels, with the portal's own where there is one. */
export function labelReader(document: Document, dictionary: Labels): LabelReader {
  const readings: Reading[] = [];
  const rows = new Map<Element, number>();
  let labelsSeen = 0;
  const rowNumber = (row: Element): number => {
    const number = rows.get(row) ?? rows.size;
    rows.set(row, number);
    return number;
  };
  const find = (text: string): Label | undefined => labelIn(dictionary, text);
  const isLabelText = (text: string): boolean => find(text) !== undefined;
  const keep = (label: Label, value: PairedValue): void => {
    if (label.field === 'other') return;
    // One word after a loose label may be anything ("Guest" – "Housekeeping"); a name has two, or is Chinese.
    const loose = value.tie === 'sibling' && label.field === 'underName';
    if (loose && !/\S\s+\S|[㐀-鿿]/.test(value.text)) return;
    const confidence = certainty[value.tie] * (label.weak ? weakLabel : 1);
    const { field, language } = label;
    const row = value.row && rowNumber(value.row);
    readings.push({
      field,
      text: value.text,
      layer: 'label',
      confidence,
      language,
      ...(row === undefined ? {} : { row }),
    });
  };
  const pairElement = (element: Element, labelText: string, tie: Tie): void => {
    const label = find(labelText);
    const row = tie === 'column' ? (element.closest('tr,[role="row"]') ?? element.parentElement) : null;
    if (!label) return;
    for (const value of stated(element, tie, document, isLabelText))
      keep(label, row ? { ...value, row } : value);
  };

  for (const element of [...document.querySelectorAll('[data-heading],[aria-labelledby]')].slice(0, 600)) {
    const heading = element.getAttribute('data-heading');
    if (heading !== null) pairElement(element, heading, 'column');
    else {
      const labelledBy = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
      if (labelledBy && labelledBy.childElementCount < 4)
        pairElement(element, labelledBy.textContent ?? '', 'structure');
    }
  }
  return {
    see: (text) => {
      const { node, data } = text;
      if (labelsSeen >= mostLabels) return;
      const whole = find(data);
      if (whole && isRead(text)) {
        labelsSeen += 1;
        for (const value of valuesBeside(node, document, isLabelText)) keep(whole, value);
        return;
      }
      const colon = data.includes(':') ? data.indexOf(':') : data.indexOf('：');
      const label = colon > 0 ? find(data.slice(0, colon)) : undefined;
      if (!label || !isRead(text)) return;
      labelsSeen += 1;
      const rest = data.slice(colon + 1).trim();
      if (rest.length <= longestValue && !isLabelText(rest)) keep(label, { text: rest, tie: 'colon' });
    },
    readings: () => readings,
  };
}
