import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab, until } from '../helpers/driver';
import { inExtension, switchOn } from '../helpers/extension';
import { cardIsOpen, cardStands, naiveOverlay, ours } from './overlays';

const jane = { number: '4711223344', name: 'Jane Roe' };
const path = `/bookings/${jane.number}`;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** How an overlay stands, as the user sees it. */
const looksOf = (host: string) => `
  const host = ${host};
  const box = host.getBoundingClientRect();
  const style = getComputedStyle(host);
  const middle = document.elementFromPoint(box.right - 40, box.bottom - 16);
  return {
    width: box.width, right: innerWidth - box.right, bottom: innerHeight - box.bottom,
    seen: style.display !== 'none' && style.visibility === 'visible' && style.opacity === '1' && style.filter === 'none',
    onTop: middle === host, clickable: style.pointerEvents,
  };`;

const styleSheet = `
  const sheet = document.createElement('style');
  sheet.textContent = \`* { display: none !important; opacity: 0 !important; transform: translate(-999px) !important; }
    html, head, body { display: block !important; opacity: 1 !important; transform: none !important; }
    :popover-open, [popover], :host { visibility: hidden !important; width: 1px !important; right: 500px !important;
      transition: all 99s !important; animation: gone 1s infinite !important; filter: blur(9px) !important }
    @keyframes gone { from, to { opacity: 0; visibility: hidden } }\`;
  document.head.append(sheet);`;

const inlineStyle = (host: string) => `
  const host = ${host};
  host.style.setProperty('opacity', '0.01', 'important');
  host.style.setProperty('width', '1px', 'important');
  host.hidden = true; host.inert = true; host.className = 'gone';
  host.style.setProperty('transform', 'scale(0)', 'important');`;

const cover = `
  const cover = document.createElement('div');
  cover.style.cssText = 'position:fixed;inset:0;width:auto;height:auto;background:#fff;z-index:2147483647';
  cover.popover = 'manual';
  document.documentElement.append(cover);
  cover.showPopover();
  window.cover = cover;`;

