import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The extension's API as a popup meets it; records what is asked and sent. */
const popup = vi.hoisted(() => {
  const state = { manifest: {}, granted: true, said: [] as unknown[] };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'homeport',
      getManifest: () => state.manifest,
      sendMessage: async (message: unknown) => void state.said.push(message),
    },
    permissions: {
      request: async (asked: unknown) => {
        state.said.push(asked);
        return state.granted;
      },
    },
    storage: { session: { set: async () => undefined } },
  });
  return state;
});

import { switchSiteOn } from '../../../entrypoints/wiring/site-switch';

describe('C: switching a site on', () => {
  beforeEach(() => {
    popup.manifest = { optional_permissions: ['scripting'], optional_host_permissions: ['*://*/*'] };
    popup.granted = true;
    popup.said = [];
  });

  it('asks for `scripting` and that one host, then starts reading there', async () => {
    expect(await switchSiteOn('https://admin.portal.test/*')).toBe(true);
    expect(popup.said).toEqual([
      { permissions: ['scripting'], origins: ['https://admin.portal.test/*'] },
      { kind: 'switch-on', site: 'https://admin.portal.test/*' },
    ]);
  });

  it('starts nothing when the user declines', async () => {
    popup.granted = false;
    expect(await switchSiteOn('https://admin.portal.test/*')).toBe(false);
    expect(popup.said).toHaveLength(1);
  });

  it('does not ask again for what the demo build holds', async () => {
    popup.manifest = { permissions: ['scripting'] };
    await switchSiteOn('http://localhost/*');
    expect(popup.said[0]).toEqual({ permissions: [], origins: ['http://localhost/*'] });
  });
});
