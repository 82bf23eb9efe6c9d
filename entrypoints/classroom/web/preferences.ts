import * as v from 'valibot';
import type { Preferences } from '../../../components/classroom/contract';

const Stored = v.object({
  language: v.exactOptional(v.picklist(['en', 'zh'])),
  theme: v.exactOptional(v.picklist(['light', 'dark'])),
});

const key = 'homeport-classroom';

/** The choices kept on this machine; else the browser's language and the system's colours. */
export function readPreferences(): Preferences {
  const stored = v.safeParse(Stored, parsed());
  const language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return { language, ...(stored.success && stored.output) };
}

function parsed(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    // A browser that keeps nothing, or something unreadable: both are as if nothing was chosen.
    return {};
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // A browser set to keep nothing forgets the choice with the tab.
  }
}
