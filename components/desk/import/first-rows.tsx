import type { Mapping } from '../../../history/import/mapping';
import { ScrollArea } from '../../basics/scroll-area';
import { useSpeech } from '../../language';
import { fieldNames, mappableFields } from './field-names';
import type { MappingQuestion } from './import-work';

/** The first rows of an unknown file, each column under what it is taken for so far. */
export function FirstRows(props: { question: MappingQuestion; columns: Mapping['columns'] }) {
  const say = useSpeech();
  const { header, preview } = props.question;
  return (
    <ScrollArea class="panel" name={{ en: 'First rows', zh: '前几行' }}>
      <table class="table table--preview">
        <caption class="small soft">
          {say.count(
            preview.length,
            { en: 'The first row of the file', zh: '文件的前 # 行' },
            { en: 'The first # rows of the file', zh: '文件的前 # 行' },
          )}
        </caption>
        <thead>
          <tr>
            {header.map((label, at) => {
              const meant = mappableFields.find((field) => label !== '' && props.columns[field] === label);
              return (
                <th key={at} scope="col">
                  {meant && <span class="chip chip--holds">{say(fieldNames[meant])}</span>}
                  <div>{label}</div>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, index) => (
            <tr key={index}>
              {header.map((_, at) => (
                <td key={at}>{row[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
