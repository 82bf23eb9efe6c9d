import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumDriver } from './chromium-driver';
import type { Driver } from './driver';
import { firefoxDriver } from './firefox-driver';

const built = (folder: string) => fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));

async function withBuild(folder: string, start: (path: string) => Promise<Driver>): Promise<Driver> {
  const path = built(folder);
  if (!existsSync(path)) throw new Error(`${folder} is not built: run the tests with npm test`);
  return start(path);
}

/** Both browsers every surface and every attack is proved in. Use with `describe.each(browsers)`. */
export const browsers = [
  { browser: 'Chromium', launch: () => withBuild('chrome-mv3-demo', (path) => chromiumDriver(path)) },
  { browser: 'Firefox', launch: () => withBuild('firefox-mv3-demo', (path) => firefoxDriver(path)) },
] as const;
