import * as v from 'valibot';
import earlier from './earlier-editions.json';

/**
 * What shipped scenarios were in earlier versions of Homeport, each letter by letter as JSON, the newest first.
 * Codes given out then change that edition, not the one that ships now. Written by `npm run editions`.
 */
const editions: Readonly<Record<string, readonly string[]>> = v.parse(
  v.record(v.string(), v.array(v.string())),
  earlier,
);

/** Of the shipped scenario with this id; none where it never changed. */
export const earlierEditions = (id: string): readonly string[] =>
  Object.hasOwn(editions, id) ? (editions[id] ?? []) : [];
