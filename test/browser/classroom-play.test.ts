import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCode } from '../../sim/codes/open';
import { claimedOf } from '../../sim/codes/run-file';
import { scenarioCode } from '../../sim/codes/scenario-code';
import { run } from '../../sim/run';
import { breakfastShop } from '../../sim/scenarios/breakfast-shop';
import { axeViolations } from '../helpers/axe';
import { browsers } from '../helpers/browsers';
import {
  bothLanguages,
  fill,
  go,
  narrow,
  noSidewaysScroll,
  type OpenClassroom,
  openClassroom,
  openIn,
  press,
  shows,
} from '../helpers/classroom';
import { type Driver, inTime, type Tab } from '../helpers/driver';

/** Goes on with the tab key until the focus stands on a control of these words. */
async function tabTo(tab: Tab, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const here = await tab.evaluate<string>(
      `const at = document.activeElement;
       return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.innerText ?? '';`,
    );
    if (here.trim().startsWith(words)) return;
    await tab.press('Tab');
  }
  throw new Error(`120 tab keys did not reach “${words}”`);
}

async function byKey(tab: Tab, words: string, key = 'Enter'): Promise<void> {
  await tabTo(tab, words);
  await tab.press(key);
}

/** Half a second after the last change, closes the tab as it stands, and opens its address in a new one. */
async function reopened(driver: Driver, tab: Tab): Promise<Tab> {
  await new Promise((passed) => setTimeout(passed, 500));
  const address = await tab.url();
  await tab.close();
  const opened = await driver.newTab();
  await opened.goto(address);
  return opened;
}

const price = `return document.querySelector('[data-lever=price] input')?.value`;
const training = `return document.querySelector('[data-lever=training] input')?.value`;
const focused = `return document.activeElement.className`;

