import type { GradeRow } from '../../../sim/grade/grade-row';
import type { GradebookStudent } from '../../../sim/grade/gradebook-csv';
import { useSpeech } from '../../language';

/** Those whom the class list does not know by what they wrote, or of whom it has two: the instructor says who they are. */
export function WhoIsWho(props: {
  strangers: readonly GradeRow[];
  list: readonly GradebookStudent[];
  onChoose: (written: string, student: GradebookStudent) => void;
}) {
  const say = useSpeech();
  const { strangers, list, onChoose } = props;
  const called = ({ name, schoolId, login, email }: GradebookStudent) =>
    [name, schoolId || login || email].filter(Boolean).join(' · ');
  return (
    <div class="who-is-who">
      <h3>
        {say.count(
          strangers.length,
          {
            en: '# name is not on the class list, or fits two students',
            zh: '#个姓名不在名单上，或对应两名学生',
          },
          {
            en: '# names are not on the class list, or fit two students',
            zh: '#个姓名不在名单上，或对应两名学生',
          },
        )}
      </h3>
      <ul class="who-is-who__list">
        {strangers.map(({ handIn, student }) => (
          <li key={handIn.id}>
            <label class="who-is-who__one">
              <span>{student}</span>
              <select
                class="input"
                value=""
                onChange={(event) => {
                  const known = list[Number(event.currentTarget.value)];
                  if (known) onChoose(student, known);
                }}
              >
                <option value="">{say({ en: 'left out', zh: '不计入' })}</option>
                {list.map((each, n) => (
                  <option key={called(each)} value={n}>
                    {called(each)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
