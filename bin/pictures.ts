import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { newRunFile, writeRunFile } from '../sim/codes/run-file';
import { scenarioById } from '../sim/scenarios/library';
import { launchChromium } from './chromium';
import { practiceDay, reservationOf, showcaseReservation } from './practice/reservations';
import { sampleHistoryCsv } from './practice/sample-history';
import { startPracticePortal } from './practice/server';

/** Takes the README's pictures anew, in real Chromium with the demo build: `npm run pictures`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test/pictures');
/** A fixed day, so that pictures change only when what they show does. */
const today = '2026-11-21';

async function main(): Promise<void> {
  const built = spawnSync('wxt', ['build', '--mode', 'demo'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  mkdirSync(folder, { recursive: true });
  const portal = await startPracticePortal({ history: practiceDay(today) });
  const browser = await launchChromium(join(root, '.output/chrome-mv3-demo'), { headless: true });
  const { context } = browser;
  const extension = `chrome-extension://${browser.extensionId}`;
  try {
    await agent(context, extension, portal.url);
    await classroom(context, extension);
  } finally {
    await browser.close();
    await portal.close();
  }
}

async function speak(page: Page, language: 'en' | 'zh', theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(
    `chrome.storage.local.get('settings').then(({ settings = {} }) =>
       chrome.storage.local.set({ settings: { ...settings, language: '${language}', theme: '${theme}' } }))`,
  );
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(600); // fonts and the card's own settling
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function agent(context: BrowserContext, extension: string, portal: string): Promise<void> {
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1180, height: 760 });
  await desk.goto(`${extension}/desk.html#/import`);
  await speak(desk, 'en', 'light');
  await desk.setInputFiles('input[type=file]', {
    name: 'reservations-2023-2026.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(sampleHistoryCsv(today)),
  });
  const takeIn = desk.getByRole('button', { name: /^Take in/ });
  await takeIn.waitFor();
  await take(desk, 'desk-import');
  await takeIn.click();
  await desk.getByRole('heading', { name: /taken in/ }).waitFor();
  await desk.evaluate(`chrome.runtime.sendMessage({ kind: 'switch-on', site: 'http://localhost/*' })`);
  for (const [name, number, language, theme] of [
    ['card-en', showcaseReservation(today).number, 'en', 'light'],
    ['card-zh', showcaseReservation(today).number, 'zh', 'dark'],
    ['card-doubtful', reservationOf('doubtful', today).number, 'en', 'light'],
  ] as const) {
    await speak(desk, language, theme);
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize(
      name === 'card-en' ? { width: 1180, height: 760 } : { width: 760, height: 760 },
    );
    await page.goto(`${portal}/reservation/${number}?lang=${language}`);
    await page.waitForTimeout(1500);
    await take(page, name);
    await page.close();
  }
  await speak(desk, 'en', 'light');
  await desk.close();
}

async function classroom(context: BrowserContext, extension: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1180, height: 900 });
  await page.goto(`${extension}/classroom.html`);
  await page.locator('main .button--next').first().click();
  await page.locator('main .button--next').first().click();
  const commit = async (round: number) => {
    await page.getByRole('button', { name: `Commit round ${round}` }).click();
    await page.getByRole('button', { name: /^On to round|^See how it ended/ }).click();
  };
  for (let round = 1; round <= 3; round++) await commit(round);
  await page.getByRole('button', { name: 'Commit round 4' }).waitFor();
  await page.waitForTimeout(2500); // the fan
  await take(page, 'play');
  for (let round = 4; round <= 6; round++) await commit(round);
  await page.goto(page.url().replace('#/play/', '#/debrief/'));
  await page.waitForTimeout(6000);
  await take(page, 'debrief');
  await page.goto(`${extension}/classroom.html#/studio/hotel-peak-gap`);
  await page.waitForTimeout(12_000);
  await take(page, 'studio');
  await grade(page, extension);
  await page.close();
}

/** A class of eight who differ in one lever, as run files dropped into the grading page. */
async function grade(page: Page, extension: string): Promise<void> {
  const scenario = scenarioById('breakfast-shop');
  if (!scenario) throw new Error('breakfast-shop ships');
  const files = Array.from({ length: 8 }, (_, student) => {
    const decisions = Array.from({ length: scenario.rounds }, (_, round) => ({
      levers: round > 0 ? { price: 0.94 + student * 0.03 } : {},
    }));
    const file = newRunFile({ shipped: scenario.id }, 'class-7', 'graded', `Student ${student + 1}`);
    return {
      name: `student-${student + 1}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(writeRunFile({ ...file, decisions, restarts: student % 3 })),
    };
  });
  await page.goto(`${extension}/classroom.html#/grade`);
  await page.setInputFiles('input[type=file]', files);
  await page.waitForTimeout(15_000);
  await take(page, 'grade');
}

await main();
