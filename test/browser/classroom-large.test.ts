import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, noChromium } from '../../bin/find-browser';
import { scenarioCode } from '../../sim/codes/scenario-code';
import { run } from '../../sim/run';
import { busyScenario } from '../bench/sim/busy-world';
import { browsers } from '../helpers/browsers';
import {
  buildClassroom,
  fill,
  go,
  type OpenClassroom,
  openClassroom,
  press,
  shows,
} from '../helpers/classroom';
import type { Tab } from '../helpers/driver';
import { serveFolder } from '../helpers/folder-server';
import { watchTasks } from '../helpers/page-tasks';

const scenario = { ...busyScenario(10_000), id: 'ten-thousand' };
const seed = 'K7Q2M';
const code = scenarioCode({ scenario: { own: scenario }, seed, mode: 'practice' });

/** Tasks of the page over 50 ms from here on, in ms. Only Chromium tells them. */
const observeTasks = `
  window.tasks = [];
  window.watching ??= new PerformanceObserver((list) =>
    window.tasks.push(...list.getEntries().map(({ duration }) => duration)));
  window.watching.observe({ type: 'longtask' });`;
const longestTask = `
  await new Promise((rested) => setTimeout(rested, 100));
  return Math.max(0, ...window.tasks)`;

describe.each(browsers)('A: a class of 10,000 customers, in $browser', ({ browser, launch }) => {
  let classroom: OpenClassroom;
  let tab: Tab;
  beforeAll(async () => {
    classroom = await openClassroom(launch, `#code=${code}`);
    ({ tab } = classroom);
    await press(tab, 'Begin round 1');
    await shows(tab, 'Round 1 of 12');
  });
  afterAll(() => classroom?.close());

  it('committing a round never holds up the page', async () => {
    const longest: number[] = [];
    for (let round = 1; round <= 5; round++) {
      await shows(tab, `Round ${round} of 12`);
      await fill(tab, '[data-lever=price] input', String(100 + round));
      if (browser === 'Chromium') await tab.evaluate(observeTasks);
      await press(tab, `Commit round ${round}`);
      await shows(tab, 'What it brought');
      if (browser === 'Chromium') longest.push(await tab.evaluate<number>(longestTask));
      await press(tab, `On to round ${round + 1}`);
    }
    // Time passed, which a busy machine stretches: the least disturbed of five rounds, with room. Worked out by
    // the page, every round took over 800 ms. The processor's own time is held to 100 ms below.
    if (browser === 'Chromium') expect(Math.min(...longest)).toBeLessThan(300);
    const decisions = [1.01, 1.02, 1.03, 1.04, 1.05].map((price) => ({ levers: { price } }));
    const report = run(scenario, seed, decisions).rounds.at(-1);
    await shows(tab, `${report?.counts.exits} of ${report?.counts.activeAtStart} left`);
  });

  it('a commit that takes long says so and can be stopped, and then nothing has happened', async () => {
    await press(tab, 'Commit round 6');
    const came = await tab.waitFor<'stopped' | 'brought'>(`
      for (let look = 0; look < 400; look++) {
        const stop = document.querySelector('.play__foot .progress button');
        if (stop) { stop.click(); return 'stopped'; }
        if (document.querySelector('[data-part=brought]')) return 'brought';
        await new Promise((wait) => setTimeout(wait, 10));
      }`);
    // A machine so quick that it brought the round has nothing to stop.
    if (came === 'stopped') await press(tab, 'Commit round 6');
    await shows(tab, 'What it brought');
    await press(tab, 'Undo round 6');
    await shows(tab, 'Round 6 of 12');
  });

  it('who stands behind a number, the pictures and the desk are there, and a reload plays it all again', async () => {
    await press(tab, 'who?');
    await tab.waitFor(`return document.querySelector('dialog[open] .card')`);
    await tab.press('Escape');
    await press(tab, 'The run so far in pictures');
    await tab.waitFor(`return document.querySelectorAll('.run-charts figure').length === 5`);
    await go(tab, '#/runs');
    await press(tab, 'Go on');
    await shows(tab, 'Round 6 of 12');
    await press(tab, 'A day at the desk');
    await shows(tab, '0 of 10 decided');
    await tab.waitFor(`return document.querySelector('.reservation__card .card')`);
  });
});

it('A: with 10,000 customers, no task of the page takes 100 ms of the processor when a round is committed', async () => {
  const found = findChromium();
  if (!found) throw new Error(noChromium);
  const folder = await buildClassroom();
  const server = await serveFolder(folder);
  const chrome = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await chrome.newPage();
    await page.goto(`${server.address}#code=${code}`);
    await page.locator('.begin button[type=submit]').click();
    for (let round = 1; round <= 3; round++) {
      await page.locator('.may-bring figure').waitFor({ timeout: 60_000 });
      const { longest } = await watchTasks(chrome, page, async () => {
        await page.locator('.play__foot > .button--next').click();
        await page.locator('[data-part=brought]').waitFor({ timeout: 60_000 });
      });
      expect(longest.workedMs, `round ${round}`).toBeGreaterThan(0);
      expect(longest.workedMs, `round ${round}`).toBeLessThan(100);
      await page.locator('.play__foot > .button--next').click();
    }
  } finally {
    await chrome.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
