import type { Words } from '../../retention/words';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import './waiting.css';

/** The places of what will come, so that nothing jumps when it does. */
export function Loading() {
  return (
    <div class="card__body" aria-hidden="true">
      <div class="placeholder placeholder--prompt" />
      <div class="placeholder placeholder--prompt" />
      <div class="placeholder placeholder--figures" />
      <div class="placeholder placeholder--rhythm" />
    </div>
  );
}

export function ErrorView(props: { what: Words; todo: Words }) {
  const say = useSpeech();
  return (
    <div class="card__body">
      <div class="notice notice--error card__error" role="alert">
        <Icon name="alert" />
        <p>
          <strong>{say(props.what)}</strong>
          <br />
          {say(props.todo)}
        </p>
      </div>
    </div>
  );
}
