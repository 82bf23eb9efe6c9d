import { browser } from 'wxt/browser';
import { changeSettings, readSettings } from '../wiring/settings';
import { forgetPageOfTab } from '../wiring/tab-pages';
import { tell } from './tell';

const script = '/content-scripts/portal.js';

/** Starts reading on one site, also in its tabs that stand open already. Needs the user's permission first. */
export async function switchOn(site: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['scripting'], origins: [site] }))) return;
  const { sites } = await readSettings();
  if (!sites.includes(site)) await changeSettings({ sites: [...sites, site] });
  await register();
  for (const tabId of await tabsOn(site)) {
    // Fails on pages the browser itself shows, such as an error page: nothing to read there.
    await browser.scripting.executeScript({ target: { tabId }, files: [script] }).catch(() => undefined);
  }
}

/** Stops reading on one site, takes the card off its open tabs and gives the permission back. */
export async function switchOff(site: string): Promise<void> {
  const { sites } = await readSettings();
  await changeSettings({ sites: sites.filter((each) => each !== site) });
  for (const tabId of await tabsOn(site)) {
    await tell(tabId, { kind: 'stand-down' });
    await forgetPageOfTab(tabId);
  }
  await register();
  // Refused where the manifest itself grants the host, as the demo build does for localhost.
  await browser.permissions.remove({ origins: [site] }).catch(() => undefined);
}

/**
 * Makes what is registered with the browser equal to the sites that are switched on and still permitted.
 * Browsers drop registrations at updates, and users take permissions back in the browser's own settings.
 */
export async function register(): Promise<void> {
  const { sites } = await readSettings();
  const permitted: string[] = [];
  for (const site of sites)
    if (await browser.permissions.contains({ permissions: ['scripting'], origins: [site] }))
      permitted.push(site);
  if (permitted.length < sites.length) await changeSettings({ sites: permitted });
  if (!browser.scripting) return;
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const surplus = registered.filter((id) => !permitted.includes(id));
  if (surplus.length) await browser.scripting.unregisterContentScripts({ ids: surplus });
  const missing = permitted.filter((site) => !registered.includes(site));
  await browser.scripting.registerContentScripts(
    missing.map((site) => ({
      id: site,
      matches: [site],
      js: [script],
      runAt: 'document_idle' as const,
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );
}

async function tabsOn(site: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: site });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
