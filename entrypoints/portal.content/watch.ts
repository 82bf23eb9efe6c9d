/** Pauses between two readings, in ms: short at first, longer the more a page keeps changing. */
const firstPause = 150;
const longestPause = 2_000; // at most 30 readings a minute, however busy the page
const pollEvery = 200;

export interface PageEvents {
  /** The address is another one now. Called before the page had time to draw anything new, where possible. */
  moved(): void;
  /** Something on the page changed just now, before it is painted. Must be cheap. */
  touched(): void;
  /** The page has come to rest, or has kept changing for a while: time to read it. */
  settled(): void;
  /** Whether a node is our own, whose coming and going says nothing of the page. */
  isOurs(node: Node): boolean;
}

/**
 * Watches a page for changes of address and of text until `signal` aborts. WXT's own location event is of
 * no use here: it fires before the address has changed (https://github.com/wxt-dev/wxt/pull/2623).
 */
export function watchPage(window: Window, events: PageEvents, signal: AbortSignal): void {
  let url = window.location.href;
  let pause = firstPause;
  let due: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const moved = () => {
    if (window.location.href === url) return;
    url = window.location.href;
    pause = firstPause;
    events.moved();
    restLater();
  };
  const restLater = () => {
    const now = performance.now();
    if (due === undefined) waitingSince = now;
    else if (now - waitingSince > longestPause - pause) return; // never put off for ever
    clearTimeout(due);
    due = setTimeout(rest, pause);
  };
  const rest = () => {
    due = undefined;
    pause = Math.min(pause * 1.5, longestPause);
    whenIdle(() => {
      if (!signal.aborted) events.settled();
    });
  };

  const observer = new MutationObserver((records) => {
    moved();
    const byUs = records.every(
      ({ type, addedNodes, removedNodes }) =>
        type === 'childList' && [...addedNodes, ...removedNodes].every(events.isOurs),
    );
    if (byUs) return;
    events.touched();
    restLater();
  });
  // Frameworks that patch text in place change character data only.
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });

  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, moved, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', moved, { signal });
    navigation.addEventListener('navigatesuccess', moved, { signal });
  }
  const poll = navigation ? undefined : setInterval(moved, pollEvery);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
    clearInterval(poll);
  });
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 300 });
  else setTimeout(task);
}
