/** How often a page may disturb the card before the card leaves: never fight for ever. */
const patience = 20;
const lookEvery = 1_000;

/** Below this the page's own veil counts as hiding; pages that fade in pass through it once. */
const faintest = 0.6;

/**
 * Keeps the card as the user expects it while the page restyles, moves, hides or covers it. What is
 * disturbed is put right up to `patience` times; then, or when the page takes it off, it is given up.
 * @param putRight writes the looks again
 * @returns stops guarding
 */
export function guard(
  host: HTMLElement,
  putRight: () => void,
  onLost: (why: 'removed' | 'fought') => void,
): () => void {
  const { documentElement: page, body } = host.ownerDocument;
  const kept = new Set(['style', 'popover']);
  let disturbed = 0;
  let yielded = false;

  const lost = (why: 'removed' | 'fought') => {
    stop();
    onLost(why);
  };
  const disturb = (): boolean => {
    disturbed += 1;
    if (disturbed > patience) lost('fought');
    return disturbed <= patience;
  };
  const restore = () => {
    if (host.parentNode !== page) return lost('removed');
    if (!disturb()) return;
    for (const { name } of [...host.attributes]) if (!kept.has(name)) host.removeAttribute(name);
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    putRight();
    raise();
    attributes.takeRecords(); // these were ours
  };
  const raise = () => {
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const attributes = new MutationObserver(restore);
  const place = new MutationObserver(() => {
    if (host.parentNode !== page) lost('removed');
  });
  const toggled = () => {
    if (!host.matches(':popover-open')) restore();
  };

  /** Style sheets change without any mutation, so the look from outside is taken now and then. */
  const look = () => {
    const veiled = [page, body].some((element) => {
      const { opacity, filter } = getComputedStyle(element);
      return Number(opacity) < faintest || filter !== 'none';
    });
    const outOfSight = veiled || (!frameSeesCovers && underDecoy(host));
    host.style.setProperty('visibility', outOfSight ? 'hidden' : 'visible', 'important');
    attributes.takeRecords();
    // Once above a dialog of the page is enough: the user may need it.
    if (!covered(host)) yielded = false;
    else if (!yielded) {
      yielded = true;
      raise();
    }
  };

  attributes.observe(host, { attributes: true });
  place.observe(page, { childList: true });
  host.addEventListener('toggle', toggled);
  const looking = setInterval(look, lookEvery);
  const stop = () => {
    attributes.disconnect();
    place.disconnect();
    host.removeEventListener('toggle', toggled);
    clearInterval(looking);
  };
  return stop;
}

/** Chromium tells the card's own frame of anything laid over it (`wiring/seen-by-user.ts`); Firefox does not. */
const frameSeesCovers = 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Whether something that lets clicks through lies over the card: to show one thing and have another pressed. Only
 * what is itself in the top layer can lie there. One inside a closed shadow root of the page is not found.
 */
function underDecoy(host: HTMLElement): boolean {
  const box = host.getBoundingClientRect();
  return [...host.ownerDocument.querySelectorAll(':popover-open, dialog:modal')].some((other) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    const overlaps = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    return other !== host && overlaps && getComputedStyle(other).pointerEvents === 'none';
  });
}

/** Whether something else lies over the middle of the pill, which is there whether the card is open or not. */
function covered(host: HTMLElement): boolean {
  const box = host.getBoundingClientRect();
  if (box.width === 0) return false;
  const x = host.style.left === 'auto' ? box.right - 40 : box.left + 40;
  const top = host.ownerDocument.elementFromPoint(x, box.bottom - 16);
  return top !== null && top !== host;
}
