import type { ComponentChildren } from 'preact';

/** The part that scrolls while head and foot stand still. */
export function CardBody(props: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section class="card__body" tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  );
}
