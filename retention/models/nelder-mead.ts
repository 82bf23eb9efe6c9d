/**
 * Finds a minimum of `f` near `start` by Nelder & Mead's simplex (1965), restarted once from where it ended.
 * Stops when the simplex is flat to `tolerance` or after `most` evaluations.
 */
export function minimise(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  { tolerance = 1e-9, most = 4000 } = {},
): { x: number[]; value: number } {
  const first = descend(f, start, tolerance, most / 2);
  return descend(f, first.x, tolerance, most / 2);
}

interface Corner {
  x: number[];
  value: number;
}

function descend(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  tolerance: number,
  most: number,
): Corner {
  const at = (x: number[]): Corner => ({ x, value: f(x) });
  let corners = [at([...start])];
  for (let i = 0; i < start.length; i++) corners.push(at(start.map((s, j) => (i === j ? s + 0.5 : s))));
  for (let evaluations = corners.length; evaluations < most; ) {
    corners = corners.sort((a, b) => a.value - b.value);
    const best = corners[0] as Corner;
    const worst = corners[corners.length - 1] as Corner;
    const second = corners[corners.length - 2] as Corner;
    if (Math.abs(worst.value - best.value) <= tolerance * (1 + Math.abs(best.value))) break;
    const centre = start.map(
      (_, j) => corners.slice(0, -1).reduce((sum, c) => sum + (c.x[j] as number), 0) / start.length,
    );
    const along = (t: number) => at(centre.map((c, j) => c + t * ((worst.x[j] as number) - c)));
    const reflected = along(-1);
    evaluations++;
    let next = reflected;
    if (reflected.value < best.value) {
      const expanded = along(-2);
      evaluations++;
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= second.value) {
      next = reflected.value < worst.value ? along(-0.5) : along(0.5);
      evaluations++;
      if (next.value >= Math.min(reflected.value, worst.value)) {
        corners = corners.map((c) =>
          c === best ? c : at(c.x.map((v, j) => ((best.x[j] as number) + v) / 2)),
        );
        evaluations += start.length;
        continue;
      }
    }
    corners[corners.length - 1] = next;
  }
  return corners.reduce((a, b) => (b.value < a.value ? b : a));
}
