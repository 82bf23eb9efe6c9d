import type { Placement } from '../wiring/messages';
import { guard } from './guard';
import { dressCard, dressHost, dressPill } from './looks';

/** The frame on the page, with the pill that opens and closes it. */
export interface MountedCard {
  /** Opens or closes it, as the user asked. */
  toggle(): void;
  close(): void;
  /** Takes it out of sight while it is not known whether it still belongs to what the page shows. */
  hide(): void;
  unhide(): void;
  remove(): void;
  readonly host: Element;
}

/**
 * Puts the card's frame on the page. Everything the page can measure of it (element, attributes, place,
 * size, time) is the same for every guest, known or not. The pill says the product's name and nothing else;
 * the guest is spoken of only inside the frame, which is another origin.
 */
export function mountCard(
  document: Document,
  frameAddress: string,
  placement: Placement,
  onLost: (why: 'removed' | 'fought') => void,
): MountedCard {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const pill = document.createElement('button');
  pill.type = 'button';
  pill.textContent = 'Homeport 归港';
  pill.title = 'Alt+G';
  let frame: HTMLIFrameElement | undefined;
  let open = false;
  let hidden = false;
  let cameFrom: Element | null = null;
  root.append(pill);

  const draw = () => {
    dressHost(host, placement.side, hidden);
    dressPill(pill, placement.side);
    if (frame) dressCard(frame, placement.side, open);
    pill.setAttribute('aria-expanded', String(open));
  };
  const setOpen = (wanted: boolean) => {
    open = wanted;
    if (open && !frame) {
      frame = document.createElement('iframe');
      frame.title = 'Homeport 归港';
      frame.allow = 'clipboard-write';
      frame.src = `${frameAddress}#${placement.token}`;
      root.prepend(frame);
    }
    draw();
  };
  const toggle = () => {
    if (open) {
      close();
      return;
    }
    cameFrom = document.activeElement;
    setOpen(true);
    // Firefox focuses no frame that has not been laid out yet.
    requestAnimationFrame(() => open && frame?.focus());
  };
  const close = () => {
    if (!open) return;
    setOpen(false);
    if (root.activeElement !== frame) return;
    if (cameFrom instanceof HTMLElement && cameFrom !== host) cameFrom.focus();
    // A frame out of sight would keep the keys, and the page, and Alt+G with it, would hear none.
    if (root.activeElement === frame) frame?.blur();
  };
  pill.addEventListener('click', (event) => {
    if (event.isTrusted) toggle();
  });

  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  host.showPopover();
  setOpen(placement.opensByItself);
  const stopGuarding = guard(host, draw, (why) => {
    remove();
    onLost(why);
  });
  const remove = () => {
    stopGuarding();
    host.remove();
  };

  return {
    host,
    toggle,
    close,
    hide() {
      if (hidden) return;
      hidden = true;
      draw();
    },
    unhide() {
      if (!hidden) return;
      hidden = false;
      draw();
    },
    remove,
  };
}

/** A fresh element name each time, so that no style sheet can be written for it in advance. */
function randomName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  letters.splice(5, 0, '-');
  return letters.join('');
}
