import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type InactivityRule, inactivityRanges, usualInactivityRule } from '../../retention/inactivity';

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const Inactivity = v.variant('kind', [
  v.object({ kind: v.literal('days'), days: within(inactivityRanges.days) }),
  v.object({ kind: v.literal('own-gap'), factor: within(inactivityRanges.factor), seasonal: v.boolean() }),
]) satisfies v.GenericSchema<unknown, InactivityRule>;

/** What Homeport remembers about its user. Nothing here concerns a guest. */
const Settings = v.object({
  language: v.optional(v.picklist(['en', 'zh'])),
  theme: v.optional(v.picklist(['light', 'dark']), undefined),
  /** Match patterns of the sites that are switched on, e.g. `https://admin.booking.com/*`. */
  sites: v.optional(v.array(v.string()), []),
  /** Whether the card stands open by itself when a reservation is read. */
  opensByItself: v.optional(v.boolean(), true),
  /** The side of the page the card stands on. */
  side: v.optional(v.picklist(['left', 'right']), 'right'),
  /** When a silent guest counts as inactive. */
  inactivity: v.optional(Inactivity, usualInactivityRule),
});
export type Settings = v.InferOutput<typeof Settings>;

const defaults = (): Settings => v.parse(Settings, {});

/** Settings as stored; anything unreadable falls back to the defaults rather than stopping a surface. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  const parsed = v.safeParse(Settings, settings ?? {});
  return parsed.success ? parsed.output : defaults();
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ settings: next });
  return next;
}

/** Calls back at each change made by any surface, so that all of them switch at once. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The user's choice, else the browser's language. */
export function languageOf(settings: Settings): 'en' | 'zh' {
  return settings.language ?? (browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en');
}
