export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Values in bins of equal width with round edges, so that they can be read; the run's own value lies inside
 * too, in a bin of its own where no other does.
 */
export function histogram(values: readonly number[], own: number, about = 12): Bin[] {
  const all = [...values, own];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const width = roundWidth((high - low) / about);
  const first = Math.floor(low / width);
  const last = Math.floor(high / width);
  const bins = Array.from({ length: last - first + 1 }, (_, n) => ({
    from: (first + n) * width,
    to: (first + n + 1) * width,
    count: 0,
  }));
  for (const value of values) {
    const bin = bins[Math.floor(value / width) - first];
    if (bin) bin.count++;
  }
  return bins;
}

/** In which bin a value lies; −1 when in none. The upper edge belongs to the next bin. */
export const binOf = (bins: readonly Bin[], value: number): number =>
  bins.findIndex(({ from, to }) => value >= from && value < to);

/** 1, 2 or 5 times a power of ten, at least as wide as asked and never below 1: money has whole units. */
function roundWidth(atLeast: number): number {
  let power = 1;
  while (power * 10 <= atLeast) power *= 10;
  return power * ([1, 2, 5, 10].find((times) => power * times >= atLeast) ?? 10);
}
