import { useSpeech } from '../language';
import type { BookingOnFile, CardContext } from './card-state';

/** Puts the booking in view on file, or says why that cannot be. */
export function SaveBooking(props: { onFile: BookingOnFile; context: CardContext }) {
  const say = useSpeech();
  if (props.onFile === 'on-file') return null;
  if (props.onFile === 'incomplete')
    return (
      <p class="soft small">
        {say({
          en: 'The page lacks a name, booking number or dates, so this booking cannot be put on file.',
          zh: '页面缺少姓名、预订号或日期，无法存入档案。',
        })}
      </p>
    );
  return (
    <p class="card__save">
      <span class="soft small">
        {say({ en: 'This booking is not on file yet.', zh: '本次预订尚未存入档案。' })}
      </span>
      <button
        type="button"
        class="button button--small"
        disabled={!props.context.mayWrite}
        onClick={props.context.actions.save}
      >
        {say({ en: 'Save booking', zh: '保存预订' })}
      </button>
    </p>
  );
}
