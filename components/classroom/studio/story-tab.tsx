import type { Scenario } from '../../../sim/scenario/scenario';
import { scenarioById } from '../../../sim/scenarios/library';
import { Disclosure } from '../../basics/disclosure';
import { useSpeech } from '../../language';
import { roles } from '../library/roles';
import { TeachingNotes } from '../share/teaching-notes';
import type { Editing } from './editing';
import { NumberField } from './number-field';
import { WordsField } from './words-field';

const roleIds = Object.keys(roles) as Scenario['role'][];

/** What the class reads first, and what only the teacher reads. */
export function StoryTab(props: { edit: Editing }) {
  const say = useSpeech();
  const { edit } = props;
  const { scenario, from } = edit.draft;
  const shipped = scenarioById(from);
  return (
    <>
      <WordsField
        edit={edit}
        path="title"
        words={scenario.title}
        put={(title) => ({ ...scenario, title })}
        label={{ en: 'Title', zh: '标题' }}
      />
      <div class="fields">
        <label class="field">
          <span class="field__label">{say({ en: 'The class runs', zh: '学生经营' })}</span>
          <select
            class="input"
            value={scenario.role}
            onChange={(event) => {
              const role = roleIds.find((id) => id === event.currentTarget.value);
              if (role) edit.change({ ...scenario, role });
            }}
          >
            {roleIds.map((role) => (
              <option key={role} value={role}>
                {say(roles[role])}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          edit={edit}
          path="minutes"
          value={scenario.minutes}
          put={(minutes) => ({ ...scenario, minutes })}
          label={{ en: 'Time in class', zh: '课堂用时' }}
          unit={{ en: 'minutes', zh: '分钟' }}
        />
      </div>
      <WordsField
        edit={edit}
        path="setting"
        words={scenario.setting}
        put={(setting) => ({ ...scenario, setting })}
        label={{ en: 'Setting: what the class is told before round 1', zh: '背景：第1轮之前告诉学生的内容' }}
        lines={5}
      />
      <WordsField
        edit={edit}
        path="teaches"
        words={scenario.teaches}
        put={(teaches) => ({ ...scenario, teaches })}
        label={{ en: 'What it teaches', zh: '教学要点' }}
        lines={3}
      />
      <WordsField
        edit={edit}
        path="usualMistake"
        words={scenario.usualMistake}
        put={(usualMistake) => ({ ...scenario, usualMistake })}
        label={{ en: 'What classes get wrong', zh: '常见错误' }}
        lines={3}
      />
      {shipped && (
        <Disclosure
          summary={say({
            en: `Teaching note of “${shipped.title.en}”, where this began`,
            zh: `原情景“${shipped.title.zh}”的教学说明`,
          })}
        >
          <TeachingNotes scenario={shipped} />
        </Disclosure>
      )}
    </>
  );
}
