import { useState } from 'preact/hooks';
import { useSpeech } from '../language';
import { words } from './words';

/** What is known of the page in front. */
export type PageState =
  | { readonly state: 'recognised' }
  | { readonly state: 'gave-up' }
  | { readonly state: 'unreadable'; readonly report: string }
  | { readonly state: 'not-booking' };

const said = {
  recognised: words.recognised,
  'gave-up': words.gaveUp,
  unreadable: words.unreadable,
  'not-booking': words.notBooking,
} as const;

export function PageStateView(props: {
  page: PageState;
  onReadAgain: () => void;
  onCopy: (report: string) => Promise<void>;
}) {
  const say = useSpeech();
  const [copied, setCopied] = useState(false);
  const { page } = props;
  return (
    <>
      <p role="status">{say(said[page.state])}</p>
      <div class="popup-row">
        {page.state === 'unreadable' && (
          <button
            type="button"
            class="button"
            onClick={() => void props.onCopy(page.report).then(() => setCopied(true))}
          >
            {say(copied ? words.copied : words.copyReport)}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={props.onReadAgain}>
          {say(words.readAgain)}
        </button>
      </div>
    </>
  );
}
