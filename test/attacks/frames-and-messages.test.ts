import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab, until } from '../helpers/driver';
import { inExtension, seedGuests, switchOn } from '../helpers/extension';
import { cardStands, secretOf } from './overlays';

const jane = { number: '4711223344', name: 'Jane Roe', email: 'jane.roe@example.org' };
const path = `/bookings/${jane.number}`;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Every message of the extension, with what a compromised content script could know at most. */
const everyMessage = (token: string, tabId: number) => [
  { kind: 'claim', token },
  { kind: 'claim', token: '0'.repeat(64) },
  { kind: 'history', call: 'identify', args: [{ channel: 'localhost', name: jane.name, email: jane.email }] },
  { kind: 'history', call: 'getCustomer', args: ['1'] },
  { kind: 'close-card' },
  { kind: 'switch-on', site: 'https://elsewhere.test/*' },
  { kind: 'page-of-tab', tabId },
  { kind: 'reservation-of-active-tab' },
  { kind: 'page-unreadable', report: 'x' },
  { kind: 'no-reservation' },
  { kind: 'card-gave-up' },
  { kind: 'reservation-read', reservation: { underName: 'not a field' } },
  {
    kind: 'reservation-read',
    reservation: { underName: { value: jane.name, layer: 'label', confidence: 1 } },
  },
  { kind: '__proto__' },
  null,
  'claim',
];

