import { useState } from 'preact/hooks';
import { Icon } from '../../basics/icon';
import { Menu } from '../../basics/menu';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { EventFields } from './event-fields';
import { EventTimeline } from './event-timeline';
import { newShock, type ShockKind, shockWords } from './shock-kinds';
import './events.css';

const kinds = Object.keys(shockWords) as ShockKind[];

/** What happens whatever the class does: a timeline, and the chosen event below it. */
export function EventsTab(props: { edit: Editing }) {
  const say = useSpeech();
  const { edit } = props;
  const { scenario } = edit.draft;
  const { shocks } = scenario;
  const [wanted, setWanted] = useState(0);
  const chosen = Math.min(wanted, shocks.length - 1);
  return (
    <>
      <EventTimeline edit={edit} chosen={chosen} onChoose={setWanted} />
      <p class="studio__buttons">
        <Menu label={say({ en: 'Add an event', zh: '添加事件' })}>
          {(close) =>
            kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                class="menu__item"
                onClick={() => {
                  edit.change({ ...scenario, shocks: [...shocks, newShock(kind, 1)] });
                  setWanted(shocks.length);
                  close();
                }}
              >
                {say(shockWords[kind].name)}
              </button>
            ))
          }
        </Menu>
        {shocks.length > 0 && (
          <button
            type="button"
            class="button button--small"
            onClick={() =>
              edit.change({ ...scenario, shocks: shocks.toSpliced(chosen, 1) }, { moved: 'shocks' })
            }
          >
            <Icon name="bin" />
            {say({ en: 'Take this event out', zh: '移除此事件' })}
          </button>
        )}
      </p>
      {shocks.length > 0 && <EventFields key={chosen} edit={edit} place={chosen} />}
    </>
  );
}
