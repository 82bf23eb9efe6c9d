import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { causalLedger } from '../../sim/causes';
import { newRunFile, type RunFile, writeRunFile } from '../../sim/codes/run-file';
import { whatIf } from '../../sim/compare';
import type { Decisions } from '../../sim/contract/decisions';
import { askClaim, claims } from '../../sim/debrief/claims/catalogue';
import { exitCauses } from '../../sim/debrief/exit-causes';
import { exitsOf } from '../../sim/exits';
import { guestName } from '../../sim/guest-names';
import { luck } from '../../sim/luck';
import { par, scoreOf } from '../../sim/par';
import { run } from '../../sim/run';
import { breakfastShop } from '../../sim/scenarios/breakfast-shop';
import { axeViolations } from '../helpers/axe';
import { browsers } from '../helpers/browsers';
import {
  bothLanguages,
  choose,
  fill,
  noSidewaysScroll,
  type OpenClassroom,
  openAnew,
  openClassroom,
  openIn,
  press,
  shows,
} from '../helpers/classroom';
import { chapter, openDebrief, worked } from '../helpers/debrief';
import { inTime, type Tab } from '../helpers/driver';

const decisions: Decisions[] = [
  { levers: {} },
  { levers: { price: 1.1, guide: 0.8 } },
  { levers: {} },
  { levers: { remedy: 2 } },
  { levers: {} },
  { levers: {} },
];
const seed = 'K7Q2M';
const played = run(breakfastShop, seed, decisions);
const causes = exitCauses(played);

const files = mkdtempSync(join(tmpdir(), 'homeport-debrief-'));
const fileOf = (name: string, file: RunFile) => {
  const path = join(files, name);
  writeFileSync(path, writeRunFile(file));
  return path;
};
afterAll(() => rmSync(files, { recursive: true, force: true }));
const empty = newRunFile({ shipped: breakfastShop.id }, seed, 'practice', '2026001');
const whole = fileOf('whole.json', { ...empty, decisions });
const graded = fileOf('graded.json', { ...empty, mode: 'graded', decisions: decisions.slice(0, 2) });

const chapters = [
  'What happened',
  'Why they left',
  'Early signs',
  'Customer by customer',
  'What if',
  'Luck or skill',
  'Contested claims',
  'Questions',
  'Calculators',
  'Report',
];
const text = (tab: Tab, selector: string) =>
  tab.waitFor<string>(`return document.querySelector(arguments[0])?.innerText`, selector);
const money = (amount: number) =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'CNY',
    maximumFractionDigits: 0,
  }).format(Math.round(Math.abs(amount)));

