import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, noFirefox } from '../../bin/find-browser';
import { type Driver, type Tab, until } from './driver';
import { Marionette } from './marionette';

/** The gecko id of the manifest, and the address part the profile pins for it. */
const addOn = '{6d1f6b0e-5a0e-4c0b-9a8b-2f0f9f1c7b11}';
const uuid = '5b9f0c3e-2d0a-4c55-9b0d-3d7f6c8a1e42';

const preferences = (port: number) => ({
  'marionette.port': port,
  'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'dom.disable_open_during_load': false,
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Firefox with the built extension at `extension` installed for the session. */
export async function firefoxDriver(extension: string): Promise<Driver> {
  const found = findFirefox();
  if (!found) throw new Error(noFirefox);
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'homeport-firefox-'));
  const lines = Object.entries(preferences(port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const process = spawn(
    found.path,
    [
      '-marionette',
      '-remote-allow-system-access',
      '-headless',
      '-no-remote',
      '-profile',
      profile,
      '-width',
      '1280',
      '-height',
      '900',
    ],
    { stdio: 'ignore' },
  );
  const marionette = await Marionette.connect(port);
  const session = await marionette.send<{ capabilities: { browserVersion: string } }>(
    'WebDriver:NewSession',
    {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    },
  );
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 });
  await marionette.send('Addon:Install', { path: extension, temporary: true });

  const turns = oneAtATime();
  return {
    name: 'firefox',
    version: session.capabilities.browserVersion,
    extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
    newTab: () =>
      turns(async () => {
        const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
          type: 'tab',
          focus: true,
        });
        return tabOf(marionette, handle, turns);
      }),
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.end();
      await gone(process);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function gone(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const exited = new Promise((resolve) => process.once('exit', resolve));
  const tooLong = setTimeout(() => process.kill('SIGKILL'), 5_000);
  await exited;
  clearTimeout(tooLong);
}

/** The protocol has one current window and frame; what a tab does must not be cut in two by another's. */
type Turns = <T>(turn: () => Promise<T>) => Promise<T>;
function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (turn) => {
    const mine = last.then(turn, turn);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** WebDriver's code points for keys that are not characters (https://www.w3.org/TR/webdriver/#keyboard-actions). */
const keyCodes: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Control: '\uE009',
  Shift: '\uE008',
  Meta: '\uE03D',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Backspace: '\uE003',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

function tabOf(marionette: Marionette, handle: string, turns: Turns): Tab {
  const run = <T>(body: string, args: readonly unknown[]) =>
    marionette
      .send<{ value: T }>('WebDriver:ExecuteScript', {
        script: `return (async function () { ${body} }).apply(null, arguments)`,
        args,
      })
      .then(({ value }) => value);
  const top = async (focus = true) => {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus });
    await marionette.send('WebDriver:SwitchToFrame', {});
  };
  const onTop = <T>(turn: () => Promise<T>) =>
    turns(async () => {
      await top();
      return turn();
    });
  /** Frames inside a closed shadow root have no element to name, but are counted like all others. */
  const enterCard = async (): Promise<boolean> => {
    await top();
    for (let index = 0; index < 12; index++) {
      try {
        await marionette.send('WebDriver:SwitchToFrame', { id: index });
      } catch {
        return false;
      }
      const { value } = await marionette.send<{ value: string }>('WebDriver:ExecuteScript', {
        script: 'return location.href',
        args: [],
      });
      if (/^moz-extension:.*\/card\.html/.test(value)) return true;
      await marionette.send('WebDriver:SwitchToFrame', {});
    }
    return false;
  };
  const element = async (selector: string) => {
    const { value } = await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return { id: value[elementKey] };
  };
  const act = async (actions: readonly object[]) => {
    await marionette.send('WebDriver:PerformActions', { actions });
    await marionette.send('WebDriver:ReleaseActions', {});
  };

  const tab: Tab = {
    goto: (url) => onTop(async () => void (await marionette.send('WebDriver:Navigate', { url }))),
    url: () => onTop(async () => (await marionette.send<{ value: string }>('WebDriver:GetCurrentURL')).value),
    evaluate: (body, ...args) => onTop(() => run(body, args)),
    evaluateBehind: (body, ...args) =>
      turns(async () => {
        await top(false);
        return run(body, args);
      }),
    inCard: (body, ...args) =>
      turns(async () => {
        if (!(await enterCard())) throw new Error('no card stands on the page');
        return run(body, args);
      }),
    hasCard: () => turns(enterCard),
    press: (key) =>
      onTop(() => {
        const keys = key.split('+').map((each) => keyCodes[each] ?? each.toLowerCase());
        return act([
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              ...keys.map((value) => ({ type: 'keyDown', value })),
              ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
            ],
          },
        ]);
      }),
    type: (text) =>
      onTop(() =>
        act([
          {
            type: 'key',
            id: 'keyboard',
            actions: [...text].flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ]),
      ),
    clickAt: (x, y) =>
      onTop(() =>
        act([
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ]),
      ),
    click: (selector) =>
      onTop(async () => void (await marionette.send('WebDriver:ElementClick', await element(selector)))),
    chooseFiles: (selector, paths) =>
      onTop(async () => {
        const { id } = await element(selector);
        for (const path of paths) await marionette.send('WebDriver:ElementSendKeys', { id, text: path });
      }),
    waitFor: <T>(body: string, ...args: unknown[]) => until(() => tab.evaluate<T>(body, ...args), body),
    waitForInCard: <T>(body: string, ...args: unknown[]) => until(() => tab.inCard<T>(body, ...args), body),
    resize: (width, height) =>
      onTop(async () => void (await marionette.send('WebDriver:SetWindowRect', { width, height }))),
    screenshot: (path) =>
      onTop(async () => {
        const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
          full: false,
        });
        writeFileSync(path, Buffer.from(value, 'base64'));
      }),
    close: () =>
      onTop(async () => {
        const [left] = await marionette.send<string[]>('WebDriver:CloseWindow');
        // The protocol refuses even a new window while its current one is gone.
        if (left) await marionette.send('WebDriver:SwitchToWindow', { handle: left, focus: false });
      }),
  };
  return tab;
}
