import { useId } from 'preact/hooks';
import type { Language, Words } from '../../../retention/words';
import type { Scenario } from '../../../sim/scenario/scenario';
import { localeOf, useSpeech } from '../../language';
import { allowedAt, allowedWords } from './allowed';
import type { Editing } from './editing';

const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'zh', name: '中文' },
];

/** A text in both languages, side by side; the one that is missing says so. */
export function WordsField(props: {
  edit: Editing;
  path: string;
  words: Words;
  put: (words: Words) => Scenario;
  label: Words;
  lines?: number;
}) {
  const say = useSpeech();
  const { edit, path, words, put, lines = 1 } = props;
  return (
    <fieldset class="words-field" data-path={path}>
      <legend class="field__label">{say(props.label)}</legend>
      {languages.map(({ id, name }) => (
        <OneLanguage
          key={id}
          edit={edit}
          path={`${path}.${id}`}
          language={id}
          name={name}
          lines={lines}
          text={words[id]}
          put={(text) => put({ ...words, [id]: text })}
        />
      ))}
    </fieldset>
  );
}

function OneLanguage(props: {
  edit: Editing;
  path: string;
  language: Language;
  name: string;
  lines: number;
  text: string;
  put: (text: string) => Scenario;
}) {
  const say = useSpeech();
  const id = useId();
  const { edit, path, language, lines, put } = props;
  const typed = edit.draft.typed[path];
  const text = typed ?? props.text;
  const missing = text.trim() === '';
  const field = {
    id,
    class: 'input',
    lang: localeOf[language],
    value: text,
    'aria-invalid': missing || typed !== undefined,
    'aria-describedby': `${id}-wrong`,
  };
  const set = (next: string) => edit.type(path, next, put(next));
  return (
    <div class="field">
      <label class="small soft" for={id} lang={localeOf[language]}>
        {props.name}
      </label>
      {lines > 1 ? (
        <textarea {...field} rows={lines} onInput={(event) => set(event.currentTarget.value)} />
      ) : (
        <input {...field} onInput={(event) => set(event.currentTarget.value)} />
      )}
      <span class="field__error" id={`${id}-wrong`}>
        {missing &&
          say({
            en: `Missing in ${language === 'en' ? 'English' : 'Chinese'}: write it before you share.`,
            zh: `缺少${language === 'en' ? '英文' : '中文'}，分享前请补上。`,
          })}
        {typed !== undefined &&
          say(tooLong(typed, allowedWords(allowedAt(edit.draft.scenario, path), say.number)))}
      </span>
    </div>
  );
}

const tooLong = (found: string, allowed: Words): Words => ({
  en: `Found ${found.length} characters; allowed are ${allowed.en}. Nothing is cut off.`,
  zh: `当前${found.length}个字，${allowed.zh}。内容不会被截断。`,
});
