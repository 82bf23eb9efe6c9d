import { type ComponentChildren, toChildArray } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';

interface Props {
  /** The chapter's name. */
  readonly chapter: string;
  readonly presenting: boolean;
  /** Beyond the last idea (+1) or before the first (−1): the neighbouring chapter; undefined where none is. */
  readonly onBeyond: (way: 1 | -1) => (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** The ideas of a chapter one below the other; on the projector one a screen, with the arrow keys. */
export function Ideas(props: Props) {
  const say = useSpeech();
  const { presenting, onBeyond, children } = props;
  const ideas = toChildArray(children);
  const [at, setAt] = useState(0);
  const shown = Math.min(at, ideas.length - 1);
  const go = (way: 1 | -1): (() => void) | undefined =>
    ideas[shown + way] ? () => setAt(shown + way) : onBeyond(way);
  // Before the next paint: an arrow pressed right after the last must not be lost.
  useLayoutEffect(() => {
    if (!presenting) return;
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('input, textarea, select, dialog')) return;
      if (event.key === 'ArrowRight' || event.key === 'PageDown') go(1)?.();
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(-1)?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  if (!presenting) return <div class="ideas">{ideas}</div>;
  return (
    <div class="ideas">
      {ideas[shown]}
      <nav class="ideas__steps" aria-label={say({ en: 'Ideas of this chapter', zh: '本章要点' })}>
        <button type="button" class="button" disabled={!go(-1)} onClick={() => go(-1)?.()}>
          {say({ en: 'Back', zh: '上一页' })}
        </button>
        <span class="soft" role="status">
          {props.chapter} <span class="number">{`${shown + 1} / ${ideas.length}`}</span>
        </span>
        <button type="button" class="button button--next" disabled={!go(1)} onClick={() => go(1)?.()}>
          {say({ en: 'Next', zh: '下一页' })}
          <Icon name="right" />
        </button>
      </nav>
    </div>
  );
}
