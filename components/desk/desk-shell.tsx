import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language, Words } from '../../retention/words';
import { useSpeech } from '../language';
import { addressOf, type DeskRoute } from './route';
import { type DeskPage, type DeskSection, deskPages, deskSections } from './sections';
import './desk.css';
import './parts.css';

/** The frame of the desk: navigation, language, and one main region that takes the focus on each change. */
export function DeskShell(props: {
  route: DeskRoute;
  /** Small numbers beside a section, e.g. pairs waiting for a decision. */
  waiting: Partial<Record<DeskRoute['section'], number>>;
  onLanguage: (language: Language) => void;
  children: ComponentChildren;
}) {
  const say = useSpeech();
  const main = useRef<HTMLElement>(null);
  const opened = useRef(addressOf(props.route));
  useEffect(() => {
    const address = addressOf(props.route);
    if (opened.current === address) return;
    opened.current = address;
    scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [props.route]);
  const other: Language = say.language === 'en' ? 'zh' : 'en';
  return (
    <div class="desk">
      {/* biome-ignore lint/a11y/useValidAnchor: it jumps on this page, whose address after # is the route */}
      <a
        class="desk__skip button"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say({ en: 'Skip to content', zh: '跳到正文' })}
      </a>
      <header class="desk__side">
        <a class="desk__brand" href="#/guests">
          <svg aria-hidden="true" viewBox="0 0 20 20" class="desk__mark">
            <path d="M10 6.5V17M10 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6.5 9h7M3 11.5C3 15 6 17.5 10 17.5s7-2.5 7-6" />
          </svg>
          <span>
            Homeport <span lang="zh-CN">归港</span>
          </span>
        </a>
        <nav class="desk__nav" aria-label={say({ en: 'Desk', zh: '工作台' })}>
          <ul>
            {deskSections.map((section) => (
              <NavEntry
                key={section.id}
                section={section}
                here={section.id === props.route.section}
                waiting={props.waiting[section.id] ?? 0}
              />
            ))}
            {deskPages.map((page) => (
              <NavEntry key={page.id} section={page} here={false} waiting={0} />
            ))}
          </ul>
        </nav>
        <button
          type="button"
          class="button button--quiet desk__language"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => props.onLanguage(other)}
        >
          {other === 'zh' ? '中文' : 'English'}
        </button>
      </header>
      <main class="desk__main" id="content" ref={main} tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}

function NavEntry(props: { section: DeskSection | DeskPage; here: boolean; waiting: number }) {
  const say = useSpeech();
  const { section, waiting } = props;
  const entry = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (props.here) entry.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [props.here]);
  return (
    <li>
      <a
        ref={entry}
        class="desk__entry"
        href={'page' in section ? section.page : `#/${section.id}`}
        aria-current={props.here ? 'page' : undefined}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" class="desk__mark">
          <path d={section.mark} />
        </svg>
        {say(section.name)}
        {waiting > 0 && (
          <span class="desk__waiting">
            {say.number(waiting)}
            <span class="visually-hidden">{say({ en: ' waiting', zh: ' 项待处理' })}</span>
          </span>
        )}
      </a>
    </li>
  );
}

/** The head of a section: what it is, one sentence of what it does, and at most a few actions. */
export function SectionHead(props: { name: Words; about?: Words; children?: ComponentChildren }) {
  const say = useSpeech();
  return (
    <div class="section-head">
      <div class="section-head__text">
        <h1>{say(props.name)}</h1>
        {props.about && <p class="soft">{say(props.about)}</p>}
      </div>
      {props.children}
    </div>
  );
}
