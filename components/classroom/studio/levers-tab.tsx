import { leverById, leverGroups, levers } from '../../../sim/scenario/levers';
import { writtenNumbers } from '../../../sim/scenario/written-numbers';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { LeverRow } from './lever-row';
import './levers.css';
import { whoseNumberWords } from './parameter-units';

/** Which decision opens in which round: a row for each lever, a cell for each round. */
export function LeversTab(props: { edit: Editing }) {
  const say = useSpeech();
  const { scenario } = props.edit.draft;
  const groups = Map.groupBy(levers, ({ group }) => group);
  const atFirst = scenario.levers.filter(({ opensInRound }) => opensInRound === 1);
  return (
    <>
      <p class="soft">
        {say({
          en: `${scenario.levers.length} of ${levers.length} levers open, ${atFirst.length} of them in round 1. Click a cell or use the arrow keys; the last cell keeps a lever closed.`,
          zh: `共${levers.length}个决策项，开放${scenario.levers.length}个，其中第1轮开放${atFirst.length}个。点格子或用方向键；最后一格表示不开放。`,
        })}{' '}
        {say({ en: 'Ranges, starting points and costs: ', zh: '范围、起点和成本：' })}
        {say(whoseNumberWords(writtenNumbers.costTimes.mark))}
      </p>
      <div class="levers" style={{ '--rounds': String(scenario.rounds) }}>
        {[...groups].map(([group, members]) => (
          <section key={group} class="levers__group">
            <div class="levers__head">
              <h2>{say(leverGroups[group])}</h2>
              <span class="levers__rounds soft small" aria-hidden="true">
                {Array.from({ length: scenario.rounds }, (_, n) => (
                  <span key={n}>{n + 1}</span>
                ))}
                <span>–</span>
              </span>
            </div>
            {members.map(({ id }) => (
              <LeverRow key={id} edit={props.edit} lever={leverById(id)} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
