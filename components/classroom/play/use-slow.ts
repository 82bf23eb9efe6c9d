import { useEffect, useState } from 'preact/hooks';

/** What is over sooner would only flicker. */
const slowMs = 300;

/** Whether something has been going on for so long that it should be said. */
export function useSlow(goingOn: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!goingOn) return;
    const wait = setTimeout(() => setSlow(true), slowMs);
    return () => {
      clearTimeout(wait);
      setSlow(false);
    };
  }, [goingOn]);
  return goingOn && slow;
}
