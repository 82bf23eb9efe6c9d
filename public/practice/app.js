// The single-page variant of the practice portal. It changes guest without reload, by the history API
// (`/app/reservation/<number>`) or, when the page was opened as `/app#/reservation/<number>`, by the hash.
// As on real portals of this kind, the old guest's page stands until the new data is there: with
// `?delay=<ms>` on the address it stands that long.

const pane = document.getElementById('guest');
const state = document.getElementById('state');
const words = JSON.parse(document.querySelector('script[type="application/json"]').textContent);
const otherLanguage = document.querySelector('a.language');
const links = [...document.querySelectorAll('.desk-list a')];
let hashed = location.pathname === '/app' && location.hash.startsWith('#/');
let underWay;

/** Elements with text and children; text never becomes markup. */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function panel(heading, ...content) {
  return element('section', { class: 'panel' }, element('h2', {}, heading), ...content);
}

function pair({ label, value }) {
  return element('div', {}, element('dt', {}, label), element('dd', {}, value));
}

function line({ label, value }) {
  return element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, value));
}

function message({ who, on, language, text }) {
  const by = element('p', { class: 'said-by' }, element('strong', {}, who), ' ', element('span', {}, on));
  return element('li', {}, by, element('p', { lang: language }, text));
}

function draw(facts) {
  const heading = element(
    'div',
    { class: 'heading' },
    element('h2', { class: 'guest-name' }, facts.guestName),
    element('span', { class: `status status-${facts.status.id}` }, facts.status.label),
  );
  const groups = facts.groups.map(({ heading: title, facts: pairs }) => panel(title, element('dl', {}, ...pairs.map(pair))));
  const price = element(
    'table',
    { class: 'price' },
    element('tbody', {}, ...facts.priceLines.map(line)),
    element('tfoot', {}, line(facts.total)),
  );
  const parts = [heading, element('p', { class: 'summary' }, facts.summary), ...groups, panel(words.price, price)];
  if (facts.messages.length > 0) parts.push(panel(words.messages, element('ol', { class: 'thread' }, ...facts.messages.map(message))));
  pane.replaceChildren(...parts);
  pane.dataset.reservation = facts.number;
  document.title = `${facts.guestName} · ${words.portal}`;
}

function asked() {
  return /\/reservation\/(\d{10})$/.exec(hashed ? location.hash : location.pathname)?.[1];
}

async function show() {
  const number = asked();
  underWay?.abort();
  const switched = new URL(location.href);
  switched.searchParams.set('lang', otherLanguage.hreflang);
  otherLanguage.href = switched.href;
  for (const link of links) {
    if (!number || !link.pathname.endsWith(number)) {
      link.removeAttribute('aria-current');
      continue;
    }
    link.setAttribute('aria-current', 'page');
    link.scrollIntoView({ block: 'nearest' });
  }
  if (!number) return;
  underWay = new AbortController();
  const { signal } = underWay;
  pane.setAttribute('aria-busy', 'true');
  state.textContent = words.loading;
  const delay = new URLSearchParams(location.search).get('delay') ?? '';
  try {
    const reply = await fetch(`/facts/${number}?lang=${document.documentElement.lang}&delay=${encodeURIComponent(delay)}`, { signal });
    if (!reply.ok) throw new Error(String(reply.status));
    const facts = await reply.json();
    if (!signal.aborted) draw(facts);
  } catch {
    if (signal.aborted) return;
    delete pane.dataset.reservation;
    pane.replaceChildren(element('p', { class: 'empty' }, words.failed));
  }
  if (signal.aborted) return;
  pane.removeAttribute('aria-busy');
  state.textContent = '';
}

document.querySelector('.desk-list').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (hashed) {
    location.hash = link.pathname.replace('/app', '');
    return;
  }
  history.pushState(null, '', link.pathname + location.search);
  show();
});
addEventListener('popstate', () => {
  if (!hashed) show();
});
addEventListener('hashchange', () => {
  hashed = location.pathname === '/app' && location.hash.startsWith('#/');
  show();
});
show();
