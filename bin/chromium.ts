import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium, isBrandedChrome, noChromium } from './find-browser';

/** Flags that keep a test or demo browser quiet and off the network; `--no-sandbox` only for root. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface LaunchedChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless: boolean;
  readonly language?: 'en' | 'zh';
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** A profile to keep; without it a fresh one is made and removed at the end. */
  readonly profile?: string;
}

/**
 * Starts a real Chromium with the built extension loaded.
 * @throws with one plain sentence where no such browser can be had.
 */
export async function launchChromium(extension: string, options: LaunchOptions): Promise<LaunchedChromium> {
  const found = findChromium();
  if (!found) throw new Error(noChromium);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'homeport-chromium-'));
  const branded = isBrandedChrome(found.path);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: false, // Playwright's own headless is the shell without extensions; `--headless=new` below is not
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      ...flags,
      `--lang=${options.language === 'zh' ? 'zh-CN' : 'en-GB'}`,
      ...(branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
    viewport: options.headless ? (options.size ?? { width: 1280, height: 900 }) : null,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    locale: options.language === 'zh' ? 'zh-CN' : 'en-GB',
  });
  if (branded) {
    const session = await context.browser()?.newBrowserCDPSession();
    // Not in Playwright's typed protocol yet; Chrome's way to load an unpacked extension since 137.
    await session?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extension } as never);
  }
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
