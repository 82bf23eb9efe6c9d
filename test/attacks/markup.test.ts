import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab } from '../helpers/driver';
import { seedGuests, switchOn } from '../helpers/extension';
import { cardStands } from './overlays';

const markup = '<img src=x onerror="document.title=1">';
const onFile = { number: '4711223344', name: `Jane ${markup} Roe` };
const onPage = {
  number: '4711223344',
  name: 'Jane &lt;img src=x onerror=&quot;document.title=1&quot;&gt; Roe',
};
const plain = { number: '4711223344', name: 'Jane Roe' };

/** Puts a name into an element the way careless overlays do. */
const careless = `
  const host = document.createElement('div');
  host.innerHTML = arguments[0];
  document.body.append(host);`;

describe.each(browsers)('E: markup in names and notes, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite((asked) => bookingPage(asked.endsWith('/markup') ? onPage : plain));
    driver = await launch();
    await seedGuests(driver, [onFile]);
    await (await switchOn(driver, site.at('/'))).close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const harmless = async (tab: Tab) => {
    await new Promise((done) => setTimeout(done, 500));
    expect(
      await tab.inCard(`return document.querySelectorAll('img, iframe, script:not([src])').length`),
    ).toBe(0);
    expect(await tab.inCard('return document.title')).not.toBe('1');
  };

  it('E: markup in a name runs in a careless overlay', async () => {
    const tab = await driver.newTab();
    await tab.goto(site.at('/bookings/4711223344', '127.0.0.1'));
    await tab.evaluate(careless, onFile.name);
    await expect.poll(() => tab.evaluate('return document.title'), inTime).toBe('1');
    await tab.close();
  });

  it('E: an imported name with markup is shown letter by letter', async () => {
    const tab = await driver.newTab();
    await tab.goto(site.at('/bookings/4711223344'));
    await cardStands(tab);
    await tab.waitForInCard(`return document.body.textContent.includes('<img src=x')`);
    await harmless(tab);
    await tab.close();
  });

  it('E: a page’s name with markup does nothing in the card', async () => {
    const tab = await driver.newTab();
    await tab.goto(site.at('/bookings/4711223344/markup'));
    await cardStands(tab);
    await harmless(tab);
    await tab.close();
  });

  it('E: text that became markup by mistake could still not run: the frame refuses strings as markup', async () => {
    const tab = await driver.newTab();
    await tab.goto(site.at('/bookings/4711223344'));
    await cardStands(tab);
    const refused = await tab.inCard<boolean>(
      `try { document.body.appendChild(document.createElement('p')).innerHTML = arguments[0]; return false; }
       catch { return true; }`,
      markup,
    );
    expect(refused).toBe(true);
    await harmless(tab);
    await tab.close();
  });
});
