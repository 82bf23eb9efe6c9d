import type { Language, Words } from '../../../retention/words';
import { Html, html } from './html';

/** What every page of the portal is told about the visit. */
export interface Visit {
  readonly language: Language;
  readonly today: string;
  /** This address in the other language, whatever else it asks for kept. */
  readonly inOtherLanguage: string;
  readonly unread: number;
}

interface Page {
  readonly title: string;
  readonly content: Html;
  /** The nav entry this page belongs to. */
  readonly section: Section;
  readonly head?: Html;
}

type Section = 'reservations' | 'desk' | 'messages' | 'search';

const sections: readonly { readonly id: Section; readonly path: string; readonly words: Words }[] = [
  { id: 'reservations', path: '/reservations', words: { en: 'Reservations', zh: '订单' } },
  { id: 'desk', path: '/app', words: { en: 'Front desk', zh: '前台视图' } },
  { id: 'messages', path: '/messages', words: { en: 'Messages', zh: '消息' } },
  { id: 'search', path: '/search', words: { en: 'Find rooms', zh: '查房' } },
];

const mark = html`<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9"/><path d="M7 20c3 0 3-2 6-2s3 2 6 2 3-2 6-2M7 24.5c3 0 3-2 6-2s3 2 6 2 3-2 6-2M16 6v9M11 10.5l5-4.5 5 4.5"/></svg>`;

const doctype = new Html('<!doctype html>');

/** The page around the content: brand, nav, language switch, footer. */
export function framed(visit: Visit, { title, content, section, head }: Page): string {
  const say = (words: Words): string => words[visit.language];
  const other =
    visit.language === 'zh' ? { language: 'en', label: 'English' } : { language: 'zh', label: '中文' };
  return html`${doctype}
<html lang="${visit.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="application-name" content="Harbourline">
<meta name="color-scheme" content="light dark">
<title>${title} · ${say({ en: 'Harbourline Extranet', zh: '港湾直连商家后台' })}</title>
<link rel="icon" href="/practice/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/practice/portal.css">
${head}
</head>
<body>
<a class="skip" href="#content">${say({ en: 'Skip to content', zh: '跳到正文' })}</a>
<header class="top">
  <div class="top-row">
    <a class="brand" href="/reservations">${mark}<span>${say({ en: 'Harbourline', zh: '港湾直连' })}</span><small>${say({ en: 'Extranet', zh: '商家后台' })}</small></a>
    <p class="practice">${say({ en: 'Practice portal, invented guests', zh: '练习站点，客人均为虚构' })}</p>
    <a class="language" lang="${other.language}" hreflang="${other.language}" href="${visit.inOtherLanguage}">${other.label}</a>
  </div>
  <nav aria-label="${say({ en: 'Main', zh: '主导航' })}">
    ${sections.map(
      ({ id, path, words }) =>
        html`<a href="${path}" ${id === section && html`aria-current="page"`}>${say(words)}${
          id === 'messages' && visit.unread > 0 && html` <span class="count">${visit.unread}</span>`
        }</a>`,
    )}
  </nav>
</header>
<main id="content" tabindex="-1">
${content}
</main>
<footer>
  <p>${say({
    en: 'Harbourline is a made-up booking portal that comes with Homeport. No guest, house or price on it is real.',
    zh: '港湾直连是随归港附带的虚构订房后台，其中的客人、酒店与价格均非真实。',
  })}</p>
</footer>
</body>
</html>
`.markup;
}
