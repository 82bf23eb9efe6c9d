import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { type LaunchedChromium, launchChromium } from '../../bin/chromium';
import { practiceDay, showcaseReservation } from '../../bin/practice/reservations';
import { sampleHistoryCsv } from '../../bin/practice/sample-history';
import { startPracticePortal } from '../../bin/practice/server';
import { until } from '../helpers/driver';
import { readerCosts } from '../helpers/reader-cost';
import { inventedExport } from './import-page/invented-export';

const root = fileURLToPath(new URL('../..', import.meta.url));
const extension = join(root, '.output/chrome-mv3-demo');
const goalMs = 150;
const scriptGoalMs = 15;
const rounds = 21;

/** The invented export holds two and a half bookings a guest. */
const bookingsPerGuest = 2.5;

/**
 * Page ready → card drawn, in real Chromium, with many guests on file: a returning guest's reservation is
 * opened again and again. "Ready" is the end of the page's DOMContentLoaded, "drawn" the
 * animation frame after the card has put its guest into its document.
 *
 * @param args number of guests, by default 100000
 * @returns 0 if the goal is met
 */
export async function run(args: string[]): Promise<number> {
  const guests = Number(args[0] ?? 100_000);
  if (!Number.isInteger(guests) || guests < 1) {
    process.stderr.write('The argument is a number of guests, e.g. 100000.\n');
    return 2;
  }
  const built = spawnSync('wxt', ['build', '--mode', 'demo'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  // Other programs make an opening dearer, never cheaper: the cheapest is what the script costs.
  const measured = await readerCosts(extension, rounds);
  const costs = [...measured.script].sort((a, b) => a - b);
  const cost = costs[0] ?? Number.NaN;
  const today = new Date().toISOString().slice(0, 10);
  const portal = await startPracticePortal({ history: practiceDay(today) });
  const folder = mkdtempSync(join(tmpdir(), 'homeport-bench-'));
  const browser = await launchChromium(extension, { headless: true });
  try {
    await fill(browser, folder, today, guests);
    const page = await browser.context.newPage();
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const time = await openOnce(page, `${portal.url}/reservation/${showcaseReservation(today).number}`);
      if (round > 0) times.push(time); // the first warms the browser's caches
    }
    times.sort((a, b) => a - b);
    const median = times[rounds >> 1] ?? Number.NaN;
    const script = gzipSync(readFileSync(join(extension, 'content-scripts/portal.js'))).byteLength;
    process.stdout.write(
      [
        `${guests} guests on file, ${rounds} openings, Chromium ${browser.context.browser()?.version() ?? ''}`,
        `  page ready → card drawn  median ${median.toFixed(0)} ms, fastest ${times[0]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms (goal: median ${goalMs} ms)`,
        `  content script           ${(script / 1000).toFixed(1)} kB gzip (goal 25 kB); ${cost.toFixed(1)} ms of the main thread on 5,000 nodes, median ${costs[rounds >> 1]?.toFixed(1)} (goal ${scriptGoalMs} ms); ${(cost / Math.min(...measured.yardstick)).toFixed(2)} of a script that reads every node six times`,
        '',
      ].join('\n'),
    );
    return median <= goalMs && script <= 25_000 && cost <= scriptGoalMs ? 0 : 1;
  } finally {
    await browser.close();
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports the sample and the invented guests through the desk, and switches the practice portal on. */
async function fill(browser: LaunchedChromium, folder: string, today: string, guests: number): Promise<void> {
  const desk = await browser.context.newPage();
  for (const [name, text] of [
    ['sample', sampleHistoryCsv(today)],
    ['invented', [...inventedExport(Math.round(guests * bookingsPerGuest))].join('')],
  ] as const) {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, text);
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html?${name}#/import`);
    await desk.setInputFiles('input[type=file]', file);
    await desk.getByRole('button', { name: /^Take in/ }).click({ timeout: 300_000 });
    await desk.getByRole('heading', { name: /taken in/ }).waitFor({ timeout: 300_000 });
  }
  await desk.evaluate(`chrome.runtime.sendMessage({ kind: 'switch-on', site: 'http://localhost/*' })`);
  await desk.close();
}

async function openOnce(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const card = await until(
    () => Promise.resolve(page.frames().find((frame) => frame.url().includes('/card.html'))),
    'the card to appear',
  );
  const drawn = await until(
    () =>
      card.evaluate(() => {
        const [mark] = performance.getEntriesByName('card-drawn');
        return mark && performance.timeOrigin + mark.startTime;
      }),
    'the card to know its guest',
  );
  const ready = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (navigation?.domContentLoadedEventEnd ?? Number.NaN);
  });
  return drawn - ready;
}
