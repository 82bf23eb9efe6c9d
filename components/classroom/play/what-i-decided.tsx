import type { Decisions } from '../../../sim/contract/decisions';
import { type LeverId, leverById } from '../../../sim/scenario/levers';
import { useSpeech } from '../../language';
import { leverValue } from './lever-units';

/** The decisions of a round that is played, to read beside what they brought. */
export function WhatIDecided({ decisions }: { decisions: Decisions }) {
  const say = useSpeech();
  const set = Object.entries(decisions.levers) as [LeverId, number][];
  return (
    <>
      {set.length === 0 && !decisions.desk && (
        <p>{say({ en: 'You left everything as it was.', zh: '你一切照旧。' })}</p>
      )}
      <ul class="decided">
        {set.map(([id, value]) => (
          <li key={id}>
            <span>{say(leverById(id).name)}</span>
            <strong class="number">{leverValue(say, leverById(id), value)}</strong>
          </li>
        ))}
        {decisions.desk && (
          <li>
            <span>{say({ en: 'Guests decided at the desk', zh: '前台处理的客户' })}</span>
            <strong class="number">{say.number(decisions.desk.length)}</strong>
          </li>
        )}
      </ul>
    </>
  );
}
