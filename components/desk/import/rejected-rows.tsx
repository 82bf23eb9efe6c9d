import type { Rejection } from '../../../history/import/reading';
import { safeCsvForSpreadsheets } from '../../../retention/safe-csv';
import { ScrollArea } from '../../basics/scroll-area';
import { useSpeech } from '../../language';

const shown = 50;

/** The rows that make no sense, each with the reason; the whole list as a file for whoever repairs it. */
export function RejectedRows(props: {
  file: string;
  rejected: readonly Rejection[];
  onSave: (name: string, text: string) => void;
}) {
  const say = useSpeech();
  const { rejected } = props;
  if (rejected.length === 0) return null;
  const columns = [
    say({ en: 'Row', zh: '行' }),
    say({ en: 'Column', zh: '列' }),
    say({ en: 'Found', zh: '内容' }),
    say({ en: 'Why it cannot be taken', zh: '不能导入的原因' }),
  ];
  const save = () => {
    const lines = rejected.map((each) => [String(each.row), each.column, each.found, say(each.reason)]);
    props.onSave(
      `${props.file.replace(/\.[^.]*$/, '')} rejected.csv`,
      safeCsvForSpreadsheets([columns, ...lines]),
    );
  };
  return (
    <section class="stack" aria-labelledby="rejected-title">
      <div class="row row--apart">
        <h3 id="rejected-title">
          {say.count(
            rejected.length,
            { en: '# row cannot be taken', zh: '# 行不能导入' },
            { en: '# rows cannot be taken', zh: '# 行不能导入' },
          )}
        </h3>
        <button type="button" class="button" onClick={save}>
          {say({ en: 'Save the list as CSV', zh: '保存为 CSV' })}
        </button>
      </div>
      <p class="soft small reading">
        {say({
          en: 'Take in the rest now or later. Mend these rows in the file and import it again: what is on file already is not taken twice.',
          zh: '其余各行可以照常导入。在文件中改好这些行后再次导入即可，已有的预订不会重复。',
        })}
      </p>
      <ScrollArea class="panel" name={{ en: 'Rejected rows', zh: '不能导入的行' }}>
        <table class="table table--rejected">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" class={index === 0 ? 'number' : ''}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rejected.slice(0, shown).map((each) => (
              <tr key={`${each.row} ${each.column}`}>
                <td class="number">{say.number(each.row)}</td>
                <td>{each.column}</td>
                <td class="wraps">
                  {each.found || <span class="soft">{say({ en: 'empty', zh: '空' })}</span>}
                </td>
                <td>{say(each.reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {rejected.length > shown && (
        <p class="small soft">
          {say({
            en: `The first ${shown} are shown; the file holds all ${say.number(rejected.length)}.`,
            zh: `此处显示前 ${shown} 行，保存的文件包含全部 ${say.number(rejected.length)} 行。`,
          })}
        </p>
      )}
    </section>
  );
}
