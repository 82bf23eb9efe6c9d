import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSpeech } from '../../language';

/** One thing the debrief says: a finding as its title, the rows of the course it teaches (E5), and its grounds. */
export function Idea(props: {
  readonly title: string;
  /** Rows of the course, e.g. `T6.4`; an idea of ours has none and says so. */
  readonly rows: readonly string[];
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="idea panel" aria-labelledby={id}>
      <header class="idea__head">
        <h2 id={id}>{props.title}</h2>
        <CourseRows rows={props.rows} />
      </header>
      {props.children}
    </section>
  );
}

export function CourseRows({ rows }: { rows: readonly string[] }) {
  const say = useSpeech();
  return (
    <p class="idea__rows small soft">
      {rows.length === 0
        ? say({ en: 'ours, not from the courseware', zh: '本工具自有内容，非课件内容' })
        : `${say({ en: 'courseware', zh: '课件' })} ${rows.join(' · ')}`}
    </p>
  );
}
