import { useRef } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { useSpeech } from '../../language';
import type { StudioTab } from './problems';

const tabs: readonly { readonly id: StudioTab; readonly name: Words }[] = [
  { id: 'story', name: { en: 'Story', zh: '故事' } },
  { id: 'world', name: { en: 'World', zh: '世界' } },
  { id: 'events', name: { en: 'Events', zh: '事件' } },
  { id: 'levers', name: { en: 'Levers', zh: '决策项' } },
  { id: 'questions', name: { en: 'Questions', zh: '思考题' } },
  { id: 'numbers', name: { en: 'Every number', zh: '全部参数' } },
];

/** The parts of a scenario, each with how many of its fields need a second look. */
export function StudioTabs(props: {
  chosen: StudioTab;
  onChoose: (tab: StudioTab) => void;
  problems: readonly { readonly tab: StudioTab }[];
}) {
  const say = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const now = tabs.findIndex(({ id }) => id === props.chosen);
    const next = tabs[(now + by + tabs.length) % tabs.length];
    if (!next) return;
    props.onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      class="studio-tabs"
      role="tablist"
      aria-label={say({ en: 'Parts of the scenario', zh: '情景的各部分' })}
      onKeyDown={step}
    >
      {tabs.map(({ id, name }) => {
        const wrong = props.problems.filter(({ tab }) => tab === id).length;
        return (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class="studio-tabs__one"
            data-tab={id}
            aria-selected={id === props.chosen}
            aria-controls="studio-part"
            tabIndex={id === props.chosen ? 0 : -1}
            onClick={() => props.onChoose(id)}
          >
            {say(name)}
            {wrong > 0 && (
              <span class="chip chip--attention">
                {wrong}
                <span class="visually-hidden"> {say({ en: 'to mend', zh: '处待改' })}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
