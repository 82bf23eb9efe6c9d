import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceDay, showcaseReservation } from '../../bin/practice/reservations';
import { sampleHistoryCsv } from '../../bin/practice/sample-history';
import { type PracticePortal, startPracticePortal } from '../../bin/practice/server';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab } from '../helpers/driver';

const now = new Date();
const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
const card = (look: string) => `return [...document.querySelectorAll('.prompt__because')].${look}`;

describe.each(browsers)(
  'what a guest told us, from the side panel to the card, in $browser',
  ({ launch }) => {
    let driver: Driver;
    let portal: PracticePortal;
    let panel: Tab;

    const openPanel = async () => {
      panel = await driver.newTab();
      await panel.goto(driver.extensionUrl('sidepanel.html'));
      await panel.waitFor(`return document.querySelector('input[type=search]')`);
      await panel.click('input[type=search]');
      await panel.type('chen yuting');
      await panel.waitFor(`return document.querySelector('.find-guest__found button')`);
      await panel.click('.find-guest__found button');
      await panel.waitFor(`return document.querySelector('.told__field')`);
    };
    const wishes = () =>
      panel.evaluate<string[]>(
        `return [...document.querySelectorAll('.told__field')].flatMap((field) =>
         [...field.parentElement.querySelectorAll('.note__text')].map(({ textContent }) => textContent))`,
      );
    const onTheCard = async <T>(body: string) => {
      const page = await driver.newTab();
      await page.goto(`${portal.url}/reservation/${showcaseReservation(today).number}`);
      await page.waitForInCard(`return document.querySelector('[data-state=known]')`);
      return page.inCard<T>(body);
    };

    beforeAll(async () => {
      portal = await startPracticePortal({ history: practiceDay(today) });
      driver = await launch();
      const hands = await driver.newTab();
      await hands.goto(driver.extensionUrl('bench.html'));
      await hands.waitFor('return Boolean(globalThis.homeport)');
      await hands.evaluate('return homeport.importCsv(arguments[0])', sampleHistoryCsv(today));
      await hands.evaluate(
        `await chrome.runtime.sendMessage({ kind: 'switch-on', site: 'http://localhost/*' })`,
      );
      await hands.close();
    });
    afterAll(async () => {
      await driver?.close();
      await portal?.close();
    });

    it('B19: a wish typed in the panel is the first thing the card says of the stay that comes', async () => {
      expect(
        await onTheCard<boolean>(card(`some(({ textContent }) => textContent.includes('feather'))`)),
      ).toBe(false);
      await openPanel(); // which follows the tab in front, so each look at a page ends it
      await panel.click('.told__field input');
      await panel.type('feather pillows');
      await panel.press('Enter');
      await panel.waitFor(`return document.querySelector('.undo-bar')?.textContent.includes('told us')`);
      await expect.poll(wishes, inTime).toEqual([expect.stringContaining('Avoids · feather pillows')]);
      expect(await onTheCard<string>(card('at(0)?.textContent'))).toBe('Told us: “feather pillows”.');
    });

    it('outlives the panel, and Undo takes back what was done last', async () => {
      await openPanel();
      await expect.poll(wishes, inTime).toHaveLength(1);
      await panel.click('[aria-label="Take off the file: feather pillows"]');
      await panel.waitFor(`return document.querySelector('.undo-bar')?.textContent.includes('Taken off')`);
      await expect.poll(wishes, inTime).toEqual([]);
      await panel.click('.undo-bar button');
      await panel.waitFor(`return document.body.textContent.includes('feather pillows')`);
    });
  },
);
