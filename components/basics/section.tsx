import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../../retention/words';
import { useSpeech } from '../language';
import './section.css';

/** A part of a card or file under a quiet heading. */
export function Section(props: { title: Words; children: ComponentChildren }) {
  const say = useSpeech();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="section__title">
        {say(props.title)}
      </h2>
      {props.children}
    </section>
  );
}
