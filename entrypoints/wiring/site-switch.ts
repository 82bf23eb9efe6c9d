import { browser } from 'wxt/browser';
import { send } from './send';

const key = 'site-asked-for';

/**
 * Asks the user for one host, together with `scripting`, and starts reading there when granted. Call it
 * straight from a click: browsers insist on one, so nothing may be awaited before.
 */
export async function switchSiteOn(site: string): Promise<boolean> {
  // Firefox refuses to be asked for what a build (the demo's) holds already.
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  const permissions = optional.filter((each) => each === 'scripting');
  const asked = browser.permissions.request({ permissions, origins: [site] });
  await browser.storage.session.set({ [key]: site });
  const granted = await asked;
  if (granted) await send({ kind: 'switch-on', site });
  return granted;
}

export async function switchSiteOff(site: string): Promise<void> {
  await send({ kind: 'switch-off', site });
}

/** The site the user was last asked for, until the browser is closed. */
export async function siteAskedFor(): Promise<string | undefined> {
  const asked = (await browser.storage.session.get(key))[key];
  return typeof asked === 'string' ? asked : undefined;
}
