import { useMemo, useState } from 'preact/hooks';
import type { Assignment } from '../../../sim/grade/assignment';
import { leversMoved } from '../../../sim/grade/class-picture';
import type { GradeRow } from '../../../sim/grade/grade-row';
import { type LeverId, leverById } from '../../../sim/scenario/levers';
import { useSpeech } from '../../language';
import { CausesOfClass } from './causes-of-class';
import { enoughForClass } from './enough-runs';
import { LeverOfClass } from './lever-of-class';
import { ScoreAgainstLuck } from './score-against-luck';

/** What the class did and what came of it, over its genuine runs of the scenario that was set. */
export function ClassPicture(props: { rows: readonly GradeRow[]; set: Assignment | undefined }) {
  const say = useSpeech();
  const { set } = props;
  const rows = useMemo(
    () => props.rows.filter(({ judgement, finished }) => judgement?.mark === 'genuine' && finished),
    [props.rows],
  );
  const moved = useMemo(() => (set ? leversMoved(set.scenario, rows) : []), [set, rows]);
  const [chosen, setChosen] = useState<LeverId>();
  const lever = moved.some(({ id }) => id === chosen) ? chosen : moved[0]?.id;
  if (!set || rows.length === 0) return null;
  const enough = rows.length >= enoughForClass;
  return (
    <section class="panel class-picture" aria-labelledby="class-picture">
      <div class="class-picture__head">
        <h2 id="class-picture">{say({ en: 'The class as a whole', zh: '全班情况' })}</h2>
        <p class="soft">
          {say.count(
            rows.length,
            {
              en: `# genuine, finished run of “${set.scenario.title.en}”.`,
              zh: `“${set.scenario.title.zh}”的#局真实且完成的记录。`,
            },
            {
              en: `# genuine, finished runs of “${set.scenario.title.en}”.`,
              zh: `“${set.scenario.title.zh}”的#局真实且完成的记录。`,
            },
          )}
        </p>
        {!enough && (
          <p>
            {say({
              en: `Too few runs to say anything of a class: its pictures stand here from ${enoughForClass} on.`,
              zh: `记录太少，说明不了全班的情况：满${enoughForClass}局后，这里才显示图表。`,
            })}
          </p>
        )}
      </div>
      {enough && <ScoreAgainstLuck rows={rows} />}
      {enough && <CausesOfClass scenario={set.scenario} rows={rows} />}
      {enough && lever && (
        <div class="class-picture__lever">
          <label class="field">
            <span class="field__label">{say({ en: 'Decision to look at', zh: '查看哪项决策' })}</span>
            <select
              class="input"
              value={lever}
              onChange={(event) => setChosen(event.currentTarget.value as LeverId)}
            >
              {moved.map(({ id, runs }) => (
                <option key={id} value={id}>
                  {say(leverById(id).name)}
                  {say({
                    en: `, moved in ${runs} of ${rows.length}`,
                    zh: `，${rows.length}局中有${runs}局改动`,
                  })}
                </option>
              ))}
            </select>
          </label>
          <LeverOfClass scenario={set.scenario} rows={rows} id={lever} />
        </div>
      )}
    </section>
  );
}
