import type { Evidence } from '../evidence';
import type { Words } from '../words';

/**
 * What holds a guest, read from records (courseware 1.3, T3.1–T3.8, M20). A *drive* makes the guest want to stay;
 * a *resistance* makes leaving costly. Of the rival's side no record tells, so no sum is formed and no strength
 * shown: what is listed is on record, and what is not listed is unknown.
 */
export const tieIds = [
  'satisfaction',
  'answered-messages',
  'adviser',
  'brand',
  'points',
  'tier',
  'repeat-stays',
  'preferences',
  'no-alternative',
] as const;
export type TieId = (typeof tieIds)[number];

export interface Tie {
  readonly tie: TieId;
  readonly holds: 'drive' | 'resistance';
  readonly words: Words;
  /** The member of the course's model it belongs to, and where that stands. */
  readonly member: { readonly words: Words; readonly taxonomy: string };
  /** The records behind it, newest first; at least one. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}
