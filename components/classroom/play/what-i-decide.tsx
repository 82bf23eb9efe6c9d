import { useState } from 'preact/hooks';
import type { DeskChoice } from '../../../sim/contract/decisions';
import { type LeverGroup, type LeverId, leverGroups } from '../../../sim/scenario/levers';
import type { Scenario } from '../../../sim/scenario/scenario';
import { nextToOpen, type OpenLever } from '../../../sim/view/lever-board';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import { LeverField } from './lever-field';

/** What is proposed for the round and not yet committed. */
export interface Draft {
  readonly levers: Partial<Record<LeverId, number>>;
  readonly desk: readonly DeskChoice[];
  /** Levers whose field holds something that is not allowed. */
  readonly wrong: readonly LeverId[];
}

export const emptyDraft: Draft = { levers: {}, desk: [], wrong: [] };

interface Props {
  readonly scenario: Scenario;
  readonly round: number;
  readonly board: readonly OpenLever[];
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Opens the day at the desk; absent where this round has none. */
  readonly onDesk: (() => void) | undefined;
}

/** The levers that are open, group by group; groups with something new or changed stand open. */
export function WhatIDecide({ scenario, round, board, draft, onDraft, onDesk }: Props) {
  const say = useSpeech();
  const groups = [...new Set(board.map(({ lever }) => lever.group))];
  const next = nextToOpen(scenario, round);
  const set = (open: OpenLever, value: number | undefined) => {
    const { id } = open.lever;
    const { [id]: _, ...levers } = draft.levers;
    const wrong = draft.wrong.filter((each) => each !== id);
    if (value === undefined) onDraft({ ...draft, levers, wrong: [...wrong, id] });
    else onDraft({ ...draft, levers: value === open.standing ? levers : { ...levers, [id]: value }, wrong });
  };
  return (
    <div class="decide">
      {onDesk && (
        <div class="notice decide__desk">
          <p>
            {draft.desk.length === 0
              ? say({
                  en: 'Ten reservations are in hand. Spend a day at the desk and work them guest by guest, or leave it to the house rules below.',
                  zh: '手里有十个预订。可以到前台坐一天，逐位处理；也可以交给下面的统一规则。',
                })
              : say.count(
                  draft.desk.length,
                  { en: 'You decided for # guest at the desk.', zh: '你已在前台为#位客户作出决定。' },
                  { en: 'You decided for # guests at the desk.', zh: '你已在前台为#位客户作出决定。' },
                )}
          </p>
          <button type="button" class="button" onClick={onDesk}>
            <Icon name="person" />
            {say({ en: 'A day at the desk', zh: '前台一日' })}
          </button>
        </div>
      )}
      {groups.map((group) => (
        <LeverGroupOpen
          key={group}
          group={group}
          board={board.filter(({ lever }) => lever.group === group)}
          few={board.length <= 8}
          currency={scenario.currency}
          draft={draft}
          onSet={set}
        />
      ))}
      {next && (
        <p class="small soft">
          {say.count(
            next.count,
            { en: `# more lever opens in round ${next.round}.`, zh: `第${next.round}轮再开放#项。` },
            { en: `# more levers open in round ${next.round}.`, zh: `第${next.round}轮再开放#项。` },
          )}
        </p>
      )}
    </div>
  );
}

function LeverGroupOpen(props: {
  group: LeverGroup;
  board: readonly OpenLever[];
  few: boolean;
  currency: string;
  draft: Draft;
  onSet: (open: OpenLever, value: number | undefined) => void;
}) {
  const say = useSpeech();
  const { group, board, draft, onSet, currency } = props;
  const news = board.filter(({ isNew }) => isNew).length;
  const changed = board.filter(({ lever }) => draft.levers[lever.id] !== undefined).length;
  const [startsOpen] = useState(() => props.few || news > 0 || changed > 0);
  return (
    <details class="lever-group" open={startsOpen}>
      <summary class="lever-group__head">
        <Icon name="down" />
        <span class="lever-group__name">{say(leverGroups[group])}</span>
        {news > 0 && (
          <span class="chip chip--attention">
            {say.count(news, { en: '# new', zh: '#项新开放' }, { en: '# new', zh: '#项新开放' })}
          </span>
        )}
        {changed > 0 && (
          <span class="chip">
            {say.count(changed, { en: '# changed', zh: '#项已改' }, { en: '# changed', zh: '#项已改' })}
          </span>
        )}
      </summary>
      <div class="lever-group__levers">
        {board.map((open) => (
          <LeverField
            key={open.lever.id}
            open={open}
            value={draft.levers[open.lever.id] ?? open.standing}
            currency={currency}
            onSet={(value) => onSet(open, value)}
          />
        ))}
      </div>
    </details>
  );
}
