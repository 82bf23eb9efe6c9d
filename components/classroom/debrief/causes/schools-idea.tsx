import { useState } from 'preact/hooks';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { churnLabels, type School, schools, schoolTable } from '../../../../sim/debrief/schools';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';
import { causeWords } from '../../charts/cause-words';
import { Idea } from '../idea';
import { Switches } from '../switches';
import type { Work } from '../use-work';
import { labelWords, schoolWords } from '../words';
import { Working } from '../working';

/** Active or passive: the two textbooks of the course disagree (C2); the switch shows each. */
export function SchoolsIdea({ exits }: { exits: Work<ExitCause[]> }) {
  const say = useSpeech();
  const [school, setSchool] = useState<School>('firmPushes');
  return (
    <Idea
      title={say({
        en: 'Active or passive: two schools, one world',
        zh: '主动还是被动：两种说法，同一个世界',
      })}
      rows={['6.3', 'C2']}
    >
      <Switches
        name={say({ en: 'School', zh: '说法' })}
        choices={schools.map((id) => ({ id, words: say(schoolWords[id]) }))}
        chosen={school}
        onChoose={setSchool}
      />
      <Working work={exits} doing={{ en: 'Asking why each one left', zh: '正在追问每位客户为何离开' }}>
        {(causes) => {
          const table = schoolTable(causes.map(({ exit }) => exit));
          return (
            <>
              <ScrollArea name={{ en: 'Active and passive churn', zh: '主动与被动流失' }}>
                <table class="table">
                  <thead>
                    <tr>
                      <th scope="col">{say({ en: 'Kind of churn', zh: '流失类型' })}</th>
                      {churnLabels.map((label) => (
                        <th key={label} scope="col" class="number">
                          {say(labelWords[label])}
                        </th>
                      ))}
                      <th scope="col" class="number">
                        {say({ en: 'Together', zh: '合计' })}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {table.lines.map(({ cause, exits: count, labels }) => (
                      <tr key={cause}>
                        <th scope="row">{say(causeWords[cause])}</th>
                        {churnLabels.map((label) => (
                          <td key={label} class="number">
                            {say.number(labels[school][label])}
                          </td>
                        ))}
                        <td class="number">{say.number(count)}</td>
                      </tr>
                    ))}
                  </tbody>
                  <tfoot>
                    <tr>
                      <th scope="row">{say({ en: 'Sum', zh: '合计' })}</th>
                      {churnLabels.map((label) => (
                        <td key={label} class="number">
                          {say.number(table.total[school][label])}
                        </td>
                      ))}
                      <td class="number">
                        <strong>{say.number(causes.length)}</strong>
                      </td>
                    </tr>
                  </tfoot>
                </table>
              </ScrollArea>
              <p>
                {say({
                  en: `${table.changed} of ${causes.length} exits bear another label in the other school: name the school before you use the word.`,
                  zh: `${causes.length}次流失中，有${table.changed}次换一种说法就换了标签：用词之前先说明依据哪种说法。`,
                })}
              </p>
              <p class="small soft">
                {say({
                  en: 'The first book’s definition of “active” is lost in our copy; what is not pushed and chooses to go is called active by contrast. Natural losses are in neither class.',
                  zh: '第一本教材对“主动流失”的定义在所用课件中已缺失；未被推走而自行离开者按对照归为主动。自然流失两边都不归类。',
                })}
              </p>
            </>
          );
        }}
      </Working>
    </Idea>
  );
}