describe.each(browsers)('E: a page disturbs the overlay, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  let tab: Tab;
  let naive: Tab;
  beforeAll(async () => {
    site = await serveSite((asked) =>
      bookingPage(
        jane,
        `<button id="own" style="position:fixed;right:420px;bottom:100px">Own</button>
         <button id="beside" style="position:fixed;right:300px;bottom:20px">Beside the pill</button>
         ${asked.startsWith('/naive') ? `<script>${naiveOverlay('x')}</script>` : ''}`,
      ),
    );
    driver = await launch();
    await (await switchOn(driver, site.at('/'))).close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await naive?.close();
    await tab?.close();
    naive = await driver.newTab();
    await naive.goto(site.at('/naive', '127.0.0.1'));
    tab = await driver.newTab();
    await tab.goto(site.at(path));
    await cardStands(tab);
  });

  const standing = { width: 360, right: 16, bottom: 16, seen: true, onTop: true };
  const stands = (host = ours) =>
    expect.poll(() => tab.evaluate(looksOf(host)), inTime).toMatchObject(standing);
  /** Waits until the page has taken ours off and ours has not come back for `quiet` ms; how often it was taken off. */
  const lastRemoval = async (quiet: number) => {
    let removals = 0;
    let since = Date.now();
    await until(async () => {
      const now = await tab.evaluate<number>('return window.removals');
      if (now !== removals) since = Date.now();
      removals = now;
      return removals > 0 && Date.now() - since >= quiet;
    }, 'ours to give up');
    return removals;
  };

  it('E: style sheets hide and move a naive overlay, and do nothing to ours', async () => {
    await naive.evaluate(styleSheet);
    expect(await naive.evaluate(looksOf('naive.host'))).not.toMatchObject({ seen: true });
    await stands();
    await tab.evaluate(styleSheet);
    await pause(1_500);
    await stands();
  });

  it('E: attributes hide a naive overlay; ours is put right', async () => {
    await naive.evaluate(inlineStyle('naive.host'));
    await pause(200);
    expect(await naive.evaluate(looksOf('naive.host'))).not.toMatchObject({ seen: true, width: 360 });
    await tab.evaluate(inlineStyle(ours));
    await tab.evaluate(`${ours}.hidePopover()`);
    await stands();
    const attributes = `return [...${ours}.attributes].map(({ name }) => name).sort()`;
    await expect.poll(() => tab.evaluate(attributes), inTime).toEqual(['popover', 'style']);
  });

  it('E: a cover stays on a naive overlay; ours comes back on top once, and lets a second cover be', async () => {
    await naive.evaluate(cover);
    await pause(1_500);
    expect(await naive.evaluate(looksOf('naive.host'))).toMatchObject({ onTop: false });
    const host = `[...document.documentElement.children].find((each) => each.popover === 'manual' && each !== window.cover)`;
    await tab.evaluate(cover);
    await stands(host);
  });

  it('E: a page made transparent takes our card out of sight until it is itself again', async () => {
    await tab.evaluate(`document.documentElement.style.opacity = '0.01'`);
    await tab.waitFor(`return getComputedStyle(${ours}).visibility === 'hidden'`);
    // Not the host alone: nothing of ours takes a click any more.
    expect(await cardIsOpen(tab)).toBe(false);
    await tab.evaluate(`document.documentElement.style.opacity = ''`);
    await tab.waitFor(`return getComputedStyle(${ours}).visibility === 'visible'`);
  });

  it('E: taken off once it comes back; taken off for ever it gives up, and says so', async () => {
    await naive.evaluate('naive.host.remove()');
    await pause(500);
    expect(await naive.evaluate('return naive.host.isConnected')).toBe(false);

    await tab.evaluate(`${ours}.remove()`);
    await tab.waitFor(`return ${ours}.popover === 'manual'`);
    await tab.evaluate(
      `window.removals = 0;
       const strip = () => { if (${ours}.popover === 'manual') { window.removals += 1; ${ours}.remove(); } };
       new MutationObserver(strip).observe(document.documentElement, { childList: true });
       strip();`,
    );
    expect(await lastRemoval(2_000)).toBeLessThanOrEqual(5);
    const popup = await driver.newTab();
    await popup.goto(driver.extensionUrl('popup.html'));
    const gaveUp = async () => {
      const pages = await inExtension<Record<string, { cardGaveUp?: boolean }>>(
        popup,
        'return api.storage.session.get()',
      );
      return Object.values(pages).some((page) => page.cardGaveUp);
    };
    await until(gaveUp, 'the card to say that it gave up');
    await popup.close();
  });

  it('E: taken off and the address changed in turn, it gives up all the same', async () => {
    await tab.evaluate(
      `window.removals = 0;
       let other = 0;
       const turn = () => {
         if (${ours}.popover === 'manual') {
           window.removals += 1;
           ${ours}.remove();
           // Another booking each time, its texts written anew: to the reader a page that moved on honestly.
           const number = String(4711223300 + ++other);
           history.pushState(null, '', '/bookings/' + number);
           document.querySelectorAll('dd').forEach((dd, at) => dd.replaceWith(Object.assign(
             document.createElement('dd'), { textContent: at === 0 ? 'Guest' + 'abcdefgh'[other % 8] + ' Roe' : at === 1 ? number : dd.textContent })));
         }
       };
       new MutationObserver(turn).observe(document.documentElement, { childList: true });
       turn();`,
    );
    const removals = await lastRemoval(4_000);
    expect(removals).toBeGreaterThan(1);
    expect(removals).toBeLessThanOrEqual(6);
  });

  it('E: restyled without end, it gives up instead of fighting', async () => {
    await tab.evaluate(
      `window.fights = 0;
       const host = ${ours};
       new MutationObserver(() => { window.fights += 1; if (host.isConnected) host.style.opacity = String(Math.random()); })
         .observe(host, { attributes: true });
       host.style.opacity = '0';`,
    );
    await tab.waitFor(`return ${ours}.localName === 'body'`);
    expect(await tab.evaluate<number>('return window.fights')).toBeLessThan(400);
  });

  it('E: the page’s own buttons beside card and pill still take clicks', async () => {
    await tab.evaluate(
      `window.clicked = []; for (const id of ['own', 'beside']) document.getElementById(id).onclick = () => window.clicked.push(id);`,
    );
    for (const id of ['own', 'beside']) {
      const at = await tab.evaluate<{ x: number; y: number }>(
        `const box = document.getElementById(arguments[0]).getBoundingClientRect(); return { x: box.x + 8, y: box.y + 8 };`,
        id,
      );
      await tab.clickAt(at.x, at.y);
    }
    await expect.poll(() => tab.evaluate('return window.clicked'), inTime).toEqual(['own', 'beside']);
  });
});
