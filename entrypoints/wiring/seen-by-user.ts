/** How long the frame must stand untouched where the browser cannot tell whether it is seen, in ms. */
const settling = 500;

/** Chromium's second version of the observer; not in TypeScript's DOM library yet. */
interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible: boolean;
}

/**
 * Tells whether an action that writes may be accepted: a hostile page can cover the frame or make it
 * transparent so that a click meant for the page lands on a button here (DOM clickjacking, M. Tóth, DEF CON 33).
 * Chromium reports whether every pixel of the frame is shown unobscured and unfiltered
 * (https://web.dev/articles/intersectionobserver-v2); elsewhere the frame is trusted once it has been
 * shown for half a second, so that it cannot be slipped under a click at the last moment.
 */
export function watchVisibility(onChange: (safe: boolean) => void): () => void {
  onChange(false);
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return watchSettling(onChange);
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as TrackedEntry | undefined;
      if (last) onChange(last.isIntersecting && last.isVisible);
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(document.documentElement);
  const leaveMenus = watchMenus(observer);
  return () => {
    leaveMenus();
    observer.disconnect();
  };
}

/**
 * An open menu of ours lies over the frame and would make it count as covered, so that the menu's own button were
 * disabled and could not take the focus back. While one is open, it is what must be seen.
 */
function watchMenus(observer: IntersectionObserver): () => void {
  const follow = (event: Event) => {
    const { target: menu, newState } = event as ToggleEvent;
    if (!(menu instanceof HTMLElement) || !menu.popover) return;
    const [gone, now] =
      newState === 'open' ? [document.documentElement, menu] : [menu, document.documentElement];
    observer.unobserve(gone);
    // Before it opens a menu has no box to look at; before it closes the frame is still under it.
    if (event.type === 'toggle') observer.observe(now);
  };
  // Neither event bubbles; both are caught on their way down.
  for (const type of ['beforetoggle', 'toggle']) document.addEventListener(type, follow, true);
  return () => {
    for (const type of ['beforetoggle', 'toggle']) document.removeEventListener(type, follow, true);
  };
}

function watchSettling(onChange: (safe: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer);
      onChange(false);
      if (entries.at(-1)?.isIntersecting) timer = setTimeout(() => onChange(true), settling);
    },
    { threshold: [0, 0.5, 1] },
  );
  observer.observe(document.documentElement);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