describe.each(browsers)('A: the first scenario, played from plain files in $browser', ({ launch }) => {
  let classroom: OpenClassroom;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    classroom = await openClassroom(launch, '#/library/breakfast-shop');
    ({ driver, tab } = classroom);
    await press(tab, 'Begin round 1');
    await shows(tab, 'Round 1 of 6');
  });
  afterAll(() => classroom?.close());

  it('a fan comes before committing, and again after a change', async () => {
    await shows(tab, 'in 90 of 100 worlds');
    const before = await tab.evaluate<string>(
      `return document.querySelector('.may-bring figure h3').innerText`,
    );
    await tabTo(tab, 'Price');
    await tab.press('Tab');
    await tab.press('Control+a');
    await tab.type('130');
    await expect.poll(() => tab.evaluate(price), inTime).toBe('130');
    await tab.waitFor(
      `const title = document.querySelector('.may-bring figure h3').innerText;
       return title !== arguments[0] && !document.querySelector('[data-stale=true]')`,
      before,
    );
  });

  it('the bar below is as wide as the panels above it', async () => {
    const [foot, round] = await tab.evaluate<number[][]>(
      `return ['.play__foot', '.round'].map((one) => {
         const { left, right } = document.querySelector(one).getBoundingClientRect();
         return [Math.round(left), Math.round(right)];
       })`,
    );
    expect(foot).toEqual(round);
  });

  it('after committing, the same place tells what the round brought, as the engine gives it', async () => {
    await byKey(tab, 'Commit round 1');
    await shows(tab, 'What it brought');
    const seed = await tab.evaluate<string>(
      `return document.querySelector('.classroom__run-line .number').innerText`,
    );
    const [report] = run(breakfastShop, seed, [{ levers: { price: 1.3 } }]).rounds;
    await shows(tab, `${report?.counts.exits} of 400 left`);
    await shows(tab, `${report?.counts.acquired} new customers came`);
    await tab.waitFor(`return document.querySelectorAll('.expected li').length === 3`);
    await shows(tab, `it came to ${report?.counts.activeAtEnd}.`);
  });

  it('the customers behind a number are a key away, as the card; Escape leads back to the number', async () => {
    await byKey(tab, 'who?');
    await tab.waitFor(`return document.querySelector('dialog[open] .card')`);
    expect(await tab.evaluate(axeViolations)).toEqual([]);
    await tab.press('Escape');
    await tab.waitFor(`return !document.querySelector('dialog[open]')`);
    await expect.poll(() => tab.evaluate(focused), inTime).toBe('story__who');
  });

  it('closing the tab loses nothing', async () => {
    tab = await reopened(driver, tab);
    await shows(tab, 'Round 2 of 6');
    await shows(tab, 'Undo round 1');
  });

  it('closing the tab in the middle of a round loses none of its decisions', async () => {
    await fill(tab, '[data-lever=price] input', '120');
    await fill(tab, '[data-lever=training] input', '50');
    tab = await reopened(driver, tab);
    await shows(tab, 'Round 2 of 6');
    await expect.poll(() => tab.evaluate(price), inTime).toBe('120');
    await expect.poll(() => tab.evaluate(training), inTime).toBe('50');
    await fill(tab, '[data-lever=price] input', '130');
    await fill(tab, '[data-lever=training] input', '20');
  });

  it('closing the tab in the very moment of a change loses it not', async () => {
    for (const [first, last] of [
      ['121', '131'],
      ['122', '132'],
      ['123', '133'],
    ] as const) {
      await fill(tab, '[data-lever=price] input', first);
      const address = await tab.url();
      await fill(tab, '[data-lever=price] input', last);
      await tab.close();
      tab = await driver.newTab();
      await tab.goto(address);
      await shows(tab, 'Round 2 of 6');
      await expect.poll(() => tab.evaluate(price), inTime).toBe(last);
    }
    await fill(tab, '[data-lever=price] input', '130');
  });

  it('axe finds nothing while deciding, in both languages, light and dark; nothing scrolls sideways at 360 px', async () => {
    for (const [language, theme] of bothLanguages) {
      await openIn(tab, language, theme, await tab.url());
      await tab.waitFor(`return document.querySelector('.may-bring figure')`);
      expect(await tab.evaluate(axeViolations), language).toEqual([]);
      await narrow(tab);
      await tab.waitFor(noSidewaysScroll);
      await tab.resize(1280, 800);
    }
  });

  it('the rest is played by keyboard alone, with a day at the desk, to a score with its luck', async () => {
    for (let round = 2; round <= 6; round++) {
      await shows(tab, `Round ${round} of 6`);
      if (round === 4) {
        await byKey(tab, 'A day at the desk');
        await shows(tab, '0 of 10 decided');
        expect(await tab.evaluate(axeViolations)).toEqual([]);
        for (let guest = 1; guest <= 10; guest++) {
          await byKey(tab, guest % 3 ? 'Leave alone' : 'Apologise');
          await shows(tab, `${guest} of 10 decided`);
          if (guest < 10) await expect.poll(() => tab.evaluate(focused), inTime).toBe('reservation__card');
        }
        await byKey(tab, 'Back to the round');
        tab = await reopened(driver, tab);
        await shows(tab, 'You decided for 10 guests at the desk.');
      }
      if (round === 5) {
        await fill(tab, '.question__text', 'Ask why first.');
        tab = await reopened(driver, tab);
        await tab.waitFor(`return document.querySelector('.question__text')?.value === 'Ask why first.'`);
      }
      await byKey(tab, `Commit round ${round}`);
      await shows(tab, 'What it brought');
      await byKey(tab, round === 6 ? 'See how it ended' : `On to round ${round + 1}`);
    }
    await shows(tab, 'on a scale where doing nothing is 0');
    await shows(tab, 'that is your luck, not your skill');
    expect(await tab.evaluate(axeViolations)).toEqual([]);
    await tab.waitFor(`return document.querySelector('.code-to-hand-in textarea')?.value`);
    const handedIn = await tab.evaluate<string>(
      `return document.querySelector('.code-to-hand-in textarea').value`,
    );
    await shows(tab, `${handedIn.length} letters that hold just what the file holds`);
    const opened = openCode(handedIn);
    if (!opened.ok || opened.value.kind !== 'run') throw new Error('the page hands in a run');
    const { file } = opened.value;
    expect(file.decisions).toHaveLength(6);
    expect(file.answers).toMatchObject([{ question: 'Q3', text: 'Ask why first.' }]);
    expect(file.claimed).toEqual(claimedOf(run(breakfastShop, file.seed, file.decisions)));
    await byKey(tab, 'To the debrief');
    await tab.waitFor(`return location.hash.startsWith('#/debrief/')`);
  });

  it('a graded run has no undo, and beginning again is counted', async () => {
    const code = scenarioCode({ scenario: { shipped: 'breakfast-shop' }, seed: 'K7Q2M', mode: 'graded' });
    await go(tab, `#code=${code}`);
    await press(tab, 'Begin round 1');
    await shows(tab, 'Round 1 of 6');
    await press(tab, 'Commit round 1');
    await shows(tab, 'What it brought');
    expect(await tab.evaluate(`return document.body.innerText.includes('Undo round')`)).toBe(false);
    await press(tab, 'Begin again');
    await tab.waitFor(
      `const sure = document.querySelector('.play__foot .button--danger');
       sure?.click();
       return sure;`,
    );
    await shows(tab, '1 restart');
  });
});
