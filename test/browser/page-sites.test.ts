import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab, until } from '../helpers/driver';
import { inExtension, switchOff, switchOn } from '../helpers/extension';

const jane = { number: '4711223344', name: 'Jane Roe' };
const path = `/bookings/${jane.number}`;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What the page's own scripts can see of anything added to it. */
const added = `return [...document.documentElement.children].map((each) => each.localName).join()`;

describe.each(browsers)('C: sites switched on one by one, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  let popup: Tab;
  beforeAll(async () => {
    site = await serveSite(() => bookingPage(jane));
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('C: runs nowhere after installing', async () => {
    const tab = await driver.newTab();
    await tab.goto(site.at(path));
    await pause(1_000);
    expect(await tab.evaluate(added)).toBe('head,body');
    await tab.close();
  });

  it('C: says so when what is typed is no address, and asks for nothing', async () => {
    popup = await driver.newTab();
    await popup.goto(driver.extensionUrl('popup.html'));
    await popup.waitFor(`return document.querySelector('[name=address]')`);
    await popup.click('[name=address]');
    await popup.type('two words');
    await popup.press('Enter');
    expect(await popup.waitFor(`return document.querySelector('[role=alert]')?.textContent`)).toMatch(
      /no web address/,
    );
    await popup.close();
  });

  it('C: switching a site on reads its tabs that stand open, and no other site', async () => {
    const open = await driver.newTab();
    await open.goto(site.at(path));
    popup = await switchOn(driver, site.at('/'));
    await open.waitFor(`return document.documentElement.children.length > 2`);
    await until(() => open.hasCard(), 'the card on the page that stood open');

    const elsewhere = await driver.newTab();
    await elsewhere.goto(site.at(path, '127.0.0.1'));
    await pause(1_000);
    expect(await elsewhere.evaluate(added)).toBe('head,body');
    expect(await elsewhere.hasCard()).toBe(false);
    await elsewhere.close();
    await open.close();
  });

  it('C: switching off takes the card off open pages and reads no further ones', async () => {
    const open = await driver.newTab();
    await open.goto(site.at(path));
    await open.waitFor(`return document.documentElement.children.length > 2`);
    await switchOff(popup, 'localhost');
    await open.waitFor(`return document.documentElement.children.length === 2`);
    const registered = () => inExtension(popup, 'return api.scripting.getRegisteredContentScripts()');
    await expect.poll(registered, inTime).toEqual([]);
    const after = await driver.newTab();
    await after.goto(site.at(path));
    await pause(1_000);
    expect(await after.evaluate(added)).toBe('head,body');
    await after.close();
    await open.close();
    await popup.close();
  });
});

/** Only Firefox can be told to answer the prompt for a permission by itself. */
describe('C: the permission itself, in Firefox', () => {
  it('C: is granted for the one host, and given back when the site is switched off', async () => {
    const driver = await browsers[1].launch();
    const site = await serveSite(() => bookingPage(jane));
    try {
      const origins = (popup: Tab) =>
        inExtension<string[]>(popup, 'return (await api.permissions.getAll()).origins.sort()');
      const granted = ['http://127.0.0.1/*', 'http://localhost/*'];
      const popup = await switchOn(driver, site.at('/', 'portal.localhost'));
      expect(await origins(popup)).toEqual([...granted, 'http://portal.localhost/*']);
      const tab = await driver.newTab();
      await tab.goto(site.at(path, 'portal.localhost'));
      await tab.waitFor(`return document.documentElement.children.length > 2`);
      await switchOff(popup, 'portal.localhost');
      await tab.waitFor(`return document.documentElement.children.length === 2`);
      await popup.waitFor(`return (await browser.permissions.getAll()).origins.length === ${granted.length}`);
      expect(await origins(popup)).toEqual(granted);
    } finally {
      await driver.close();
      await site.close();
    }
  });
});
