import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  readonly path: string;
  /** How it was found, for the sentence that tells the user. */
  readonly how: string;
}

/** The first executable of these names on the PATH. */
function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = platform() === 'win32' ? ['.exe', ''] : [''];
  for (const name of names)
    for (const folder of folders)
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (existsSync(path)) return path;
      }
  return undefined;
}

const firstThatExists = (paths: readonly string[]) => paths.find((path) => existsSync(path));

/** Chromium builds that Playwright or Puppeteer downloaded earlier (Chrome for Testing, Chromium). */
function fromCaches(): string | undefined {
  const home = homedir();
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'ms-playwright'),
    join(home, '.cache/puppeteer/chrome'),
  ].filter((path): path is string => Boolean(path) && existsSync(path ?? ''));
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  for (const cache of caches)
    for (const build of readdirSync(cache).sort().reverse()) {
      if (build.includes('headless')) continue; // the headless shell loads no extensions
      const path = firstThatExists(inside.map((tail) => join(cache, build, tail)));
      if (path) return path;
    }
  return undefined;
}

/** Branded Chrome dropped `--load-extension` with version 137; its debugging protocol still loads one. */
export function isBrandedChrome(path: string): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  return /^Google Chrome (?!for Testing)/.test(stdout ?? '');
}

/**
 * A Chromium that can load an unpacked extension: the one named by `HOMEPORT_CHROMIUM`, else Chromium,
 * Chrome for Testing or Playwright's build, else branded Chrome.
 */
export function findChromium(): FoundBrowser | undefined {
  const named = process.env.HOMEPORT_CHROMIUM;
  if (named) return existsSync(named) ? { path: named, how: 'HOMEPORT_CHROMIUM' } : undefined;
  const chromium =
    onPath(['chromium', 'chromium-browser', 'chrome-for-testing']) ??
    firstThatExists(['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium']);
  if (chromium) return { path: chromium, how: 'Chromium on this computer' };
  const cached = fromCaches();
  if (cached) return { path: cached, how: 'a Chromium that Playwright or Puppeteer installed' };
  const chrome =
    onPath(['google-chrome', 'google-chrome-stable', 'chrome']) ??
    firstThatExists([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
    ]);
  return chrome ? { path: chrome, how: 'Google Chrome on this computer' } : undefined;
}

/** Firefox 140 or newer: named by `HOMEPORT_FIREFOX`, else on the PATH or in its usual place. */
export function findFirefox(): FoundBrowser | undefined {
  const named = process.env.HOMEPORT_FIREFOX;
  if (named) return existsSync(named) ? { path: named, how: 'HOMEPORT_FIREFOX' } : undefined;
  const path =
    onPath(['firefox', 'firefox-esr']) ??
    firstThatExists([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Mozilla Firefox/firefox.exe'),
    ]);
  return path ? { path, how: 'Firefox on this computer' } : undefined;
}

export const noChromium =
  'Homeport needs a browser that can load extensions: install Chromium (https://www.chromium.org/getting-involved/download-chromium/), or name one with HOMEPORT_CHROMIUM=/path/to/chromium.';
export const noFirefox =
  'The Firefox tests need Firefox 140 or newer: install it, or name one with HOMEPORT_FIREFOX=/path/to/firefox.';
