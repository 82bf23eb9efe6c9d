import type { Language, Words } from '../../retention/words';
import { useSpeech } from '../language';
import { words } from './words';

/** The user's choices the popup offers. `theme` left out follows the system. */
export interface Preferences {
  readonly language: Language;
  readonly theme?: 'light' | 'dark';
  readonly opensByItself: boolean;
  readonly side: 'left' | 'right';
}

export function PreferencesView(props: {
  preferences: Preferences;
  onChange: (change: {
    language?: Language;
    theme?: 'light' | 'dark' | undefined;
    opensByItself?: boolean;
    side?: 'left' | 'right';
  }) => void;
}) {
  const say = useSpeech();
  const { language, theme, opensByItself, side } = props.preferences;
  return (
    <div class="popup-preferences">
      <Choice
        label={words.language}
        value={language}
        options={[
          ['en', { en: 'English', zh: 'English' }],
          ['zh', { en: '简体中文', zh: '简体中文' }],
        ]}
        onChoose={(chosen) => props.onChange({ language: chosen })}
      />
      <Choice
        label={words.theme}
        value={theme ?? 'automatic'}
        options={[
          ['automatic', words.automatic],
          ['light', words.light],
          ['dark', words.dark],
        ]}
        onChoose={(chosen) => props.onChange({ theme: chosen === 'automatic' ? undefined : chosen })}
      />
      <Choice
        label={words.side}
        value={side}
        options={[
          ['right', words.right],
          ['left', words.left],
        ]}
        onChoose={(chosen) => props.onChange({ side: chosen })}
      />
      <label class="popup-row">
        <input
          type="checkbox"
          name="opens-by-itself"
          checked={opensByItself}
          onChange={(event) => props.onChange({ opensByItself: event.currentTarget.checked })}
        />
        {say(words.opensByItself)}
      </label>
      <p class="soft small">{say(words.shortcut)}</p>
    </div>
  );
}

function Choice<T extends string>(props: {
  label: Words;
  value: T;
  options: readonly (readonly [T, Words])[];
  onChoose: (value: T) => void;
}) {
  const say = useSpeech();
  return (
    <label class="popup-choice">
      <span>{say(props.label)}</span>
      <select
        class="input"
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find(([value]) => value === event.currentTarget.value);
          if (chosen) props.onChoose(chosen[0]);
        }}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {say(label)}
          </option>
        ))}
      </select>
    </label>
  );
}
