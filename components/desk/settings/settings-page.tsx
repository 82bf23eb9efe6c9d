import { useState } from 'preact/hooks';
import type { Language, Words } from '../../../retention/words';
import { useSpeech } from '../../language';
import { SectionHead } from '../desk-shell';
import './settings-page.css';

/** What the person at the desk may set. */
export interface DeskSettings {
  readonly language: Language;
  /** Absent: as the computer is set. */
  readonly theme: 'light' | 'dark' | undefined;
  /** Hosts that are switched on, e.g. `admin.booking.com`. */
  readonly sites: readonly string[];
  readonly opensByItself: boolean;
}

/** Language, look, and where Homeport reads pages at all. Everything takes effect at once, everywhere. */
export function SettingsPage(props: {
  settings: DeskSettings;
  onLanguage: (language: Language) => void;
  onTheme: (theme: DeskSettings['theme']) => void;
  onOpensByItself: (opens: boolean) => void;
  onSwitchOff: (site: string) => void;
}) {
  const say = useSpeech();
  const { settings } = props;
  return (
    <div class="stack reading">
      <SectionHead name={{ en: 'Settings', zh: '设置' }} />
      <section class="panel padded settings">
        <Choice
          name={{ en: 'Language', zh: '语言' }}
          group="language"
          chosen={settings.language}
          choices={[
            { id: 'en', name: { en: 'English', zh: 'English' } },
            { id: 'zh', name: { en: '简体中文', zh: '简体中文' } },
          ]}
          onChoose={props.onLanguage}
        />
        <Choice
          name={{ en: 'Look', zh: '外观' }}
          group="theme"
          chosen={settings.theme ?? 'system'}
          choices={[
            { id: 'system', name: { en: 'Like this computer', zh: '跟随系统' } },
            { id: 'light', name: { en: 'Light', zh: '浅色' } },
            { id: 'dark', name: { en: 'Dark', zh: '深色' } },
          ]}
          onChoose={(theme) => props.onTheme(theme === 'system' ? undefined : theme)}
        />
        <label class="settings__check">
          <input
            type="checkbox"
            checked={settings.opensByItself}
            onChange={(event) => props.onOpensByItself(event.currentTarget.checked)}
          />
          <span class="stack choice__text">
            <span class="field__label">
              {say({ en: 'Open the card by itself on a reservation', zh: '打开预订页面时自动展开卡片' })}
            </span>
            <span class="small soft">
              {say({
                en: 'Otherwise only the small button stands on the page until you press it.',
                zh: '关闭后，页面上只显示小按钮，点击后才展开。',
              })}
            </span>
          </span>
        </label>
      </section>
      <Sites sites={settings.sites} onSwitchOff={props.onSwitchOff} />
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

function Sites(props: { sites: readonly string[]; onSwitchOff: (site: string) => void }) {
  const say = useSpeech();
  const [off, setOff] = useState<string>();
  return (
    <section class="panel padded stack" aria-labelledby="sites-title">
      <h2 id="sites-title">{say({ en: 'Sites', zh: '网站' })}</h2>
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
          {props.sites.map((site) => (
            <li key={site} class="entry">
              <span class="wraps">{site}</span>
              <button
                type="button"
                class="button"
                aria-label={say({ en: `Switch off ${site}`, zh: `关闭 ${site}` })}
                onClick={() => {
                  setOff(site);
                  props.onSwitchOff(site);
                }}
              >
                {say({ en: 'Switch off', zh: '关闭' })}
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
