import { useId } from 'preact/hooks';
import type { Lever } from '../../../sim/scenario/levers';
import type { Scenario, ScenarioLever } from '../../../sim/scenario/scenario';
import { Disclosure } from '../../basics/disclosure';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { LeverLimits } from './lever-limits';

/**
 * One lever over the rounds. The row is a slider whose thumb is one cell wide: the cell it stands in is the
 * round it opens, the last cell is "closed"; so pointer, touch, keys and screen readers all work as they know.
 */
export function LeverRow(props: { edit: Editing; lever: Lever }) {
  const say = useSpeech();
  const id = useId();
  const { edit, lever } = props;
  const { scenario } = edit.draft;
  const place = scenario.levers.findIndex((each) => each.id === lever.id);
  const own = scenario.levers[place];
  const closed = scenario.rounds + 1;
  const opens = own?.opensInRound ?? closed;
  const words = own
    ? say({ en: `from round ${opens}`, zh: `第${opens}轮起` })
    : say({ en: 'closed', zh: '不开放' });
  return (
    <div class="lever-row" data-lever={lever.id}>
      <div class="lever-row__name">
        <label for={id}>{say(lever.name)}</label>
        <span class="soft small">{say(lever.sentence)}</span>
      </div>
      <input
        id={id}
        type="range"
        class="lever-row__track"
        min={1}
        max={closed}
        step={1}
        value={opens}
        data-closed={!own}
        style={{ '--opens': String(opens) }}
        aria-valuetext={words}
        onInput={(event) => {
          const round = Number(event.currentTarget.value);
          edit.change(opened(scenario, lever, round), {
            moved: round === closed ? 'levers' : undefined,
            group: `levers.${lever.id}`,
          });
        }}
      />
      <span class="lever-row__says small" aria-hidden="true">
        {words}
      </span>
      {own && (
        <div class="lever-row__more">
          <Disclosure summary={say({ en: 'Limits and cost', zh: '范围与成本' })}>
            <LeverLimits edit={edit} lever={lever} own={own} place={place} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

/** The scenario with the lever opening in that round; beyond the last round it stays closed. */
function opened(scenario: Scenario, lever: Lever, round: number): Scenario {
  const others = scenario.levers.filter(({ id }) => id !== lever.id);
  if (round > scenario.rounds) return { ...scenario, levers: others };
  const before = scenario.levers.find(({ id }) => id === lever.id);
  const own: ScenarioLever = { ...(before ?? { id: lever.id }), opensInRound: round };
  return {
    ...scenario,
    levers: before
      ? scenario.levers.map((each) => (each.id === lever.id ? own : each))
      : [...scenario.levers, own],
  };
}
