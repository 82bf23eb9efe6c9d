import { writtenNumbers } from '../../../sim/scenario/written-numbers';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { NumberField } from './number-field';
import { whoseNumberWords } from './parameter-units';
import './season.css';

/** Trips wanted round by round, 100% being the average; shorter than the run, it begins again. */
export function SeasonFields(props: { edit: Editing }) {
  const say = useSpeech();
  const { edit } = props;
  const { scenario } = edit.draft;
  const { season } = scenario;
  const most = Math.max(1, ...season);
  const without = season.slice(0, -1);
  return (
    <section class="studio__part" aria-labelledby="season-heading">
      <h2 id="season-heading">{say({ en: 'Season', zh: '淡旺季' })}</h2>
      <p class="soft small">
        {season.length === 1
          ? say({ en: 'No season: every round is alike.', zh: '没有淡旺季：每轮相同。' })
          : say({
              en: `Trips wanted in each round, 100% being the average; it repeats every ${season.length} rounds.`,
              zh: `各轮的出行需求，100%为平均；每${season.length}轮重复一次。`,
            })}{' '}
        {say(whoseNumberWords(writtenNumbers.season.mark))}
      </p>
      <ol class="season">
        {season.map((load, n) => (
          <li key={n} class="season__round">
            <span class="season__bar" aria-hidden="true">
              <span style={{ height: `${(load / most) * 100}%` }} />
            </span>
            <NumberField
              edit={edit}
              path={`season.${n}`}
              value={load}
              times={100}
              put={(value) => ({ ...scenario, season: season.with(n, value) })}
              label={{ en: `Round ${n + 1}`, zh: `第${n + 1}轮` }}
              unit={{ en: '%', zh: '%' }}
            />
          </li>
        ))}
      </ol>
      <p class="studio__buttons">
        <button
          type="button"
          class="button button--small"
          disabled={season.length >= scenario.rounds}
          onClick={() => edit.change({ ...scenario, season: [...season, 1] })}
        >
          {say({ en: 'Add a round', zh: '增加一轮' })}
        </button>
        <button
          type="button"
          class="button button--small"
          disabled={season.length === 1}
          onClick={() => edit.change({ ...scenario, season: without }, { moved: 'season' })}
        >
          {say({ en: 'Take the last one away', zh: '去掉最后一轮' })}
        </button>
      </p>
    </section>
  );
}
