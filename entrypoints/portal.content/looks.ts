/**
 * How host, pill and frame look. Written property by property and `!important` on the elements themselves,
 * which no style sheet of the page can outrank; `transition` and `animation` are off because those could.
 * Sizes are px, since a portal's root size must not reach the card.
 */
const cardWidth = 360;
const cardHeight = 640;
const pillHeight = 32;
const edge = 16;
const gap = 8;

type Looks = Readonly<Record<string, string>>;

const plain: Looks = {
  all: 'initial',
  transition: 'none',
  animation: 'none',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  zoom: '1',
  filter: 'none',
  'backdrop-filter': 'none',
  'clip-path': 'none',
  mask: 'none',
  'mix-blend-mode': 'normal',
  opacity: '1',
  // Pill and frame go out of sight with the host, which the guard hides while the page is veiled.
  visibility: 'inherit',
  'content-visibility': 'visible',
  contain: 'none',
  direction: 'ltr',
  'box-sizing': 'border-box',
  margin: '0',
  padding: '0',
  border: '0',
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
};

/** The host takes no clicks itself: nothing of the page is blocked beside the card and the pill. */
export function dressHost(host: HTMLElement, side: 'left' | 'right', hidden: boolean): void {
  wear(host, {
    ...plain,
    visibility: 'visible',
    position: 'fixed',
    inset: 'auto',
    [side]: `${edge}px`,
    bottom: `${edge}px`,
    // In per cent of the page without its scroll bar, so that a narrow page shows the whole card.
    width: `min(${cardWidth}px, calc(100% - ${2 * edge}px))`,
    height: `min(${cardHeight + gap + pillHeight}px, calc(100vh - ${2 * edge}px))`,
    display: hidden ? 'none' : 'block',
    overflow: 'visible',
    background: 'transparent',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
}

export function dressPill(pill: HTMLElement, side: 'left' | 'right'): void {
  wear(pill, {
    ...plain,
    position: 'absolute',
    bottom: '0',
    [side]: '0',
    display: 'block',
    width: '128px',
    height: `${pillHeight}px`,
    'border-radius': '999px',
    background: '#0b5d70',
    color: '#ffffff',
    font: '500 13px/1 system-ui, "Noto Sans CJK SC", sans-serif',
    'text-align': 'center',
    'white-space': 'nowrap',
    'user-select': 'none',
    // A wider shadow would fall on the card, and Chromium would hold the card for covered (trackVisibility).
    'box-shadow': '0 1px 2px rgb(15 27 40 / 24%)',
    cursor: 'pointer',
    'pointer-events': 'auto',
  });
}

export function dressCard(frame: HTMLElement, side: 'left' | 'right', open: boolean): void {
  wear(frame, {
    ...plain,
    position: 'absolute',
    top: '0',
    [side]: '0',
    display: open ? 'block' : 'none',
    width: '100%',
    height: `calc(100% - ${gap + pillHeight}px)`,
    'border-radius': '8px',
    background: 'transparent',
    'color-scheme': 'auto',
    'box-shadow': '0 1px 2px rgb(15 27 40 / 8%), 0 8px 24px rgb(15 27 40 / 12%)',
    'pointer-events': 'auto',
  });
}

function wear(element: HTMLElement, looks: Looks): void {
  element.removeAttribute('style');
  for (const [property, value] of Object.entries(looks))
    element.style.setProperty(property, value, 'important');
}
