import type { Page } from 'playwright-core';
import { type LaunchOptions, launchChromium } from '../../bin/chromium';
import { type Driver, type Tab, until } from './driver';

/** Wraps a function body so that it runs with `arguments`, as in Firefox's protocol. */
const asExpression = (body: string, args: readonly unknown[]) =>
  `(async function () { ${body} }).apply(null, ${JSON.stringify(args)})`;

/** Chromium with the built extension at `extension` loaded. */
export async function chromiumDriver(
  extension: string,
  options: Partial<LaunchOptions> = {},
): Promise<Driver> {
  const { context, extensionId, close } = await launchChromium(extension, { headless: true, ...options });
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    newTab: async () => tabOf(await context.newPage()),
    close,
  };
}

function tabOf(page: Page): Tab {
  const card = () => {
    const frame = page
      .frames()
      .find((each) => each.parentFrame() && /^chrome-extension:\/\/[^/]+\/card\.html/.test(each.url()));
    if (!frame) throw new Error('no card stands on the page');
    return frame;
  };
  const tab: Tab = {
    goto: async (url) => {
      await page.bringToFront();
      await page.goto(url, { waitUntil: 'load' });
    },
    url: async () => page.url(),
    evaluate: (body, ...args) => page.evaluate(asExpression(body, args)),
    evaluateBehind: (body, ...args) => tab.evaluate(body, ...args),
    inCard: async (body, ...args) => card().evaluate(asExpression(body, args)),
    hasCard: async () => page.frames().some((each) => /^chrome-extension:.*\/card\.html/.test(each.url())),
    press: (key) =>
      page.keyboard.press(key.replace(/\+([a-z])$/i, (_, letter) => `+Key${letter.toUpperCase()}`)),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    click: (selector) => page.click(selector),
    chooseFiles: (selector, paths) => page.setInputFiles(selector, [...paths]),
    waitFor: <T>(body: string, ...args: unknown[]) => until(() => tab.evaluate<T>(body, ...args), body),
    waitForInCard: <T>(body: string, ...args: unknown[]) => until(() => tab.inCard<T>(body, ...args), body),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
  return tab;
}
