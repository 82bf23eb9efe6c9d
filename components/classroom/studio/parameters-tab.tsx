import { useId, useState } from 'preact/hooks';
import { type ParameterPath, parameterPaths, parameters } from '../../../sim/scenario/parameters';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { shownNumber } from './number-field';
import { ParameterField, withParameter } from './parameter-field';
import { groupOf, groupWords } from './parameter-groups';
import { unitTimes, unitWords, whoseNumberWords } from './parameter-units';
import './parameters.css';

/** Every number of the world, with unit, range, default and whose number it is. */
export function ParametersTab(props: { edit: Editing }) {
  const say = useSpeech();
  const id = useId();
  const [sought, setSought] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const own = props.edit.draft.scenario.parameters;
  const found = parameterPaths.filter(
    (path) => matches(path, sought) && (!onlyChanged || own[path] !== undefined),
  );
  const groups = Map.groupBy(found, groupOf);
  return (
    <>
      <div class="parameters__search">
        <label class="field" for={id}>
          <span class="field__label">{say({ en: 'Search', zh: '搜索' })}</span>
          <input
            id={id}
            type="search"
            class="input"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
        <label class="choice__one">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
          />
          {say({ en: 'Only what this scenario changes', zh: '只看本情景改动的' })}
        </label>
        <p class="soft small" role="status">
          {say.count(found.length, { en: '# number', zh: '#个参数' }, { en: '# numbers', zh: '#个参数' })}
        </p>
      </div>
      {[...groups].map(([group, paths]) => (
        <section key={group} class="studio__part">
          <h2>{say(groupWords(group))}</h2>
          <ul class="parameters">
            {paths.map((path) => (
              <ParameterRow key={path} edit={props.edit} path={path} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function matches(path: ParameterPath, sought: string): boolean {
  const { words, mark } = parameters[path];
  const group = groupWords(groupOf(path));
  const own = `${path} ${words.en} ${words.zh} ${whoseNumberWords(mark).en}`;
  const text = `${own} ${group.en} ${group.zh}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((part) => text.includes(part));
}

function ParameterRow(props: { edit: Editing; path: ParameterPath }) {
  const say = useSpeech();
  const { edit, path } = props;
  const { words, unit, min, max, default: standing, mark } = parameters[path];
  const { scenario } = edit.draft;
  const own = scenario.parameters[path];
  const shown = (value: number) =>
    say.number(shownNumber(value, unitTimes(unit)), { maximumSignificantDigits: 8 });
  const named = unitWords(unit);
  return (
    <li class="parameter" data-changed={own !== undefined}>
      <div>
        <p>{say(words)}</p>
        <p class="soft small">
          <code>{path}</code> · {shown(min)}–{shown(max)} {named && say(named)} ·{' '}
          {say({ en: 'default', zh: '默认' })} {shown(standing)} · {say(whoseNumberWords(mark))}
        </p>
      </div>
      <ParameterField edit={edit} path={path} label={words} labelHidden />
      <span class="parameter__reset">
        {own !== undefined && (
          <button
            type="button"
            class="button button--small"
            onClick={() => edit.type(`parameters.${path}`, '', withParameter(scenario, path, standing))}
          >
            <Icon name="undo" />
            {say({ en: 'Default', zh: '默认' })}
            <span class="visually-hidden">: {path}</span>
          </button>
        )}
      </span>
    </li>
  );
}
