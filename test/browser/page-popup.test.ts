import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import type { Driver, Tab } from '../helpers/driver';
import { inExtension, switchOn } from '../helpers/extension';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(browsers)('C: the popup, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  let popup: Tab;
  beforeAll(async () => {
    site = await serveSite(() => bookingPage({ number: '4711223344', name: 'Jane Roe' }));
    driver = await launch();
    popup = await switchOn(driver, site.at('/'));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  const settings = (change: object) =>
    inExtension(
      popup,
      `const { settings } = await api.storage.local.get('settings');
       await api.storage.local.set({ settings: { ...settings, ...arguments[0] } });`,
      change,
    );

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['zh', 'light'],
    ['zh', 'dark'],
  ] as const)('D: has no barrier axe knows of, in %s and %s', async (language, theme) => {
    await settings({ language, theme });
    await popup.waitFor(
      `return document.documentElement.lang.startsWith(arguments[0]) && document.documentElement.dataset.theme === arguments[1]`,
      language,
      theme,
    );
    await popup.waitFor('return document.getAnimations().length === 0'); // colours that still change deceive axe
    const violations = await popup.evaluate<string[]>(
      `${axe}; const { violations } = await axe.run(document);
       return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | '));`,
    );
    expect(violations).toEqual([]);
  });

  it('D: switches language at once, without reload', async () => {
    await settings({ language: 'en' });
    await popup.waitFor(`return document.body.textContent.includes('Find a guest')`);
    await popup.evaluate('document.body.dataset.here = "yes"');
    await settings({ language: 'zh' });
    await popup.waitFor(`return document.body.textContent.includes('查找客户')`);
    expect(await popup.evaluate('return document.body.dataset.here')).toBe('yes');
    await settings({ language: 'en' });
  });

  it('E: a guest looked up leaves no name in an address', async () => {
    await popup.waitFor(`return document.querySelector('[name=find]')`);
    await popup.click('[name=find]');
    await popup.type('Roe');
    await popup.press('Enter');
    const addresses = await popup.waitFor<string[]>(
      `const api = globalThis.browser ?? globalThis.chrome;
       const urls = (await api.tabs.query({})).map(({ url }) => url ?? '');
       return urls.some((url) => url.includes('desk.html')) && urls;`,
    );
    expect(addresses.join()).not.toMatch(/roe/i);
  });
});
