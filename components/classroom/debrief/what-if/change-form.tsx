import { useId, useMemo, useState } from 'preact/hooks';
import type { Run } from '../../../../sim/contract/run';
import { leverGroups } from '../../../../sim/scenario/levers';
import { leverBoard, type OpenLever } from '../../../../sim/view/lever-board';
import { useSpeech } from '../../../language';
import { LeverField } from '../../play/lever-field';
import type { Change } from './asked';

interface Props {
  readonly run: Run;
  readonly from: Change | undefined;
  readonly busy: boolean;
  readonly onAsk: (change: Change) => void;
}

/** The levers as they stood in a round, the decision of that round included. */
function standingIn(run: Run, round: number): OpenLever[] {
  const active = run.rounds[round - 1]?.counts.activeAtStart ?? run.scenario.customers;
  const decided = run.decisions[round - 1]?.levers ?? {};
  return leverBoard(run.scenario, run.decisions, round, active).map((open) => ({
    ...open,
    isNew: false,
    standing: decided[open.lever.id] ?? open.standing,
  }));
}

/** Which round, which lever, to what. */
export function ChangeForm({ run, from, busy, onAsk }: Props) {
  const say = useSpeech();
  const id = useId();
  const [round, setRound] = useState(from?.round ?? 1);
  const board = useMemo(() => standingIn(run, round), [run, round]);
  const [leverId, setLeverId] = useState(from?.lever ?? board[0]?.lever.id);
  const open = board.find(({ lever }) => lever.id === leverId) ?? board[0];
  const [value, setValue] = useState<number | undefined>(from?.value ?? open?.standing);
  const choose = (nextRound: number, lever: typeof leverId) => {
    const next =
      standingIn(run, nextRound).find((each) => each.lever.id === lever) ?? standingIn(run, nextRound)[0];
    setRound(nextRound);
    setLeverId(next?.lever.id);
    setValue(next?.standing);
  };
  if (!open) return <p class="soft">{say({ en: 'No lever was open.', zh: '没有可用的决策项。' })}</p>;
  const groups = [...new Set(board.map(({ lever }) => lever.group))];
  const setAgain = run.decisions.findIndex(
    ({ levers }, n) => n >= round && levers[open.lever.id] !== undefined,
  );
  // What is allowed the field itself says; the browser would refuse what lies between two steps, as par's values do.
  return (
    <form
      class="change"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== undefined) onAsk({ round, lever: open.lever.id, value });
      }}
    >
      <div class="field">
        <label class="field__label" for={`${id}-round`}>
          {say({ en: 'In round', zh: '轮次' })}
        </label>
        <select
          id={`${id}-round`}
          class="input"
          value={String(round)}
          onChange={(event) => choose(Number(event.currentTarget.value), open.lever.id)}
        >
          {run.rounds.map((each) => (
            <option key={each.round} value={String(each.round)}>
              {each.round}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="field__label" for={`${id}-lever`}>
          {say({ en: 'Decision', zh: '决策' })}
        </label>
        <select
          id={`${id}-lever`}
          class="input"
          value={open.lever.id}
          onChange={(event) => {
            const wanted = board.find(({ lever }) => lever.id === event.currentTarget.value);
            choose(round, wanted?.lever.id);
          }}
        >
          {groups.map((group) => (
            <optgroup key={group} label={say(leverGroups[group])}>
              {board
                .filter(({ lever }) => lever.group === group)
                .map(({ lever }) => (
                  <option key={lever.id} value={lever.id}>
                    {say(lever.name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <LeverField
        key={`${round} ${open.lever.id}`}
        open={open}
        value={value ?? open.standing}
        currency={run.scenario.currency}
        onSet={setValue}
      />
      <div class="change__ask">
        <button
          type="submit"
          class="button button--next"
          disabled={busy || value === undefined || value === open.standing}
        >
          {say({ en: 'Play it again so', zh: '这样重演一遍' })}
        </button>
        <p class="small soft">
          {setAgain < 0
            ? say({
                en: 'It stays so to the end: you never set it again.',
                zh: '此后一直如此：你之后没有再改过。',
              })
            : say({
                en: `It stays so until round ${setAgain + 1}, where you set it again.`,
                zh: `保持到第${setAgain + 1}轮你再次设定为止。`,
              })}
        </p>
      </div>
    </form>
  );
}