/** The page itself this wide: Firefox's own sidebar takes its share of the window. */
async function toWidth(tab: Tab, width: number): Promise<void> {
  await tab.resize(1280, 800);
  const beside = 1280 - (await tab.evaluate<number>('return innerWidth'));
  await tab.resize(width + beside, 760);
  await tab.waitFor(`return innerWidth === arguments[0]`, width);
}
describe.each(browsers)('B: the debrief, in $browser', ({ launch }) => {
  let classroom: OpenClassroom;
  let tab: Tab;
  beforeAll(async () => {
    classroom = await openClassroom(launch);
    ({ tab } = classroom);
  });
  afterAll(() => classroom?.close());

  it('charts are light on paper, whatever the screen is', async () => {
    await openIn(tab, 'en', 'light', `${classroom.server.address}#/library`);
    await openDebrief(tab, whole);
    await chapter(tab, 'What happened');
    await worked(tab);
    const charts = () =>
      tab.evaluate<string[]>(
        `return [...document.querySelectorAll('.idea canvas')].map((canvas) => canvas.toDataURL())`,
      );
    const light = await tab.waitFor<string[]>(
      `const drawn = [...document.querySelectorAll('.idea canvas')].map((canvas) => canvas.toDataURL());
       return drawn.length > 1 && drawn;`,
    );
    await tab.evaluate(`document.documentElement.dataset.theme = 'dark'`);
    await expect.poll(charts, inTime).not.toEqual(light);
    const dark = await charts();
    await tab.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await charts()).toEqual(light);
    await tab.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await charts()).toEqual(dark);
    await tab.evaluate(`document.documentElement.dataset.theme = 'light'`);
  });

  it('stays shut for a graded run that is not over', async () => {
    await openDebrief(tab, graded);
    await shows(tab, 'opens after its last round');
    expect(await tab.evaluate(`return document.querySelector('.debrief')`)).toBeNull();
  });

  it('opens with score, luck and whose account, and no rank', async () => {
    await openDebrief(tab, whole);
    await tab.waitFor(`return document.querySelectorAll('.fact__value').length === 5`);
    const facts = await tab.evaluate<string[]>(
      `return [...document.querySelectorAll('.fact__value')].map((each) => each.innerText)`,
    );
    const best = par(breakfastShop, seed);
    expect(facts[0]).toBe(String(Math.round(scoreOf(played, best).score)));
    expect(facts[1]).toBe(`${Math.round(100 * luck(played, 200).percentile)}%`);
    expect(facts.slice(2).reduce((sum, count) => sum + Number(count), 0)).toBe(causes.length);
    expect(await text(tab, 'main')).not.toMatch(/\brank/i);
  });

  it('the ledger of causes adds up to the engine’s count of exits', async () => {
    await chapter(tab, 'Why they left');
    await shows(tab, 'Sum: everybody who is gone');
    const counts = await tab.evaluate<number[]>(
      `const table = [...document.querySelectorAll('.idea table')][0];
       return [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
         Number.parseInt(row.querySelector('td.number').innerText, 10));`,
    );
    const { exits } = causalLedger(played);
    expect(counts.at(-1)).toBe(exits);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(exits);
  });

  it('R39: the switch between the two schools changes the labels', async () => {
    const sums = () =>
      tab.evaluate<string>(
        `return [...document.querySelectorAll('.idea table')].at(-1).querySelector('tfoot').innerText`,
      );
    const before = await sums();
    await tab.evaluate(`document.querySelectorAll('.switches input')[1].click()`);
    await tab.waitFor(
      `return [...document.querySelectorAll('.idea table')].at(-1).querySelector('tfoot').innerText !== arguments[0]`,
      before,
    );
  });

  it('finds a customer by name and shows the truth beside what the firm knew', async () => {
    const exit = exitsOf(played).find(({ butFor, noise }) => butFor.length > 0 && noise !== 0);
    if (!exit) throw new Error('somebody weighed and left');
    const name = guestName(exit.customer).en;
    await chapter(tab, 'Customer by customer');
    await fill(tab, '.find input[type=search]', name);
    await tab.waitFor(`return document.querySelectorAll('.found__one').length === 1`);
    await shows(tab, `The truth about ${name}`);
    const truth = () => text(tab, '.truth__ledger');
    await expect.poll(truth, inTime).toContain(`Left in round ${exit.round}`);
    await expect.poll(truth, inTime).toContain('What would have kept them');
    await tab.waitFor(`return document.querySelector('.truth__known').innerText.includes('Timeline')`);
    await press(tab, 'Show all');
  });

  it('what if: the numbers are the engine’s own, and two stand side by side', async () => {
    await chapter(tab, 'What if');
    for (const price of [0.95, 1.3]) {
      const { difference } = whatIf(played, 2, { price });
      await choose(tab, '.change select', '2');
      await fill(tab, '.change input[type=number]', String(Math.round(100 * price)));
      await press(tab, 'Play it again so');
      await shows(tab, `Price in round 2: ${Math.round(100 * price)}% of the start`);
      const said = await tab.waitFor<string>(
        `const said = document.querySelector('.outcome')?.innerText ?? '';
         return said.includes(arguments[0] + '% of the start') && said.replaceAll('\\u2060', '');`,
        String(Math.round(100 * price)),
      );
      expect(said).toContain(
        `${difference.staysOnlyInB.length} stay who left, ${difference.staysOnlyInA.length} leave who stayed`,
      );
      expect(said).toContain(
        `${difference.staysInBoth} stay and ${difference.leavesInBoth} leave either way`,
      );
      expect(said).toContain(`together ${difference.worth < 0 ? '−' : '+'}${money(difference.worth)}`);
      await press(tab, 'Pin to compare');
    }
    await tab.waitFor(`return document.querySelectorAll('[aria-label=Pinned] tbody tr').length === 2`);
  });

  it('luck or skill: the run among its siblings, and par’s decision to try as a what-if', async () => {
    await chapter(tab, 'Luck or skill');
    await worked(tab);
    const { percentile, n } = luck(played, 200);
    await shows(tab, `${Math.round(percentile * n)} of ${n} siblings ended worse than you`);
    await press(tab, 'What if?');
    await shows(tab, 'Play it again so');
  });

  it('the contested claims: each marked, each with the run’s own number, each switched', async () => {
    await chapter(tab, 'Contested claims');
    await tab.waitFor(
      `return document.querySelectorAll('.claim__mark').length === arguments[0]`,
      claims.length,
    );
    const share = askClaim('complaint-roots', played).cases.map(({ value }) => value ?? 0);
    const shown = (value: number) => `${Math.round(1000 * value) / 10}%`;
    const idea = `[...document.querySelectorAll('.idea')].find((each) => each.innerText.includes('80% of complaints'))`;
    const value = () => tab.evaluate(`return ${idea}?.querySelector('.claim__value')?.innerText`);
    await expect.poll(value, inTime).toBe(shown(share[0] ?? 0));
    await tab.evaluate(`${idea}.querySelectorAll('.switches input')[2].click()`);
    await expect.poll(value, inTime).toBe(shown(share[2] ?? 0));
  });

  it('R90: an answer is kept with the run', async () => {
    await chapter(tab, 'Questions');
    await shows(tab, 'left in all');
    await fill(tab, '.question__text', '=先问原因，再对症下药');
    await tab.evaluate(`document.querySelector('.question__text').dispatchEvent(new FocusEvent('blur'))`);
    await shows(tab, 'Saved');
    await openAnew(tab, await tab.url());
    await chapter(tab, 'Questions');
    await tab.waitFor(`return document.querySelector('.question__text')?.value === '=先问原因，再对症下药'`);
  });

  it('the report is printed with its charts as pictures', async () => {
    await chapter(tab, 'Report');
    await press(tab, 'Work out the rest');
    await worked(tab);
    await tab.evaluate(
      `window.print = () => {
         window.printed = [...document.querySelectorAll('.paper img')].map(({ src, naturalWidth, alt }) =>
           ({ png: src.startsWith('data:image/png'), naturalWidth, alt }));
       };`,
    );
    await press(tab, 'Print');
    const pictures =
      await tab.waitFor<{ png: boolean; naturalWidth: number; alt: string }[]>(`return window.printed`);
    expect(pictures).toHaveLength(4);
    for (const { png, naturalWidth, alt } of pictures) {
      expect(png).toBe(true);
      expect(naturalWidth).toBeGreaterThan(200);
      expect(alt).not.toBe('');
    }
    await tab.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await tab.waitFor(`return document.querySelectorAll('.paper img').length === 0`);
  });

  it('everything is exported as CSV, and an answer is no formula', async () => {
    await tab.evaluate(
      `window.saved = [];
       const real = URL.createObjectURL;
       URL.createObjectURL = (blob) => { window.saved.push(blob); return real(blob); };`,
    );
    await press(tab, 'answers.csv');
    const answers = await tab.waitFor<string>(`return window.saved[0]?.text()`);
    expect(answers).toContain(`'=先问原因`);
    await press(tab, 'customers.csv');
    const customers = await tab.waitFor<string>(`return window.saved[1]?.text()`);
    expect(customers.trim().split('\r\n')).toHaveLength(played.world.count + 1);
    await press(tab, 'All of them');
    expect(await tab.waitFor<number>(`return window.saved[2]?.size`)).toBeGreaterThan(10_000);
  });

  it('axe finds nothing in any chapter, in both languages, light and dark; nothing scrolls sideways at 360 px', async () => {
    for (const [language, theme] of bothLanguages) {
      await openIn(tab, language, theme, await tab.url());
      for (let n = 0; n < chapters.length; n++) {
        await tab.waitFor(
          `const chapter = document.querySelectorAll('.debrief__chapter')[arguments[0]];
           chapter?.click();
           return chapter?.ariaCurrent;`,
          n,
        );
        await worked(tab);
        await tab.waitFor(`return document.getAnimations().length === 0`);
        expect(await tab.evaluate(axeViolations), `${chapters[n]} ${language}`).toEqual([]);
        await toWidth(tab, 360);
        await expect
          .poll(() => tab.evaluate(noSidewaysScroll), { ...inTime, message: `${chapters[n]} ${language}` })
          .toBe(true);
        await tab.resize(1280, 800);
      }
    }
  });

  it('presenting: one idea a screen, turned by the arrow keys, nothing below 28 px', async () => {
    await openIn(tab, 'en', 'light', await tab.url());
    await chapter(tab, 'Why they left');
    await worked(tab);
    await tab.waitFor(`return document.querySelectorAll('.idea').length === 5`);
    await tab.press('Alt+p');
    await tab.waitFor(
      `return document.querySelectorAll('.idea').length === 1
         && document.documentElement.hasAttribute('data-presenting')`,
    );
    const titles: string[] = [];
    for (let n = 0; n < 5; n++) {
      titles.push(await text(tab, '.idea h2'));
      const small = await tab.evaluate<string[]>(
        `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
         const small = [];
         while (walker.nextNode()) {
           const { parentElement: element, data } = walker.currentNode;
           if (!data.trim() || !element.checkVisibility() || element.closest('.visually-hidden, option')) continue;
           if (Number.parseFloat(getComputedStyle(element).fontSize) < 28) small.push(data);
         }
         return small;`,
      );
      expect(small).toEqual([]);
      await tab.press('ArrowRight');
      await tab.waitFor(
        `return document.querySelector('.idea h2').innerText !== arguments[0]`,
        titles.at(-1),
      );
    }
    expect(new Set(titles).size).toBe(5);
    expect(await text(tab, '.debrief__chapter[aria-current]')).toBe('Early signs');
    await tab.press('Escape');
  });
});
