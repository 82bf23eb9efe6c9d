import { useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { useSpeech } from '../../language';
import type { Preferences } from '../../popup/preferences';
import type { SiteChoice } from '../../popup/site-switch';
import { words } from '../../popup/words';
import { SectionHead } from '../desk-shell';
import { InactivitySetting } from './inactivity-setting';
import './settings-page.css';

/** Language, look, and where Homeport reads pages at all. Everything takes effect at once, everywhere. */
export function SettingsPage(props: {
  preferences: Preferences;
  /** The sites that are switched on. */
  sites: readonly SiteChoice[];
  onPreferences: (
    change: Partial<Omit<Preferences, 'theme'>> & { theme?: Preferences['theme'] | undefined },
  ) => void;
  onSwitchOff: (site: string) => void;
  inactivity: Parameters<typeof InactivitySetting>[0];
}) {
  const say = useSpeech();
  const { language, theme, side, opensByItself } = props.preferences;
  const change = props.onPreferences;
  return (
    <div class="stack stack--wide reading">
      <SectionHead name={{ en: 'Settings', zh: '设置' }} />
      <section class="panel padded settings">
        <Choice
          name={words.language}
          group="language"
          chosen={language}
          choices={[
            { id: 'en', name: { en: 'English', zh: 'English' } },
            { id: 'zh', name: { en: '简体中文', zh: '简体中文' } },
          ]}
          onChoose={(chosen) => change({ language: chosen })}
        />
        <Choice
          name={words.theme}
          group="theme"
          chosen={theme ?? 'automatic'}
          choices={[
            { id: 'automatic', name: words.automatic },
            { id: 'light', name: words.light },
            { id: 'dark', name: words.dark },
          ]}
          onChoose={(chosen) => change({ theme: chosen === 'automatic' ? undefined : chosen })}
        />
        <Choice
          name={words.side}
          group="side"
          chosen={side}
          choices={[
            { id: 'left', name: words.left },
            { id: 'right', name: words.right },
          ]}
          onChoose={(chosen) => change({ side: chosen })}
        />
        <label class="settings__check">
          <input
            type="checkbox"
            checked={opensByItself}
            onChange={(event) => change({ opensByItself: event.currentTarget.checked })}
          />
          <span class="stack choice__text">
            <span class="field__label">{say(words.opensByItself)}</span>
            <span class="small soft">
              {say({
                en: 'Otherwise only the small button stands on a reservation until you press it.',
                zh: '关闭后，预订页面上只显示小按钮，点击后才展开。',
              })}{' '}
              {say(words.shortcut)}
            </span>
          </span>
        </label>
      </section>
      <InactivitySetting {...props.inactivity} />
      <Sites sites={props.sites} onSwitchOff={props.onSwitchOff} />
    </div>
  );
}

function Choice<Id extends string>(props: {
  name: Words;
  group: string;
  chosen: Id;
  choices: readonly { readonly id: Id; readonly name: Words }[];
  onChoose: (id: Id) => void;
}) {
  const say = useSpeech();
  return (
    <fieldset class="settings__group">
      <legend class="field__label">{say(props.name)}</legend>
      {props.choices.map((choice) => (
        <label key={choice.id} class="row">
          <input
            type="radio"
            name={props.group}
            checked={props.chosen === choice.id}
            onChange={() => props.onChoose(choice.id)}
          />
          {say(choice.name)}
        </label>
      ))}
    </fieldset>
  );
}

function Sites(props: { sites: readonly SiteChoice[]; onSwitchOff: (site: string) => void }) {
  const say = useSpeech();
  const [off, setOff] = useState<string>();
  return (
    <section class="panel padded stack" aria-labelledby="sites-title">
      <h2 id="sites-title">{say(words.allSites)}</h2>
      <p class="soft">
        {say({
          en: 'Homeport reads pages of these sites only. Switch a site on from its own page: open it and press Homeport’s button in the browser’s bar.',
          zh: '归港只读取以下网站的页面。要开启某个网站，请先打开它，再点击浏览器工具栏上的归港按钮。',
        })}
      </p>
      {props.sites.length === 0 ? (
        <p>{say({ en: 'No site is switched on.', zh: '尚未开启任何网站。' })}</p>
      ) : (
        <ul class="panel">
          {props.sites.map(({ site, host }) => (
            <li key={site} class="entry">
              <span class="wraps">{host}</span>
              <button
                type="button"
                class="button"
                aria-label={`${say(words.switchOff)}: ${host}`}
                onClick={() => {
                  setOff(host);
                  props.onSwitchOff(site);
                }}
              >
                {say(words.switchOff)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="small soft" role="status">
        {off &&
          say({
            en: `${off} is switched off. Its pages are no longer read.`,
            zh: `已关闭 ${off}，不再读取它的页面。`,
          })}
      </p>
    </section>
  );
}
