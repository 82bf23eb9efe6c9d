import { useState } from 'preact/hooks';
import type { CustomerHistory, Preference } from '../../retention/customer-history';
import type { Words } from '../../retention/words';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import { BirthdayField } from './birthday-field';
import type { FileActions } from './file-state';
import './told-us.css';

const kinds: Readonly<Record<Preference['kind'], Words>> = {
  avoid: { en: 'Avoids', zh: '禁忌' },
  diet: { en: 'Meals', zh: '饮食' },
  interest: { en: 'Interested in', zh: '兴趣' },
  budget: { en: 'Budget', zh: '预算' },
  language: { en: 'Language', zh: '语言' },
  'form-of-address': { en: 'To be called', zh: '称谓' },
  channel: { en: 'To be reached by', zh: '联系方式' },
};
const isKind = (kind: string): kind is Preference['kind'] => Object.hasOwn(kinds, kind);

/** Preferences and birthday, as the guest gave them. Taking one off can be undone. */
export function ToldUs(props: { history: CustomerHistory; actions: FileActions }) {
  const say = useSpeech();
  const { history, actions } = props;
  return (
    <>
      <p class="soft small">
        {say({
          en: 'Only what the guest said, in the guest’s words; never guessed from a name or a country.',
          zh: '只记录客户本人所说，不凭姓名或国籍推测。',
        })}
      </p>
      <ul class="notes">
        {history.preferences.map((told) => (
          <li key={`${told.kind} ${told.value}`} class="note">
            <p class="note__text">
              <span class="soft">{say(kinds[told.kind])} · </span>
              {told.value}
              <br />
              <span class="soft small">{say.day(told.on)}</span>
            </p>
            <button
              type="button"
              class="button button--small button--quiet button--icon"
              aria-label={say({ en: `Take off the file: ${told.value}`, zh: `从档案中删除：${told.value}` })}
              onClick={() => actions.removePreference(told)}
            >
              <Icon name="bin" />
            </button>
          </li>
        ))}
      </ul>
      <ToldField onTold={actions.addPreference} />
      <BirthdayField birthday={history.birthday} onSet={actions.setBirthday} />
    </>
  );
}

function ToldField(props: { onTold: FileActions['addPreference'] }) {
  const say = useSpeech();
  const [kind, setKind] = useState<Preference['kind']>('avoid');
  const [value, setValue] = useState('');
  return (
    <form
      class="told__field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!value.trim()) return;
        props.onTold({ kind, value: value.trim() });
        setValue('');
      }}
    >
      <select
        class="input"
        aria-label={say({ en: 'What it is about', zh: '类别' })}
        value={kind}
        onChange={({ currentTarget }) => isKind(currentTarget.value) && setKind(currentTarget.value)}
      >
        {Object.entries(kinds).map(([each, words]) => (
          <option key={each} value={each}>
            {say(words)}
          </option>
        ))}
      </select>
      <input
        class="input"
        maxLength={200}
        autocomplete="off"
        aria-label={say({ en: 'What the guest told us', zh: '客户告知的内容' })}
        placeholder={say({ en: 'In the guest’s words', zh: '客户原话' })}
        value={value}
        onInput={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={!value.trim()}>
        {say({ en: 'Add', zh: '添加' })}
      </button>
    </form>
  );
}
