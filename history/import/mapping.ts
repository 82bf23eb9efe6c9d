import * as v from 'valibot';
import { BookingStatus } from '../../retention/customer-history';
import { holdsBookings, planColumns } from './columns';
import { fingerprint, normaliseLabel } from './headers';
import { type Field, type FieldLabels, fields, type Layout } from './layouts/layout';
import { suggestedLabels } from './layouts/suggested-labels';

/** What the user said each column of an unknown export means; kept, and found again by its fingerprint. */
export const Mapping = v.object({
  fingerprint: v.string(),
  /** Label of the column that holds each field. */
  columns: v.record(v.picklist(fields), v.string()),
  /** The portal these bookings were made on, or `direct`. */
  channel: v.pipe(v.string(), v.trim(), v.minLength(1)),
  language: v.string(),
  /** What status words of the user's own mean, in lower case. */
  statuses: v.optional(v.record(v.string(), BookingStatus)),
});
export type Mapping = v.InferOutput<typeof Mapping>;

/** A first proposal for the mapping step: labels that exports in six languages use. A person confirms it. */
export function suggestMapping(header: readonly string[]): Mapping {
  const labels = new Set(header.map(normaliseLabel));
  const columns: Partial<Record<Field, string>> = {};
  const taken = new Set<number>();
  const languages = new Map<string, number>();
  for (const [language, known] of Object.entries(suggestedLabels)) {
    const met = Object.values(known)
      .flat()
      .filter((label) => labels.has(normaliseLabel(label)));
    languages.set(language, met.length);
  }
  const byFit = Object.keys(suggestedLabels).sort(
    (a, b) => (languages.get(b) ?? 0) - (languages.get(a) ?? 0),
  );
  for (const language of byFit) {
    const plan = planColumns(header, suggestedLabels[language] ?? {});
    for (const field of fields) {
      const at = plan[field];
      if (at === undefined || columns[field] !== undefined || taken.has(at)) continue;
      columns[field] = header[at] ?? '';
      taken.add(at);
    }
  }
  const best = byFit[0] ?? 'en';
  return {
    fingerprint: fingerprint(header),
    columns: columns as Mapping['columns'],
    channel: 'direct',
    language: (languages.get(best) ?? 0) > 0 ? best : 'und',
  };
}

/** Whether a mapping names all columns that a booking needs, and they are in this header. */
export function isComplete(mapping: Mapping, header: readonly string[]): boolean {
  return holdsBookings(planColumns(header, labelsOf(mapping)));
}

/** A mapping as a layout, so that one reader serves both. */
export function layoutOfMapping(mapping: Mapping): Layout {
  return {
    id: `mapped:${mapping.fingerprint}`,
    title: { en: 'Your own columns', zh: '自定义列' },
    channel: mapping.channel,
    language: mapping.language,
    columns: labelsOf(mapping),
    alsoHas: [],
    statuses: mapping.statuses ?? {},
    decimalMark: 'either',
  };
}

function labelsOf(mapping: Mapping): FieldLabels {
  const labels: Partial<Record<Field, readonly string[]>> = {};
  for (const field of fields) {
    const label = mapping.columns[field];
    if (label !== undefined && label !== '') labels[field] = [label];
  }
  return labels;
}
