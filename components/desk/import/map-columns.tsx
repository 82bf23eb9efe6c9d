import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Mapping } from '../../../history/import/mapping';
import { Disclosure } from '../../basics/disclosure';
import { useSpeech } from '../../language';
import {
  askedFirst,
  fieldNames,
  type MappableField,
  mappableFields,
  missingFields,
  neededFields,
} from './field-names';
import { FirstRows } from './first-rows';
import type { MappingQuestion } from './import-work';

const channels = ['direct', 'booking.com', 'airbnb', 'expedia', 'agoda', 'trip.com'];

/** A file of a layout Homeport does not know: the person says which column is which, once. */
export function MapColumns(props: {
  question: MappingQuestion;
  onAnswer: (mapping: Mapping) => void;
  /** The way out, beside the button that goes on. */
  children: ComponentChildren;
}) {
  const say = useSpeech();
  const { question } = props;
  const [columns, setColumns] = useState(question.suggestion.columns);
  const [channel, setChannel] = useState(question.suggestion.channel);
  const [asked, setAsked] = useState(false);
  const missing = missingFields(columns);
  const field = (id: MappableField) => (
    <FieldColumn
      key={id}
      field={id}
      question={question}
      chosen={columns[id] ?? ''}
      lacking={asked && missing.includes(id)}
      onChoose={(label) => setColumns((before) => ({ ...before, [id]: label }))}
    />
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing.length === 0)
          props.onAnswer({ ...question.suggestion, columns, channel: channel.trim() || 'direct' });
      }}
    >
      <div class="reading">
        <h2>{say({ en: 'Which column is which?', zh: '各列分别是什么？' })}</h2>
        <p class="soft">
          {say({
            en: 'Homeport does not know this layout yet. Your answer is remembered for files with the same columns.',
            zh: '归港还不认识这种格式。您的选择会被记住，下次遇到相同的列就不再询问。',
          })}
        </p>
      </div>
      <FirstRows question={question} columns={columns} />
      <ul class="mapping">{mappableFields.slice(0, askedFirst).map(field)}</ul>
      <Disclosure summary={say({ en: 'More columns', zh: '更多列' })}>
        <ul class="mapping">{mappableFields.slice(askedFirst).map(field)}</ul>
      </Disclosure>
      <label class="field mapping__channel">
        <span class="field__label">{say({ en: 'Where these bookings were made', zh: '预订渠道' })}</span>
        <input
          class="input"
          list="channels"
          value={channel}
          maxLength={80}
          onInput={(event) => setChannel(event.currentTarget.value)}
        />
        <span class="small soft">
          {say({ en: '“direct”, or the portal’s name', zh: '自有渠道填“direct”，或填写平台名称' })}
        </span>
        <datalist id="channels">
          {channels.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </label>
      <div class="row">
        <button type="submit" class="button button--next">
          {say({ en: 'Read with these columns', zh: '按此读取' })}
        </button>
        {props.children}
        {asked && missing.length > 0 && (
          <p class="field__error" role="alert">
            {say({
              en: `Still needed: ${missing.map((id) => fieldNames[id].en).join(', ')}`,
              zh: `还需选择：${missing.map((id) => fieldNames[id].zh).join('、')}`,
            })}
          </p>
        )}
      </div>
    </form>
  );
}

function FieldColumn(props: {
  field: MappableField;
  question: MappingQuestion;
  chosen: string;
  lacking: boolean;
  onChoose: (label: string) => void;
}) {
  const say = useSpeech();
  const { header, preview } = props.question;
  const at = header.indexOf(props.chosen);
  const samples = new Set(preview.map((row) => row[at]?.trim()).filter(Boolean));
  const hint = `${props.field}-hint`;
  return (
    <li class="mapping__field">
      <label class="field">
        <span class="field__label">
          {say(fieldNames[props.field])}{' '}
          {neededFields.includes(props.field) && (
            <span class="small soft">{say({ en: 'needed', zh: '必填' })}</span>
          )}
        </span>
        <select
          class="input"
          value={props.chosen}
          aria-invalid={props.lacking}
          aria-describedby={hint}
          onChange={(event) => props.onChoose(event.currentTarget.value)}
        >
          <option value="">{say({ en: 'Not in this file', zh: '文件中没有' })}</option>
          {[...new Set(header.filter((label) => label.trim() !== ''))].map((label) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p id={hint} class={props.lacking ? 'field__error' : 'small soft mapping__samples'}>
        {props.lacking
          ? say({ en: 'Choose the column that holds this.', zh: '请选择对应的列。' })
          : [...samples].slice(0, 3).join(' · ')}
      </p>
    </li>
  );
}
