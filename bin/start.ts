import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Language, Words } from '../retention/words';
import { type LaunchedChromium, launchChromium } from './chromium';
import { findChromium, noChromium } from './find-browser';
import { practiceDay, showcaseReservation } from './practice/reservations';
import { sampleHistoryCsv } from './practice/sample-history';
import { startPracticePortal } from './practice/server';
import { cardInWords } from './tell-card';

/**
 * `npm start`: the main job end to end. A real browser with the extension, the practice portal, the sample
 * history imported through the desk as a person would, and a returning guest's reservation with the card on it.
 * Without a display, or with `--headless`, it tells in words what the card shows and ends.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const language: Language = words.includes('--zh') ? 'zh' : 'en';
const headless = words.includes('--headless') || !hasDisplay();
const say = (text: Words) => process.stdout.write(`${text[language]}\n`);

function hasDisplay(): boolean {
  if (platform() !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Today where the user is: stays of the sample end just before it. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('wxt', ['build', '--mode', 'demo'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: platform() === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed.\n${output}`))));
  });
}

/** Imports a booking export as a person does: pick the file, look at what it would do, take it in. */
async function importThroughDesk(desk: Page, file: string): Promise<string> {
  await desk.setInputFiles('input[type=file]', file);
  await desk.getByRole('button', { name: /^(Take in|导入) \S*\d/ }).click({ timeout: 30_000 });
  const done = desk.getByRole('heading', { name: /taken in|已导入/ });
  await done.waitFor({ timeout: 30_000 });
  return done.innerText();
}

async function cardOn(page: Page): Promise<Frame> {
  const frame = await page
    .waitForEvent('frameattached', {
      predicate: (each) => each.parentFrame() !== null,
      timeout: 15_000,
    })
    .catch(() => undefined);
  const card = frame ?? page.frames().find((each) => each.url().includes('/card.html'));
  if (!card) throw new Error('The card did not appear on the reservation page.');
  await card.waitForSelector('[data-state="known"]', { timeout: 15_000 });
  return card;
}

async function show(
  context: BrowserContext,
  extensionId: string,
  portal: string,
  csv: string,
): Promise<Page> {
  const desk = context.pages()[0] ?? (await context.newPage());
  await desk.goto(`chrome-extension://${extensionId}/desk.html#/import`);
  const told = await importThroughDesk(desk, csv);
  say({ en: `Sample history imported: ${told}`, zh: `示例历史：${told}` });
  await desk.evaluate(
    (site) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({
        kind: 'switch-on',
        site,
      }),
    'http://localhost/*',
  );
  const page = await context.newPage();
  const attached = cardOn(page);
  await page.goto(`${portal}/reservation/${showcaseReservation(today()).number}?lang=${language}`);
  await attached;
  return page;
}

async function main(): Promise<void> {
  const unknown = words.find((word) => word !== '--zh' && word !== '--headless');
  if (unknown !== undefined) throw new Error(`npm start takes --headless and --zh, not “${unknown}”.`);
  if (!findChromium()) throw new Error(noChromium);
  const started = performance.now();
  say({ en: 'Building the extension …', zh: '正在构建扩展……' });
  await build();
  const portal = await startPracticePortal({ history: practiceDay(today()) });
  say({ en: `Practice portal: ${portal.url}/reservations`, zh: `练习站点：${portal.url}/reservations` });
  // In a folder of its own: the card names the file each record came from, and that name should read well.
  const folder = mkdtempSync(join(tmpdir(), 'homeport-start-'));
  const csv = join(folder, 'sample-history.csv');
  writeFileSync(csv, sampleHistoryCsv(today()));
  let browser: LaunchedChromium | undefined;
  try {
    browser = await launchChromium(join(root, '.output/chrome-mv3-demo'), { headless, language });
    const page = await show(browser.context, browser.extensionId, portal.url, csv);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say({
      en: `The card stands on ${page.url()} (${seconds} s).`,
      zh: `卡片已显示在 ${page.url()}（${seconds} 秒）。`,
    });
    if (headless) await tell(page);
    else await untilClosed(browser.context);
  } finally {
    await browser?.close();
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the card shows, in words, and where its picture lies. */
async function tell(page: Page): Promise<void> {
  mkdirSync(join(root, '.test'), { recursive: true });
  const picture = join(root, '.test/start.png');
  await page.screenshot({ path: picture });
  const card = page.frames().find((each) => each.url().includes('/card.html'));
  say({ en: '\nThe card shows:\n', zh: '\n卡片内容：\n' });
  for (const line of card ? await cardInWords(card) : []) say({ en: `  ${line}`, zh: `  ${line}` });
  const path = relative(process.cwd(), picture);
  say({ en: `\nScreenshot: ${path}`, zh: `\n截图：${path}` });
}

function untilClosed(context: BrowserContext): Promise<void> {
  say({
    en: 'Press Alt+G on the page to close and open the card. Ctrl-C here ends everything.',
    zh: '在页面上按 Alt+G 收起或展开卡片。在此处按 Ctrl-C 结束。',
  });
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    context.once('close', () => resolve());
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
