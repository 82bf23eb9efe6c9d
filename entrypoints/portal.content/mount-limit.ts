/** A page may take the card off so many times within the window, in ms; then it stays off until the window is over. */
const most = 5;
const window = 60_000;

/** Counts over the whole life of a document, whatever addresses it goes through: a page changes those at will. */
export interface MountLimit {
  /** The card was lost at a time; a page that fought it is not tried again soon. */
  lost(why: 'removed' | 'fought', now: number): void;
  reached(now: number): boolean;
  /** The user asks for the card. */
  forget(): void;
}

export function mountLimit(): MountLimit {
  let losses: number[] = [];
  return {
    lost(why, now) {
      losses.push(...Array<number>(why === 'fought' ? most : 1).fill(now));
    },
    reached(now) {
      losses = losses.filter((at) => now - at < window);
      return losses.length >= most;
    },
    forget() {
      losses = [];
    },
  };
}
