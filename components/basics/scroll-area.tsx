import type { ComponentChildren } from 'preact';
import type { Words } from '../../retention/words';
import { useSpeech } from '../language';

/** A named region that scrolls sideways by itself, reachable by keyboard (WCAG 2.1.1), so the page never does. */
export function ScrollArea(props: { name: Words; class?: string; children: ComponentChildren }) {
  const say = useSpeech();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is what the keyboard does here
    <section class={props.class} style={{ overflowX: 'auto' }} tabIndex={0} aria-label={say(props.name)}>
      {props.children}
    </section>
  );
}
