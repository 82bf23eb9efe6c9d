import type { Words } from '../../retention/words';
import { useSpeech } from '../language';

/** What a tally counts, as the reader's language names one of it and several. */
export type Counted = readonly [one: Words, many: Words];

/** A number over what it counts, one of several side by side (`.tallies`). The space is kept while it is unknown. */
export function Tally(props: { n: number | undefined; what: Counted; attention?: boolean }) {
  const say = useSpeech();
  const { n } = props;
  return (
    <div class={props.attention && n ? 'tally tally--attention' : 'tally'}>
      <dt>{say.count(n ?? 0, ...props.what)}</dt>
      <dd>{n === undefined ? '\u00a0' : say.number(n)}</dd>
    </div>
  );
}
