import { useSpeech } from '../language';

/** What the firm cannot know: the word, on hatching. Never a dash, never a zero. */
export function Unknown(props: { why?: string }) {
  const say = useSpeech();
  return (
    <span class="chip chip--unknown" title={props.why}>
      {say({ en: 'unknown', zh: '未知' })}
    </span>
  );
}
