import { useId, useState } from 'preact/hooks';
import type { Words } from '../../retention/words';
import { useSpeech } from '../language';
import { words } from './words';

/** One site as the popup shows it: its match pattern, and the host a person reads. */
export interface SiteChoice {
  readonly site: string;
  readonly host: string;
  /** What the portal is called, where Homeport has rules for it. */
  readonly name?: Words;
}

/** The switch of the site in front, with what is read there and what is not. */
export function SiteSwitch(props: {
  choice: SiteChoice;
  on: boolean;
  onSwitch: (site: string, on: boolean) => void;
}) {
  const say = useSpeech();
  const { choice, on } = props;
  const explained = useId();
  return (
    <>
      <button
        type="button"
        role="switch"
        class="popup-switch"
        aria-checked={on}
        aria-describedby={explained}
        onClick={() => props.onSwitch(choice.site, !on)}
      >
        <span class="popup-switch__host">{choice.host}</span>
        <span>{say(on ? words.on : words.off)}</span>
        <span class="popup-switch__track" aria-hidden="true" />
      </button>
      <p id={explained} class="soft small">
        {say(on ? words.isRead : words.wouldBeRead)}
      </p>
    </>
  );
}

/** Switching on a site that Homeport is not allowed to see yet: picked from the known portals, or typed. */
export function AddSite(props: {
  known: readonly SiteChoice[];
  /** The site an address belongs to; undefined where it is none. */
  siteOf: (address: string) => string | undefined;
  onSwitch: (site: string, on: boolean) => void;
}) {
  const say = useSpeech();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const error = useId();
  const switchOn = () => {
    const site = props.siteOf(address);
    setWrong(!site);
    if (site) props.onSwitch(site, true);
  };
  return (
    <>
      <p class="soft small">{say(words.cannotSee)}</p>
      <ul class="popup-known">
        {props.known.map(({ site, host, name }) => (
          <li key={site}>
            <button type="button" class="button" title={host} onClick={() => props.onSwitch(site, true)}>
              {name ? say(name) : host}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="popup-line"
        onSubmit={(event) => {
          event.preventDefault();
          switchOn();
        }}
      >
        <label class="field">
          <span class="field__label">{say(words.otherAddress)}</span>
          <input
            class="input"
            name="address"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://…"
            value={address}
            aria-invalid={wrong}
            aria-describedby={wrong ? error : undefined}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {say(words.switchOn)}
        </button>
      </form>
      {wrong && (
        <p id={error} class="field__error" role="alert">
          {say(words.noAddress)}
        </p>
      )}
    </>
  );
}