describe.each(browsers)('E: a page takes the card’s place, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  let extension: Tab;
  beforeAll(async () => {
    site = await serveSite(() => bookingPage(jane));
    driver = await launch();
    await seedGuests(driver, [jane]);
    extension = await switchOn(driver, site.at('/'));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const opensByItself = (yes: boolean) =>
    inExtension(
      extension,
      `const { settings } = await api.storage.local.get('settings');
       await api.storage.local.set({ settings: { ...settings, opensByItself: arguments[0] } });`,
      yes,
    );
  const keptPages = () =>
    inExtension<Record<string, { token?: string }>>(extension, 'return api.storage.session.get()');
  /** The id of the newest tab of the site, and the token its content script got but has not used. */
  const unused = () =>
    until(async () => {
      const [key, page] = Object.entries(await keptPages()).find(([, { token }]) => token) ?? [];
      return key && page?.token ? { tabId: Number(key.split('-').at(-1)), token: page.token } : undefined;
    }, 'an unused token');
  /** The frame's address as a content script of ours gets it; a page would have to guess it. */
  const cardAddress = (tabId: number) =>
    inExtension<string>(
      extension,
      `const [{ result }] = await api.scripting.executeScript({
         target: { tabId: arguments[0] },
         func: () => (globalThis.browser ?? globalThis.chrome).runtime.getURL('card.html'),
       });
       return result;`,
      tabId,
    );
  const framed = async (tab: Tab, address: string) => {
    await tab.evaluate(
      `const frame = document.createElement('iframe');
       frame.src = arguments[0];
       document.body.append(frame);
       await Promise.race([new Promise((done) => { frame.onload = done; }), new Promise((done) => setTimeout(done, 1000))]);`,
      address,
    );
    await pause(700);
    return (await tab.hasCard()) ? await tab.inCard<string>('return document.body.innerText.trim()') : '';
  };

  it('E: framing the card shows nothing without a token, with a guessed, a foreign or a spent one', async () => {
    await opensByItself(false);
    const tab = await driver.newTab();
    await tab.goto(site.at(path));
    await tab.waitFor('return document.documentElement.children.length > 2');
    const { tabId, token } = await unused();
    const address = await cardAddress(tabId);

    const hostile = await driver.newTab();
    for (const hash of ['', `#${'a'.repeat(64)}`, '#1', `#${token}`]) {
      await hostile.goto(site.at('/naive', '127.0.0.1'));
      expect(await framed(hostile, address + hash)).toBe('');
    }
    // The control: in its own tab the very token shows the card.
    await tab.evaluate(`document.body.tabIndex = -1; document.body.focus()`);
    await tab.press('Alt+g');
    await cardStands(tab);
    // Spent, in the very tab it was issued for, framed by the page itself.
    await tab.goto(site.at(path));
    await tab.waitFor('return document.documentElement.children.length > 2');
    expect(await framed(tab, `${address}#${token}`)).toBe('');
    await opensByItself(true);
    await hostile.close();
    await tab.close();
  });

  it('E: the same frame loaded again with its spent token shows nothing', async () => {
    const tab = await driver.newTab();
    await tab.goto(site.at(path));
    await cardStands(tab);
    await tab.inCard(`window.before = true; setTimeout(() => location.reload(), 50)`);
    await tab.waitForInCard(`return !window.before && document.readyState === 'complete'`);
    await pause(1_000);
    expect(await tab.inCard('return document.body.innerText.trim()')).toBe('');
    await tab.close();
  });

  it('E: no other page of the extension can be framed', async () => {
    const hostile = await driver.newTab();
    await hostile.goto(site.at('/naive', '127.0.0.1'));
    /**
     * Pages of the extension that stand in a frame: Chromium counts them itself; in Firefox a frame whose page
     * was refused keeps its empty document, which the page can still reach.
     */
    const frames = () =>
      driver.name === 'chromium'
        ? inExtension<string[]>(
            extension,
            `return (await api.runtime.getContexts({}))
               .filter(({ frameId }) => frameId > 0)
               .map(({ documentUrl }) => new URL(documentUrl).pathname);`,
          )
        : hostile.evaluate<string[]>(
            `return [...document.querySelectorAll('iframe')]
               .filter((each) => !each.contentDocument)
               .map((each) => new URL(each.src).pathname);`,
          );
    for (const page of ['desk.html', 'popup.html', 'sidepanel.html', 'bench.html'])
      await framed(hostile, driver.extensionUrl(page));
    expect(await frames()).toEqual([]);
    // The control: the one page that may be framed is counted.
    const tab = await driver.newTab();
    await tab.goto(site.at(path));
    await cardStands(tab);
    if (driver.name === 'firefox') await framed(hostile, driver.extensionUrl('card.html'));
    await expect.poll(frames, inTime).toEqual(['/card.html']);
    await tab.close();
    await hostile.close();
  });

  it('E: a compromised content script sends every message there is, and learns no customer', async () => {
    await opensByItself(false);
    const tab = await driver.newTab();
    await tab.goto(site.at(path));
    await tab.waitFor('return document.documentElement.children.length > 2');
    const { tabId, token } = await unused();
    const learnt = await inExtension<unknown[]>(
      extension,
      `const [{ result }] = await api.scripting.executeScript({
         target: { tabId: arguments[0] },
         args: [arguments[1]],
         func: async (messages) => {
           const api = globalThis.browser ?? globalThis.chrome;
           const replies = [];
           for (const message of messages) {
             // The one that may be answered is waited for: a busy machine takes its time.
             const patience = message?.kind === 'reservation-read' ? 10_000 : 500;
             const late = new Promise((done) => setTimeout(done, patience, null));
             replies.push((await Promise.race([api.runtime.sendMessage(message).catch(() => null), late])) ?? null);
           }
           const tried = async (read) => { try { return (await read()) ?? null; } catch { return 'refused'; } };
           return [replies, await tried(() => api.storage.session.get()), await tried(() => api.storage.local.get())];
         },
       });
       return result;`,
      tabId,
      everyMessage(token, tabId),
    );
    const [replies = [], session, local] = learnt as [unknown[], unknown, unknown];
    const answered = replies.filter((reply) => reply !== null);
    // The one honest observation is answered with how the card shall stand, and with nothing else.
    expect(answered).toEqual([
      { token: expect.stringMatching(/^[0-9a-f]{64}$/), opensByItself: false, side: 'right' },
    ]);
    expect(session).not.toMatchObject({ [`page-of-tab-${tabId}`]: expect.anything() });
    expect(JSON.stringify([session, local])).not.toContain(jane.name);
    expect(await inExtension(extension, 'return (await api.permissions.getAll()).origins')).not.toContain(
      'https://elsewhere.test/*',
    );
    await tab.close();

    // The control: the card itself is told.
    await opensByItself(true);
    const honest = await driver.newTab();
    await honest.goto(site.at(path));
    await cardStands(honest);
    expect(await secretOf(honest)).not.toBe('');
    await honest.close();
  });
});
