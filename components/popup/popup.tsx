import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../language';
import { type PageState, PageStateView } from './page-state';
import './popup.css';
import { type Preferences, PreferencesView } from './preferences';
import { AddSite, type SiteChoice, SiteSwitch } from './site-switch';
import { words } from './words';

export interface PopupProps {
  /** The site in front, where Homeport may see it. */
  readonly current?: SiteChoice;
  readonly on: readonly SiteChoice[];
  /** Portals Homeport knows, for switching on with one click. */
  readonly known: readonly SiteChoice[];
  readonly page?: PageState;
  readonly preferences: Preferences;
  readonly siteOf: (address: string) => string | undefined;
  readonly onSwitch: (site: string, on: boolean) => void;
  readonly onReadAgain: () => void;
  readonly onCopy: (report: string) => Promise<void>;
  readonly onFind: (words: string) => void;
  readonly onSidePanel: () => void;
  readonly onDesk: () => void;
  readonly onClassroom: () => void;
  readonly onPreferences: Parameters<typeof PreferencesView>[0]['onChange'];
}

/** The window behind the toolbar button: this site, this page, the ways to everything else. */
export function Popup(props: PopupProps) {
  const say = useSpeech();
  const { current } = props;
  const isOn = (site: string) => props.on.some((each) => each.site === site);
  const elsewhere = props.on.filter(({ site }) => site !== current?.site);
  return (
    <main class="popup">
      <h1 class="popup-name">Homeport 归港</h1>
      <Section title={say(words.thisSite)}>
        {current ? (
          <SiteSwitch choice={current} on={isOn(current.site)} onSwitch={props.onSwitch} />
        ) : (
          <AddSite
            known={props.known.filter(({ site }) => !isOn(site))}
            siteOf={props.siteOf}
            onSwitch={props.onSwitch}
          />
        )}
      </Section>
      {props.page && (
        <Section title={say(words.thisPage)}>
          <PageStateView page={props.page} onReadAgain={props.onReadAgain} onCopy={props.onCopy} />
        </Section>
      )}
      <FindGuest onFind={props.onFind} />
      <div class="popup-row">
        <button type="button" class="button" onClick={props.onSidePanel}>
          {say(words.sidePanel)}
        </button>
        <button type="button" class="button" onClick={props.onDesk}>
          {say(words.desk)}
        </button>
        <button type="button" class="button" onClick={props.onClassroom}>
          {say(words.classroom)}
        </button>
      </div>
      {elsewhere.length > 0 && (
        <Section title={say(words.allSites)}>
          <ul class="popup-sites">
            {elsewhere.map(({ site, host }) => (
              <li key={site} class="popup-choice">
                <span>{host}</span>
                <button
                  type="button"
                  class="button button--quiet"
                  aria-label={`${say(words.switchOff)}: ${host}`}
                  onClick={() => props.onSwitch(site, false)}
                >
                  {say(words.switchOff)}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <PreferencesView preferences={props.preferences} onChange={props.onPreferences} />
    </main>
  );
}

function Section(props: { title: string; children: preact.ComponentChildren }) {
  const title = useId();
  return (
    <section class="popup-section" aria-labelledby={title}>
      <h2 id={title} class="popup-title">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

function FindGuest(props: { onFind: (words: string) => void }) {
  const say = useSpeech();
  const [typed, setTyped] = useState('');
  return (
    <search>
      <form
        class="popup-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) props.onFind(typed.trim());
        }}
      >
        <label class="field">
          <span class="field__label">{say(words.find)}</span>
          <input
            class="input"
            name="find"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {say(words.findAction)}
        </button>
      </form>
    </search>
  );
}
