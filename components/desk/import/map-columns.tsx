import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ScrollArea } from '../../basics/scroll-area';
import { useSpeech } from '../../language';
import type { MappingQuestion } from './import-work';

/** A file of a layout Homeport does not know: the person says which column is which, once. */
export function MapColumns(props: {
  question: MappingQuestion;
  onAnswer: (mapping: Record<string, number>) => void;
  /** The way out, beside the button that goes on. */
  children: ComponentChildren;
}) {
  const say = useSpeech();
  const { question } = props;
  const [chosen, setChosen] = useState<Record<string, number>>({ ...question.suggested });
  const [asked, setAsked] = useState(false);
  const missing = question.fields.filter((field) => field.needed && chosen[field.id] === undefined);
  const choose = (id: string, value: string) => {
    const next = { ...chosen };
    if (value === '') delete next[id];
    else next[id] = Number(value);
    setChosen(next);
  };
  const samplesOf = (column: number | undefined) =>
    column === undefined
      ? ''
      : [...new Set(question.rows.map((row) => row[column]?.trim()).filter(Boolean))].slice(0, 3).join(' · ');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing.length === 0) props.onAnswer(chosen);
      }}
    >
      <div class="stack reading">
        <h2>{say({ en: 'Which column is which?', zh: '各列分别是什么？' })}</h2>
        <p class="soft">
          {say({
            en: 'Homeport does not know this layout yet. Your answer is remembered for files with the same columns.',
            zh: '归港还不认识这种格式。您的选择会被记住，下次遇到相同的列就不再询问。',
          })}
        </p>
      </div>
      {question.problem && (
        <p class="notice notice--error" role="alert">
          {say(question.problem)}
        </p>
      )}
      <ul class="mapping">
        {question.fields.map((field) => {
          const lacking = asked && field.needed && chosen[field.id] === undefined;
          return (
            <li key={field.id} class="mapping__field">
              <label class="field">
                <span class="field__label">
                  {say(field.label)}{' '}
                  {field.needed && <span class="small soft">{say({ en: 'needed', zh: '必填' })}</span>}
                </span>
                <select
                  class="input"
                  value={chosen[field.id] ?? ''}
                  aria-invalid={lacking}
                  onChange={(event) => choose(field.id, event.currentTarget.value)}
                >
                  <option value="">{say({ en: 'Not in this file', zh: '文件中没有' })}</option>
                  {question.headers.map((header, column) => (
                    <option key={column} value={column}>
                      {header.trim() || say({ en: `Column ${column + 1}`, zh: `第 ${column + 1} 列` })}
                    </option>
                  ))}
                </select>
              </label>
              {lacking ? (
                <p class="field__error" role="alert">
                  {say({ en: 'Choose the column that holds this.', zh: '请选择对应的列。' })}
                </p>
              ) : (
                <p class="small soft mapping__samples">{samplesOf(chosen[field.id])}</p>
              )}
            </li>
          );
        })}
      </ul>
      <FirstRows question={question} chosen={chosen} />
      <div class="row">
        <button type="submit" class="button button--next">
          {say({ en: 'Read with these columns', zh: '按此读取' })}
        </button>
        {props.children}
        {asked && missing.length > 0 && (
          <p class="field__error">
            {say({
              en: `Still needed: ${missing.map((field) => field.label.en).join(', ')}`,
              zh: `还需选择：${missing.map((field) => field.label.zh).join('、')}`,
            })}
          </p>
        )}
      </div>
    </form>
  );
}

function FirstRows(props: { question: MappingQuestion; chosen: Record<string, number> }) {
  const say = useSpeech();
  const { headers, rows, fields } = props.question;
  return (
    <ScrollArea class="panel" name={{ en: 'First five rows', zh: '前五行' }}>
      <table class="table table--preview">
        <caption class="small soft">
          {say({ en: 'The first five rows of the file', zh: '文件的前五行' })}
        </caption>
        <thead>
          <tr>
            {headers.map((header, column) => {
              const meant = fields.find((field) => props.chosen[field.id] === column);
              return (
                <th key={column} scope="col">
                  {meant && <span class="chip chip--holds">{say(meant.label)}</span>}
                  <div>{header}</div>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {headers.map((_, column) => (
                <td key={column}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
