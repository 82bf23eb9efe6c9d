import type { CustomerHistory, Day } from '../customer-history';
import { newestFirst } from '../evidence';
import { answeredMessages, satisfaction } from './drives';
import { points, tier } from './economic';
import { adviser, brand } from './emotional';
import type { Tie } from './tie';
import { preferences, repeatStays } from './time-and-effort';

/** Drives first, then resistances, those hardest for a rival to copy before the others (T3.8c). */
export function tiesOf(history: CustomerHistory, today: Day): readonly Tie[] {
  // Of a relation known to have ended nothing holds.
  if (history.departure) return [];
  return [
    satisfaction(history),
    answeredMessages(history),
    adviser(history, today),
    brand(history),
    points(history, today),
    tier(history, today),
    repeatStays(history.bookings, today),
    preferences(history),
    noAlternative(history),
  ].filter((tie) => tie !== undefined);
}

/** Only as a record says it: that nobody else is there cannot be proved from here (M28). */
function noAlternative({ circumstances = [] }: CustomerHistory): Tie | undefined {
  const [newest, ...earlier] = newestFirst(
    circumstances.flatMap(({ kind, what, on, source }, n) =>
      kind === 'no-alternative'
        ? [{ record: `circumstance:${n}`, on, what: { en: what, zh: what }, source }]
        : [],
    ),
  );
  if (!newest) return undefined;
  return {
    tie: 'no-alternative',
    holds: 'resistance',
    words: { en: 'No other firm to go to, as recorded', zh: '据记录别无其他选择' },
    member: { words: { en: 'opportunity cost', zh: '机会成本' }, taxonomy: 'T3.9a' },
    evidence: [newest, ...earlier],
  };
}
