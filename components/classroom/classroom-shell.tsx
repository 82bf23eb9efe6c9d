import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../retention/words';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import type { Host } from './contract';
import { DisplayMenu } from './display-menu';
import { addressOf, type ClassroomRoute } from './route';
import { classroomSections, sectionOf } from './sections';
import './classroom.css';

/** The frame of the classroom: sections, language, display, and one main region that takes the focus on each change. */
export function ClassroomShell(props: {
  route: ClassroomRoute;
  host: Host;
  presenting: boolean;
  onPresent: (on: boolean) => void;
  children: ComponentChildren;
}) {
  const say = useSpeech();
  const { route, host } = props;
  const main = useRef<HTMLElement>(null);
  const address = addressOf(route);
  const opened = useRef(address);
  useEffect(() => {
    if (opened.current === address) return;
    opened.current = address;
    scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [address]);
  useEffect(() => {
    addEventListener('dragover', refuse);
    addEventListener('drop', refuse);
    return () => {
      removeEventListener('dragover', refuse);
      removeEventListener('drop', refuse);
    };
  }, []);
  const here = sectionOf(route);
  const other: Language = say.language === 'en' ? 'zh' : 'en';
  return (
    <div class="classroom">
      {/* biome-ignore lint/a11y/useValidAnchor: it jumps on this page, whose address after # is the route */}
      <a
        class="classroom__skip button"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say({ en: 'Skip to content', zh: '跳到正文' })}
      </a>
      {props.presenting ? (
        <button
          type="button"
          class="button classroom__leave"
          onClick={() => props.onPresent(false)}
          aria-label={say({ en: 'Leave the large type', zh: '退出大字模式' })}
          title={say({ en: 'Leave the large type (Escape)', zh: '退出大字模式（Esc）' })}
        >
          <Icon name="cross" />
        </button>
      ) : (
        <header class="classroom__head">
          <a class="classroom__brand" href="#/library">
            <svg aria-hidden="true" viewBox="0 0 20 20" class="classroom__mark">
              <path d="M10 6.5V17M10 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6.5 9h7M3 11.5C3 15 6 17.5 10 17.5s7-2.5 7-6" />
            </svg>
            <span>
              {say({ en: 'Homeport', zh: '归港' })}
              <span class="classroom__brand-more">{say({ en: ' classroom', zh: '课堂' })}</span>
            </span>
          </a>
          <nav class="classroom__nav" aria-label={say({ en: 'Classroom', zh: '课堂' })}>
            <ul>
              {classroomSections.map(({ id, name }) => (
                <li key={id}>
                  <a
                    class="classroom__entry"
                    href={`#/${id}`}
                    aria-current={id === here ? 'page' : undefined}
                  >
                    {say(name)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="classroom__switches">
            <button
              type="button"
              class="button button--small"
              lang={other === 'zh' ? 'zh-CN' : 'en'}
              onClick={() => host.onPreferences({ language: other })}
            >
              {other === 'zh' ? '中文' : 'English'}
            </button>
            <DisplayMenu
              theme={host.preferences.theme}
              onTheme={(theme) => host.onPreferences({ theme })}
              onPresent={() => props.onPresent(true)}
            />
          </div>
        </header>
      )}
      <main class="classroom__main" id="content" ref={main} tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}

/** A file dropped where no part takes it must not replace the page. */
function refuse(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}
