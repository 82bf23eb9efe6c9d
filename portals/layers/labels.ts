import { type PairedValue, stated, type Tie, valuesBeside } from '../labels/label-pairs';
import { type Label, type Labels, labelKey } from '../labels/label-words';
import { longestValue, type Reading } from '../reading';

const certainty: Readonly<Record<Tie, number>> = { structure: 0.9, colon: 0.85, sibling: 0.8, column: 0.7 };
const weakLabel = 0.75;
const longestLabel = 60;
/** A page with more labels than this is no single reservation; reading on would only cost time. */
const mostLabels = 300;

/** Collects label → value pairs while the page's texts are walked once. */
export interface LabelReader {
  /** Looks at one text of the page. */
  readonly see: (text: Text) => void;
  /** What the labels gave, once all texts were seen. */
  readonly readings: () => readonly Reading[];
}

/** @param dictionaries asked in order: the portal's own labels before the common ones. */
export function labelReader(document: Document, dictionaries: readonly Labels[]): LabelReader {
  const readings: Reading[] = [];
  let labelsSeen = 0;
  const find = (text: string): Label | undefined => {
    if (text.length > longestLabel) return undefined;
    const key = labelKey(text);
    for (const labels of dictionaries) {
      const label = labels.get(key);
      if (label) return label;
    }
    return undefined;
  };
  const isLabelText = (text: string): boolean => find(text) !== undefined;
  const keep = (label: Label, value: PairedValue): void => {
    if (label.field === 'other') return;
    // One word after a loose label may be anything ("Guest" – "Housekeeping"); a name has two, or is Chinese.
    const loose = value.tie === 'sibling' && label.field === 'underName';
    if (loose && !/\S\s+\S|\p{Script=Han}/u.test(value.text)) return;
    const confidence = certainty[value.tie] * (label.weak ? weakLabel : 1);
    const { field, language } = label;
    readings.push({ field, text: value.text, layer: 'label', confidence, language });
  };
  const pairElement = (element: Element, labelText: string, tie: Tie): void => {
    const label = find(labelText);
    if (label) for (const value of stated(element, tie, document, isLabelText)) keep(label, value);
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
      if (labelsSeen >= mostLabels) return;
      const whole = find(text.data.trim());
      if (whole) {
        labelsSeen += 1;
        for (const value of valuesBeside(text, document, isLabelText)) keep(whole, value);
        return;
      }
      const inline = /^\s*([^:：]{2,50})[:：]\s*(\S.*)$/su.exec(text.data);
      const label = inline && find(inline[1] ?? '');
      if (!label) return;
      labelsSeen += 1;
      const rest = (inline?.[2] ?? '').trim();
      if (rest.length <= longestValue && !isLabelText(rest)) keep(label, { text: rest, tie: 'colon' });
    },
    readings: () => readings,
  };
}
