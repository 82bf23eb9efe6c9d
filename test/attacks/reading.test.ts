import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import { type Driver, type Tab, until } from '../helpers/driver';
import { inExtension, seedGuests, switchOn } from '../helpers/extension';
import { cardStands, naiveOverlay, ours, secretOf } from './overlays';

const jane = { number: '4711223344', name: 'Jane Roe', email: 'jane.roe@example.org' };
const path = `/bookings/${jane.number}`;
const naiveSecret = 'Guest Jane Roe churn 81 percent';

/** `find()` says yes or no, and leaves a selection whose root Firefox hands out. */
const findAndSelect = `
  getSelection().removeAllRanges();
  const found = find(arguments[0]);
  const root = getSelection().anchorNode?.getRootNode();
  const inRoot = root && root !== document ? root.textContent : '';
  getSelection().removeAllRanges();
  document.execCommand('selectAll');
  return { found, text: inRoot + getSelection().toString() };`;

const learn = `
  const texts = [];
  for (const frame of [...document.querySelectorAll('iframe')]) {
    try { texts.push(frame.contentDocument.body.textContent); } catch {}
  }
  for (let at = 0; at < window.length; at += 1) {
    try { texts.push(window[at].document.body.textContent); } catch {}
  }
  return {
    frames: window.length,
    resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('http')),
    root: ${ours}.shadowRoot,
    texts,
    markup: document.documentElement.outerHTML,
    attributes: [...${ours}.attributes].map(({ name }) => name).sort(),
  };`;

const stored = `
  return {
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage), session: Object.keys(sessionStorage),
    caches: globalThis.caches ? await caches.keys() : [], cookies: document.cookie,
    workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
  };`;

describe.each(browsers)('E: a page reads the overlay, in $browser', ({ browser, launch }) => {
  let driver: Driver;
  let site: Site;
  let tab: Tab;
  let secret: string;
  beforeAll(async () => {
    site = await serveSite((asked) =>
      asked.startsWith('/naive')
        ? bookingPage(
            jane,
            `<div style="height:3000px"></div><script>${naiveOverlay(naiveSecret)};
             naive.host.style.cssText = 'display:block;height:100px';</script>`,
          )
        : bookingPage(jane, '<div style="height:3000px"></div>'),
    );
    driver = await launch();
    await seedGuests(driver, [jane]);
    await (await switchOn(driver, site.at('/'))).close();
    tab = await driver.newTab();
    await tab.goto(site.at(path));
    await cardStands(tab);
    secret = await secretOf(tab);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('E: find() and Selection learn what a naive overlay shows, and nothing of ours', async () => {
    const naive = await driver.newTab();
    await naive.goto(site.at('/naive', '127.0.0.1'));
    const control = await naive.evaluate<{ found: boolean; text: string }>(findAndSelect, naiveSecret);
    expect(control.found).toBe(true);
    if (browser === 'Firefox') expect(control.text).toContain(naiveSecret);
    await naive.close();

    const attack = await tab.evaluate<{ found: boolean; text: string }>(findAndSelect, secret);
    expect(attack.found).toBe(false);
    expect(attack.text).not.toContain(secret);
  });

  it('E: the page finds no text, no frame, no root and no address of ours', async () => {
    const learnt = await tab.evaluate<Record<string, unknown>>(learn);
    expect(learnt).toMatchObject({
      frames: 0,
      resources: [],
      root: null,
      texts: [],
      attributes: ['popover', 'style'],
    });
    expect(learnt.markup).not.toContain(secret);
    expect(learnt.markup).not.toMatch(/(chrome|moz)-extension/);
  });

  it('E: a text fragment scrolls to what a naive overlay shows, and never to ours', async () => {
    const fragment = async (address: string, text: string) => {
      const page = await driver.newTab();
      await page.goto(`${address}#:~:text=${encodeURIComponent(text)}`);
      return page;
    };
    const scrolled = (page: Tab) => page.evaluate<number>('return scrollY');
    const control = await fragment(site.at('/naive', '127.0.0.1'), 'churn 81 percent');
    await until(async () => (await scrolled(control)) > 0, 'the page to scroll to the text');
    await control.close();
    for (const [address, text] of [
      [site.at('/naive', '127.0.0.1'), 'Jane Roe'], // the guest's name stands at the top of the page
      [site.at(path), secret],
    ] as const) {
      const page = await fragment(address, text);
      await new Promise((done) => setTimeout(done, 1_500));
      expect(await scrolled(page)).toBe(0);
      await page.close();
    }
  });

  it('E: the storage of the page’s origin stays empty, where a naive content script leaves its database', async () => {
    expect(await tab.evaluate(stored)).toEqual({
      databases: [],
      local: [],
      session: [],
      caches: [],
      cookies: '',
      workers: 0,
    });
    const extension = await driver.newTab();
    await extension.goto(driver.extensionUrl('popup.html'));
    await inExtension(
      extension,
      `const [{ id }] = await api.tabs.query({ url: 'http://localhost/*' });
       await api.scripting.executeScript({ target: { tabId: id }, func: () => new Promise((done) => {
         const opening = indexedDB.open('customers');
         opening.onsuccess = () => { opening.result.close(); done(); };
       }) });`,
    );
    expect(await tab.evaluate(stored)).toMatchObject({ databases: ['customers'] });
    await extension.close();
  });
});
