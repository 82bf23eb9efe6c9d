/** Time the page is kept from answering at most, in ms; after it, whatever waits has its turn. */
const atMostMs = 15;

/** One after the other, letting the page answer in between; `progress` is told whenever it was let. */
export async function inTurns<T>(
  all: readonly T[],
  progress: (done: number, of: number) => void,
  each: (one: T, place: number) => Promise<void> | void,
): Promise<void> {
  let since = performance.now();
  for (const [place, one] of all.entries()) {
    await each(one, place);
    if (performance.now() - since < atMostMs) continue;
    progress(place + 1, all.length);
    await new Promise((go) => setTimeout(go));
    since = performance.now();
  }
}
