import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingList, bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab } from '../helpers/driver';
import { switchOn } from '../helpers/extension';
import { cardIsOpen, cardStands, naiveOverlay, ours } from './overlays';

const jane = { number: '4711223344', name: 'Jane Roe' };
const john = { number: '4711223355', name: 'John Doe' };
const path = `/bookings/${jane.number}`;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const logKeys = `
  window.logged = '';
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
    addEventListener(type, (event) => { window.logged += (event.key ?? '') + (event.data ?? ''); }, true);`;

/** Keys and clicks a script makes up; none of them is trusted. */
const synthetic = `
  const host = arguments[0] === 'naive' ? naive.host : ${ours};
  const key = { key: 'g', code: 'KeyG', altKey: true, bubbles: true, composed: true };
  for (const target of [window, document, document.body, host]) {
    target.dispatchEvent(new KeyboardEvent('keydown', key));
    target.dispatchEvent(new KeyboardEvent('keyup', key));
  }
  document.body.dispatchEvent(new KeyboardEvent('keydown', key));
  const box = host.getBoundingClientRect();
  const pill = document.elementFromPoint(box.right - 40, box.bottom - 16);
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
    pill.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: box.right - 40, clientY: box.bottom - 16 }));
  pill.click();`;

/** Everything a page might hope that the extension listens to. */
const forged = `
  const ids = arguments[0];
  for (const message of [
    { type: 'close-card' }, { kind: 'close-card' }, { kind: 'stand-down' }, { kind: 'claim' },
    ...ids.map((id) => ({ type: id + ':portal:wxt:content-script-started', contentScriptName: 'portal', messageId: 'x' })),
  ]) {
    postMessage(message, '*');
    for (const target of [window, document, ${ours}])
      target.dispatchEvent(new CustomEvent(message.type ?? message.kind, { detail: message, bubbles: true }));
  }`;

describe.each(browsers)('E: a page listens in and makes events up, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  let naive: Tab;
  let tab: Tab;
  beforeAll(async () => {
    site = await serveSite((asked) =>
      bookingPage(jane, asked.startsWith('/naive') ? `<script>${naiveOverlay('x')}</script>` : ''),
    );
    driver = await launch();
    await (await switchOn(driver, site.at('/'))).close();
    naive = await driver.newTab();
    await naive.goto(site.at('/naive', '127.0.0.1'));
    tab = await driver.newTab();
    await tab.goto(site.at(path));
    await cardStands(tab);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('E: keys typed into a naive overlay are logged by the page, keys typed into ours are not', async () => {
    await naive.evaluate(`${logKeys} naive.input.focus();`);
    await naive.type('secret');
    await expect.poll(() => naive.evaluate('return window.logged'), inTime).toContain('s');

    await tab.evaluate(logKeys);
    await tab.inCard(
      `addEventListener('keydown', ({ key }) => { document.body.dataset.typed = (document.body.dataset.typed ?? '') + key; }, true);`,
    );
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(
      `const box = ${ours}.getBoundingClientRect(); return { x: box.left + 24, y: box.top + 24 };`,
    );
    await tab.clickAt(x, y);
    await tab.waitFor(`return document.activeElement === ${ours}`);
    await tab.waitForInCard('return document.hasFocus()');
    await tab.type('secret');
    await expect.poll(() => tab.inCard('return document.body.dataset.typed'), inTime).toBe('secret');
    expect(await tab.evaluate('return window.logged')).toBe('');
  });

  it('E: keys and clicks made up by a script move a naive overlay, and not ours', async () => {
    const before = await naive.evaluate('return naive.open');
    await naive.evaluate(`${synthetic}`, 'naive');
    await naive.evaluate(
      `dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyG', altKey: true })); return naive.open`,
    );
    // An even number of made-up keys may leave it as it was, so each is told apart by one more.
    const states = new Set([before, await naive.evaluate('return naive.open')]);
    await naive.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyG', altKey: true }))`);
    states.add(await naive.evaluate('return naive.open'));
    expect(states.size).toBe(2);

    expect(await cardIsOpen(tab)).toBe(true);
    await tab.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyG', altKey: true }))`);
    await pause(100);
    expect(await cardIsOpen(tab)).toBe(true);
    await tab.evaluate(synthetic, 'ours');
    await pause(200);
    expect(await cardIsOpen(tab)).toBe(true);
  });

  it('E: one real key and one real click do move ours', async () => {
    const isOpen = (open: boolean) => expect.poll(() => cardIsOpen(tab), inTime).toBe(open);
    const pill = await tab.evaluate<{ x: number; y: number }>(
      `const box = ${ours}.getBoundingClientRect(); return { x: box.right - 40, y: box.bottom - 16 };`,
    );
    await tab.clickAt(pill.x, pill.y);
    await isOpen(false);
    await tab.clickAt(pill.x, pill.y);
    await isOpen(true);
    await tab.evaluate('document.body.tabIndex = -1; document.body.focus()');
    await tab.press('Alt+g');
    await isOpen(false);
    await tab.press('Alt+g');
    await isOpen(true);
  });

  it('E: forged messages and events close a naive overlay; ours stands and goes on reading', async () => {
    await naive.evaluate(`postMessage({ type: 'close-card' }, '*'); naive.open = true;`);
    await naive.waitFor('return !naive.open');

    const ids = [new URL(driver.extensionUrl('')).host, '{6d1f6b0e-5a0e-4c0b-9a8b-2f0f9f1c7b11}'];
    await tab.evaluate(forged, ids);
    await pause(300);
    expect(await cardIsOpen(tab)).toBe(true);
    await tab.evaluate(
      `history.pushState(null, '', arguments[0]); document.querySelector('dl').outerHTML = arguments[1];`,
      `/bookings/${john.number}`,
      bookingList(john),
    );
    await tab.waitForInCard(`return document.body.textContent.includes(arguments[0])`, john.name);
  });
});
