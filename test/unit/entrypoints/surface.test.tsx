// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../entrypoints/wiring/settings';

type Changed = (changes: Record<string, unknown>, area: string) => void;
const store = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  listeners: new Set<Changed>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en' },
    storage: {
      local: {
        get: async () => ({ ...store.kept }),
        set: async (changes: Record<string, unknown>) => {
          Object.assign(store.kept, changes);
          for (const changed of store.listeners) changed(changes, 'local');
        },
      },
      onChanged: {
        addListener: (changed: Changed) => store.listeners.add(changed),
        removeListener: (changed: Changed) => store.listeners.delete(changed),
      },
    },
  },
}));
const { mountSurface } = await import('../../../entrypoints/wiring/surface');
const { changeSettings, languageOf } = await import('../../../entrypoints/wiring/settings');

const title = { en: 'Desk', zh: '工作台' };
const page = (settings: Settings) => (
  <button type="button" onClick={() => void changeSettings({ language: 'zh' })}>
    {languageOf(settings)}
  </button>
);
const shown = () => document.querySelector('button')?.textContent;

describe('a surface follows the settings', () => {
  it('also a change made the moment it can be clicked', async () => {
    document.body.innerHTML = '<div id="surface"></div>';
    await mountSurface(title, page);
    expect([shown(), document.title, document.documentElement.lang]).toEqual(['en', 'Desk', 'en-GB']);
    document.querySelector('button')?.click();
    await vi.waitFor(() => expect(shown()).toBe('zh'));
    expect([document.title, document.documentElement.lang]).toEqual(['工作台', 'zh-CN']);
  });

  it('and the theme, which a later choice takes back', async () => {
    await changeSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await changeSettings({ theme: undefined });
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
  });
});
