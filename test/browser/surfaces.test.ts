import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceDay, reservationOf, showcaseReservation } from '../../bin/practice/reservations';
import { sampleHistoryCsv } from '../../bin/practice/sample-history';
import { type PracticePortal, startPracticePortal } from '../../bin/practice/server';
import { axeViolations } from '../helpers/axe';
import { browsers } from '../helpers/browsers';
import type { Driver, Tab } from '../helpers/driver';

const now = new Date();
const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

const pages = [
  'desk.html#/guests',
  'desk.html#/import',
  'desk.html#/decide',
  'desk.html#/backup',
  'desk.html#/settings',
  'popup.html',
  'sidepanel.html',
  'classroom.html',
] as const;

/** Settled: something stands, nothing is busy or moves, and nothing has changed for a quarter of a second. */
const settled = `
  if (!document.querySelector('#surface > *') || document.querySelector('[aria-busy=true]')) return false;
  if (document.getAnimations().length > 0) return false;
  const before = document.body.innerHTML.length;
  await new Promise((wait) => setTimeout(wait, 250));
  return document.body.innerHTML.length === before;`;

describe.each(browsers)('every surface in $browser', ({ launch }) => {
  let driver: Driver;
  let portal: PracticePortal;

  const speak = async (language: 'en' | 'zh') => {
    const hands = await driver.newTab();
    await hands.goto(driver.extensionUrl('bench.html'));
    await hands.evaluate(
      `const { settings = {} } = await chrome.storage.local.get('settings');
       await chrome.storage.local.set({ settings: { ...settings, language: arguments[0] } });`,
      language,
    );
    await hands.close();
  };
  const inFreshTab = async (look: (tab: Tab) => Promise<void>) => {
    const tab = await driver.newTab();
    await look(tab).finally(() => tab.close());
  };

  beforeAll(async () => {
    portal = await startPracticePortal({ history: practiceDay(today) });
    driver = await launch();
    await inFreshTab(async (tab) => {
      await tab.goto(driver.extensionUrl('bench.html'));
      await tab.waitFor('return Boolean(globalThis.homeport)');
      await tab.evaluate('return homeport.importCsv(arguments[0])', sampleHistoryCsv(today));
      await tab.evaluate(
        `await chrome.runtime.sendMessage({ kind: 'switch-on', site: 'http://localhost/*' })`,
      );
    });
  });
  afterAll(async () => {
    await driver?.close();
    await portal?.close();
  });

  for (const language of ['en', 'zh'] as const)
    describe(`in ${language}`, () => {
      beforeAll(() => speak(language));

      it.each(pages)('%s is axe-clean and speaks one language', async (page) => {
        await inFreshTab(async (tab) => {
          await tab.goto(driver.extensionUrl(page));
          await tab.waitFor(settled);
          await tab.waitFor(`return document.documentElement.lang.startsWith(arguments[0])`, language);
          expect(await tab.evaluate(axeViolations)).toEqual([]);
        });
      });

      it('the whole file of a guest is axe-clean', async () => {
        await inFreshTab(async (tab) => {
          await tab.goto(driver.extensionUrl('sidepanel.html'));
          await tab.waitFor(settled);
          await tab.click('input[type=search]');
          await tab.type('chen yuting');
          await tab.waitFor(`return document.querySelector('.find-guest__found button')`);
          await tab.click('.find-guest__found button');
          await tab.waitFor(`return document.querySelector('[data-state=guest] .forces')`);
          await tab.waitFor(settled);
          expect(await tab.evaluate(axeViolations)).toEqual([]);
        });
      });

      it.each([
        ['known', () => showcaseReservation(today).number],
        ['new', () => reservationOf('first-time', today).number],
        ['doubtful', () => reservationOf('doubtful', today).number],
      ] as const)('the card of a %s guest is axe-clean on the page it stands on', async (state, number) => {
        await inFreshTab(async (tab) => {
          await tab.goto(`${portal.url}/reservation/${number()}?lang=${language}`);
          await tab.waitForInCard(`return document.querySelector('[data-state=${state}]')?.dataset.state`);
          await tab.waitForInCard(`return document.getAnimations().length === 0`); // colours that still change deceive axe
          expect(await tab.inCard(axeViolations)).toEqual([]);
        });
      });
    });

  it('switches language on every open surface at once, without reload', async () => {
    await speak('en');
    const desk = await driver.newTab();
    await desk.goto(driver.extensionUrl('desk.html#/guests'));
    await desk.waitFor(settled);
    await desk.evaluate('window.stillTheSamePage = true');
    await speak('zh');
    await desk.waitFor(`return document.documentElement.lang === 'zh-CN'`);
    expect(await desk.evaluate('return window.stillTheSamePage')).toBe(true);
    await desk.waitFor(`return document.body.textContent.includes('客户')`);
    await desk.close();
  });
});
