import type { Words } from '../../../retention/words';
import { type Cause, causes } from '../../../sim/contract/ledger';

export type CauseOrUnknown = Cause | 'unknown';

/** The five kinds of churn of the course (T6.5–T6.9), and what the firm cannot know. */
export const causeWords: Record<CauseOrUnknown, Words> = {
  natural: { en: 'Natural', zh: '自然流失' },
  competitive: { en: 'Competitive', zh: '竞争流失' },
  fault: { en: 'Our fault', zh: '过失流失' },
  malicious: { en: 'Malicious', zh: '恶意流失' },
  other: { en: 'Other', zh: '其他流失' },
  unknown: { en: 'Unknown to us', zh: '原因未知' },
};

export const causeColour = (cause: CauseOrUnknown): string =>
  cause === 'unknown' ? '--unknown' : `--cause-${cause}`;

export const causesAndUnknown: readonly CauseOrUnknown[] = [...causes, 'unknown'];
