import type { Booking, CustomerHistory, Day } from '../customer-history';
import { newestFirst } from '../evidence';
import { glanceAt } from '../glance';
import type { Tie } from './tie';

/** Switching cost in time and effort (T3.8a). */

/** From so many stays on the way around is learnt. The course names no number; ours. */
export const staysThatTeach = 3;

export function repeatStays(bookings: readonly Booking[], today: Day): Tie | undefined {
  const { count, records } = glanceAt(bookings, today).stays;
  const [newest, ...earlier] = newestFirst(records);
  if (!newest || count < staysThatTeach) return undefined;
  return {
    tie: 'repeat-stays',
    holds: 'resistance',
    words: {
      en: `Came ${count} times: knows the way here`,
      zh: `来过${count}次，熟悉这里`,
    },
    member: { words: { en: 'learning cost', zh: '学习成本' }, taxonomy: 'T3.8a' },
    evidence: [newest, ...earlier],
  };
}

/** What the guest would have to tell another firm all over again. */
export function preferences({ preferences: told }: CustomerHistory): Tie | undefined {
  const [newest, ...earlier] = newestFirst(
    told.map(({ value, on, source }, n) => ({
      record: `preference:${n}`,
      on,
      what: { en: value, zh: value },
      source,
    })),
  );
  if (!newest) return undefined;
  return {
    tie: 'preferences',
    holds: 'resistance',
    words: {
      en: told.length === 1 ? 'We know a wish of theirs' : `We know ${told.length} wishes of theirs`,
      zh: `已知其偏好${told.length}项`,
    },
    member: { words: { en: 'effort cost', zh: '精力成本' }, taxonomy: 'T3.8a' },
    evidence: [newest, ...earlier],
  };
}
