import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qrOf } from '../../components/classroom/share/qr';
import { openCode } from '../../sim/codes/open';
import { scenarioCode } from '../../sim/codes/scenario-code';
import { levers } from '../../sim/scenario/levers';
import { breakfastShop } from '../../sim/scenarios/breakfast-shop';
import { dealtSeed } from '../../sim/sections';
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
import { inTime, type Tab } from '../helpers/driver';

/** The code on the page, as somebody would copy it with the mouse. */
const codeOnPage = `return document.querySelector('.code-groups')?.textContent`;

/** Loads the page anew, and comes back when it is no longer the old one. */
async function reload(tab: Tab): Promise<void> {
  await tab.evaluate(`document.documentElement.dataset.before = 'yes'; location.reload();`);
  await tab.waitFor(`return !document.documentElement.dataset.before && document.querySelector('main h1')`);
}

describe.each(browsers)('C: an instructor builds a scenario and hands it over, in $browser', ({ launch }) => {
  let classroom: OpenClassroom;
  let tab: Tab;
  beforeAll(async () => {
    classroom = await openClassroom(launch);
    ({ tab } = classroom);
    await shows(tab, 'start here');
  });
  afterAll(() => classroom?.close());

  it('ten minutes before class: shared and on the projector with two presses', async () => {
    await tab.click('.scenario--first a[href^="#/share/"]');
    await shows(tab, 'The code');
    await press(tab, 'Show on the projector');
    await tab.waitFor(
      `return document.querySelector('.projector .qr') && document.documentElement.hasAttribute('data-presenting')`,
    );
    const small = await tab.evaluate<string[]>(
      `return [...document.querySelectorAll('.projector h1, .projector .code-groups, .projector li')]
         .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 28).map((each) => each.innerText)`,
    );
    expect(small).toEqual([]);
    const code = await tab.evaluate<string>(codeOnPage);
    const opened = openCode(code);
    expect(opened.ok && opened.value).toMatchObject({
      kind: 'scenario',
      scenario: { shipped: 'breakfast-shop' },
    });
    await tab.press('Escape');
    await shows(tab, 'For you, not for the class');
  });

  it('a reload gives the same code', async () => {
    const before = await tab.evaluate<string>(codeOnPage);
    await reload(tab);
    expect(await tab.waitFor(codeOnPage)).toBe(before);
  });

  it('seeds dealt to students by number are the engine’s own', async () => {
    await fill(tab, '.seed-field .input', 'SPRING');
    await tab.evaluate(`[...document.querySelectorAll('[name=dealt]')].at(-1).click()`);
    await shows(tab, '30 students');
    const seeds = () =>
      tab.evaluate<string[]>(
        `return [...document.querySelectorAll('.dealt tbody td:first-of-type')].map((cell) => cell.innerText)`,
      );
    await expect
      .poll(seeds, inTime)
      .toEqual(Array.from({ length: 30 }, (_, n) => dealtSeed('SPRING', 'student', n + 1)));
  });

  it('bad input keeps what was typed, says what is allowed, and waits with sharing', async () => {
    await go(tab, '#/studio/breakfast-shop');
    await press(tab, 'World');
    await fill(tab, '[data-path="customers"] input', 'many');
    await shows(tab, 'Found “many”; allowed is a whole number from 1 to 4,000,000.');
    await shows(tab, '1 field waits to be mended');
    await tab.waitFor(`return location.hash.startsWith('#/studio/draft/')`);
    await shows(tab, 'Saved on this machine');
    await reload(tab);
    await shows(tab, '1 field waits to be mended');
    await press(tab, 'World');
    expect(await tab.waitFor(`return document.querySelector('[data-path="customers"] input')?.value`)).toBe(
      'many',
    );
    await fill(tab, '[data-path="customers"] input', '450');
    await tab.waitFor(`return !document.body.innerText.includes('waits to be mended')`);
  });

  it('fields beside each other stand on one line, however long their labels are', async () => {
    const tops = (within: string) =>
      tab.evaluate<number[]>(
        `const fields = [...document.querySelectorAll(arguments[0])];
         return [...new Set(fields.map((field) => Math.round(field.getBoundingClientRect().top)))];`,
        within,
      );
    await tab.resize(1600, 800); // Firefox's sidebar takes its share of the window
    await tab.waitFor(`return document.querySelector('[data-path="parameters.rival.price"] input')`);
    expect(await tops('[data-path^="parameters."] .input')).toHaveLength(1);
    await tab.resize(1280, 800);
  });

  it('a text missing in one language waits with sharing; Undo brings it back', async () => {
    await press(tab, 'Story');
    await fill(tab, '[data-path="title"] input[lang="zh-CN"]', '');
    await shows(tab, 'Missing in Chinese');
    await shows(tab, '1 field waits to be mended');
    await press(tab, 'Undo');
    await tab.waitFor(`return !document.body.innerText.includes('Missing in Chinese')`);
  });

  it('a lever opens in another round by the arrow keys', async () => {
    await press(tab, 'Levers');
    await tab.waitFor(
      `const row = document.querySelector('[data-lever="guide"] input'); row?.focus(); return row;`,
    );
    await tab.press('ArrowRight');
    await shows(tab, 'from round 3');
    const spoken = `return document.querySelector('[data-lever="guide"] input').getAttribute('aria-valuetext')`;
    await expect.poll(() => tab.evaluate(spoken), inTime).toBe('from round 3');
  });

  it('an event moves by the arrow keys', async () => {
    await press(tab, 'Events');
    await tab.waitFor(`const bar = document.querySelector('.event-bar'); bar?.focus(); return bar;`);
    await tab.press('ArrowRight');
    await tab.waitFor(`return document.querySelector('.event-bar').ariaLabel.includes('rounds 3 to 6')`);
  });

  it('says at once what doing nothing, a class and par would give', async () => {
    await tab.waitFor(`return document.querySelectorAll('.strip__dot').length === 32`);
  });

  it('the changed scenario is shared with its picture, short enough to scan; its link opens it in the library', async () => {
    await press(tab, 'Share with a class');
    await tab.waitFor(`return document.querySelector('.code-panel .qr')`);
    const code = await tab.evaluate<string>(
      `return decodeURIComponent(location.hash.replace('#/share/', ''))`,
    );
    const opened = openCode(code);
    expect(opened.ok && opened.value).toMatchObject({
      kind: 'scenario',
      scenario: { own: { customers: 450 } },
    });
    expect(code.length).toBeLessThan(300);
    expect(qrOf(`${classroom.server.address}#code=${code}`)).toBeDefined();
    await go(tab, `#code=${code}`);
    await press(tab, 'Begin round 1');
    await tab.waitFor(`return location.hash.startsWith('#/play/')`);
  });

  it('a scenario written anew is too long for a picture, and the page says to send the file', async () => {
    const words = (field: string) => ({
      en: `${field} ${'of our own making '.repeat(20)}`,
      zh: '自编'.repeat(80),
    });
    const own = {
      ...breakfastShop,
      id: 'written-anew',
      setting: words('A setting'),
      teaches: words('A lesson'),
      questions: Array.from({ length: 6 }, (_, n) => ({
        text: { en: `${n} ${Math.sin(n)} ${'why '.repeat(n)}`, zh: `第${n}题` },
        afterRound: n,
      })),
      levers: levers.map(({ id }, n) => ({ id, opensInRound: 1 + (n % 5), costTimes: 1 + n / 7 })),
    };
    const code = scenarioCode({ scenario: { own }, seed: 'K7Q2M', mode: 'graded' });
    await go(tab, `#/share/${code}`);
    await shows(tab, 'Send the file, or the code as text.');
    expect(await tab.evaluate(`return document.querySelector('.code-panel .qr') === null`)).toBe(true);
    expect(await tab.evaluate(axeViolations)).toEqual([]);
  });

  it('the draft is among the instructor’s drafts, is taken out and comes back', async () => {
    await go(tab, '#/studio');
    await shows(tab, 'Your drafts');
    await press(tab, 'Take out');
    await tab.waitFor(`return !document.body.innerText.includes('Your drafts')`);
    await press(tab, 'Undo');
    await shows(tab, 'Your drafts');
  });

  it('axe finds nothing and nothing scrolls sideways at 360 px, in both languages, light and dark', async () => {
    for (const [language, theme] of bothLanguages) {
      for (const hash of ['#/studio', '#/share/hotel-peak-gap', '#/studio/hotel-peak-gap']) {
        await openIn(tab, language, theme, `${classroom.server.address}${hash}`);
        const tabs = await tab.evaluate<number>(`return document.querySelectorAll('[role=tab]').length`);
        const eachTab = async (look: (chosen: number) => Promise<void>) => {
          for (let chosen = 0; chosen < Math.max(1, tabs); chosen++) {
            await tab.waitFor(
              `const tab = document.querySelectorAll('[role=tab]')[arguments[0]];
               tab?.click();
               return (!tab || tab.ariaSelected === 'true') && document.getAnimations().length === 0;`,
              chosen,
            );
            await look(chosen);
          }
        };
        await eachTab(async (chosen) => {
          expect(await tab.evaluate(axeViolations), `${hash} ${chosen} ${language}`).toEqual([]);
        });
        await narrow(tab);
        await eachTab(async (chosen) => {
          await expect
            .poll(() => tab.evaluate(noSidewaysScroll), {
              ...inTime,
              message: `${hash} ${chosen} ${language}`,
            })
            .toBe(true);
        });
        await tab.resize(1280, 800);
      }
    }
  });
});
