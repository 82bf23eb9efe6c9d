import type { Shock } from '../../../sim/scenario/scenario';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { shockWords } from './shock-kinds';

/** Events over the rounds. A bar is chosen by click or focus; arrows move it, with Shift they make it longer or shorter. */
export function EventTimeline(props: { edit: Editing; chosen: number; onChoose: (place: number) => void }) {
  const say = useSpeech();
  const { edit, chosen, onChoose } = props;
  const { scenario } = edit.draft;
  const { shocks, rounds } = scenario;
  if (shocks.length === 0)
    return <p class="soft">{say({ en: 'Nothing happens by itself yet.', zh: '目前没有任何外部事件。' })}</p>;
  const press = (event: KeyboardEvent, shock: Shock, place: number) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const moved = event.shiftKey
      ? { ...shock, rounds: within(shock.rounds + by, rounds - shock.round + 1) }
      : { ...shock, round: within(shock.round + by, rounds) };
    edit.change({ ...scenario, shocks: shocks.with(place, moved) }, { group: `shocks.${place}` });
  };
  return (
    <div class="timeline-scroll">
      <ol class="timeline-of-events" style={{ '--rounds': String(rounds) }}>
        <li class="timeline-of-events__rounds soft small" aria-hidden="true">
          {Array.from({ length: rounds }, (_, n) => (
            <span key={n}>{n + 1}</span>
          ))}
        </li>
        {shocks.map((shock, place) => {
          const last = Math.min(rounds, shock.round + shock.rounds - 1);
          const late = shock.round > (rounds + 1) / 2; // its name stands towards the side that has room
          const when =
            last === shock.round
              ? { en: `round ${last}`, zh: `第${last}轮` }
              : { en: `rounds ${shock.round} to ${last}`, zh: `第${shock.round}至${last}轮` };
          return (
            <li key={place} class="timeline-of-events__row">
              <button
                type="button"
                class="event-bar"
                style={{ gridColumn: `${shock.round} / ${last + 1}` }}
                aria-pressed={place === chosen}
                aria-label={`${say(shockWords[shock.kind].name)}, ${say(when)}`}
                data-foretold={shock.foretold}
                onClick={() => onChoose(place)}
                onFocus={() => onChoose(place)}
                onKeyDown={(event) => press(event, shock, place)}
              />
              <span
                class="event-bar__words small"
                aria-hidden="true"
                style={{ gridColumn: late ? `1 / ${last + 1}` : `${shock.round} / -1` }}
                data-late={late}
              >
                {say(shockWords[shock.kind].name)}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="soft small">
        {say({
          en: 'Arrow keys move an event, with Shift they change its length. Dashed: the class is told before.',
          zh: '方向键移动事件，按住 Shift 改变长度。虚线：事先告诉学生。',
        })}
      </p>
    </div>
  );
}

const within = (value: number, most: number): number => Math.max(1, Math.min(most, value));
