import type { RoundDifference } from '../../../../sim/debrief/policy-difference';
import { leverById } from '../../../../sim/scenario/levers';
import { useSpeech } from '../../../language';
import { leverValue } from '../../play/lever-units';
import { rounded } from '../amounts';
import type { Change } from '../what-if/asked';

/** The furthest apart say the most; the rest is in the export. */
const shown = 4;

export function RoundApart(props: { difference: RoundDifference; onAsk: (change: Change) => void }) {
  const say = useSpeech();
  const { round, levers } = props.difference;
  const fresh = levers.filter(({ asBefore }) => !asBefore);
  const same = levers.length - fresh.length;
  const name = say({ en: `Round ${round}`, zh: `第${round}轮` });
  return (
    <li class="round-apart">
      <h3>{name}</h3>
      {levers.length === 0 && <p class="soft">{say({ en: 'As par has it.', zh: '与标准杆一致。' })}</p>}
      <ul class="lines">
        {fresh.slice(0, shown).map(({ lever, own, other }) => {
          const declared = leverById(lever);
          const value = (of: number) => leverValue(say, declared, rounded(of));
          return (
            <li key={lever}>
              <span>
                <strong>{say(declared.name)}</strong>{' '}
                {say({
                  en: `you ${value(own)}, par ${value(other)}`,
                  zh: `你${value(own)}，标准杆${value(other)}`,
                })}
              </span>
              <button
                type="button"
                class="link"
                aria-label={say({
                  en: `What if: ${declared.name.en} as par has it in round ${round}`,
                  zh: `假如：第${round}轮的${declared.name.zh}与标准杆一致`,
                })}
                onClick={() => props.onAsk({ round, lever, value: other })}
              >
                {say({ en: 'What if?', zh: '假如？' })}
              </button>
            </li>
          );
        })}
      </ul>
      {fresh.length > shown && (
        <p class="small soft">
          {say({ en: `and ${fresh.length - shown} more`, zh: `另有${fresh.length - shown}项` })}
        </p>
      )}
      {same > 0 && (
        <p class="small soft">
          {say.count(
            same,
            { en: '# stands apart as in the round before', zh: '另有#项与上一轮的分歧相同' },
            { en: '# stand apart as in the round before', zh: '另有#项与上一轮的分歧相同' },
          )}
        </p>
      )}
    </li>
  );
}
