import { useEffect, useState } from 'preact/hooks';
import type { InactiveCount } from '../../../history/count-inactive';
import type { InactivityRule } from '../../../retention/inactivity';
import { useSpeech } from '../../language';

/** Counts the guests on file under a rule; rejects when stopped. */
export type CountSilent = (rule: InactivityRule, signal: AbortSignal) => Promise<InactiveCount>;

/** What the rule makes of the guests on file, counted anew at each change. */
export function SilentGuests(props: { rule: InactivityRule; onCount: CountSilent }) {
  const say = useSpeech();
  const [count, setCount] = useState<InactiveCount>();
  const { rule, onCount } = props;
  const shape = JSON.stringify(rule);
  useEffect(() => {
    const stop = new AbortController();
    onCount(rule, stop.signal).then(
      (counted) => !stop.signal.aborted && setCount(counted),
      () => undefined, // stopped, since the rule has changed again
    );
    return () => stop.abort();
  }, [shape, onCount]);
  if (count?.of === 0) return null;
  return (
    <p class="notice" role="status">
      {count
        ? say({
            en: `With this rule ${count.beyond} of ${count.of} ${count.of === 1 ? 'guest who has stayed counts' : 'guests who have stayed count'} as silent today${count.unknown > 0 ? `; of ${count.unknown} it cannot be said, for want of bookings` : ''}.`,
            zh: `按此规则，入住过的${count.of}位客户中今天有${count.beyond}位算沉默${count.unknown > 0 ? `；另有${count.unknown}位预订太少，无法判断` : ''}。`,
          })
        : say({ en: 'Counting …', zh: '正在统计…' })}
    </p>
  );
}
