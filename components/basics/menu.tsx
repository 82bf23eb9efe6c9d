import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useSpeech } from '../language';
import { Icon, type IconName } from './icon';
import './menu.css';

/**
 * A button that opens a small sheet of choices in the top layer, so that no scrolling box cuts it off. The
 * browser closes it on Escape or a click elsewhere and gives the focus back.
 */
export function Menu(props: {
  label: string;
  icon?: IconName;
  /** What a screen reader adds to the label, e.g. which prompt it is about. */
  about?: string;
  disabled?: boolean;
  children: (close: () => void) => ComponentChildren;
}) {
  const say = useSpeech();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const close = () => {
    sheet.current?.hidePopover();
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button button--small"
        popovertarget={id}
        disabled={props.disabled}
      >
        {props.icon && <Icon name={props.icon} />}
        {props.label}
        {props.about && (
          <span class="visually-hidden">{say({ en: `: ${props.about}`, zh: `：${props.about}` })}</span>
        )}
        <Icon name="down" />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside */}
      <div
        ref={sheet}
        id={id}
        popover="auto"
        class="menu"
        onToggle={(event) => {
          if (event.newState !== 'open' || !button.current || !sheet.current) return;
          place(sheet.current, button.current);
          sheet.current.querySelector<HTMLElement>('button, input')?.focus();
        }}
        onKeyDown={(event) => step(event, sheet.current)}
      >
        {props.children(close)}
      </div>
    </>
  );
}

/** Below the button where it fits, else above; never past an edge. */
function place(sheet: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = sheet;
  const left = Math.max(0, Math.min(at.left, document.documentElement.clientWidth - offsetWidth));
  const below = at.bottom + offsetHeight <= document.documentElement.clientHeight;
  sheet.style.left = `${left}px`;
  sheet.style.top = `${below ? at.bottom : Math.max(0, at.top - offsetHeight)}px`;
}

function step(event: KeyboardEvent, sheet: HTMLElement | null): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || !sheet) return;
  const stops = [...sheet.querySelectorAll<HTMLElement>('button, input')];
  const now = stops.indexOf(document.activeElement as HTMLElement);
  stops.at((now + by) % stops.length)?.focus();
  event.preventDefault();
}
