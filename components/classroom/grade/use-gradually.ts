import { useEffect, useState } from 'preact/hooks';

/** Lines drawn at once; a slow class computer draws these in far less than a tenth of a second. */
const atOnce = 25;

/** How many of `total` lines to draw by now: a few more with each frame, so that a long table never holds up the page. */
export function useGradually(total: number): number {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= total) return;
    // Not an animation frame: a page in the background has none, and its table would stay short.
    const next = setTimeout(() => setDrawn(drawn + atOnce), 16);
    return () => clearTimeout(next);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
