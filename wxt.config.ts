import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';

/**
 * Two flavours are built from the same source:
 * - the store build: no host at all until the user switches a site on;
 * - `--mode demo`: what `npm start` and `npm test` load; it alone is granted localhost,
 *   and it alone carries the bench page.
 */
export default defineConfig({
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    build: { sourcemap: false },
  }),
  hooks: {
    'entrypoints:resolved': (wxt, entrypoints) => {
      if (wxt.config.mode === 'demo') return;
      const bench = entrypoints.findIndex(({ name }) => name === 'bench');
      if (bench >= 0) entrypoints.splice(bench, 1);
    },
  },
  manifest: ({ browser, mode }): UserManifest => {
    const demo = mode === 'demo';
    const localhost = ['http://localhost/*', 'http://127.0.0.1/*'];
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      minimum_chrome_version: '123',
      permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
      // Registering the reader on a site needs `scripting`; it is asked for together with the
      // first site the user switches on, so an installed Homeport can run nowhere.
      optional_permissions: ['scripting'],
      optional_host_permissions: ['*://*/*'],
      ...(demo ? { host_permissions: localhost } : {}),
      web_accessible_resources: [
        { resources: ['card.html'], matches: ['*://*/*'], use_dynamic_url: true },
      ] as unknown as NonNullable<UserManifest['web_accessible_resources']>,
      content_security_policy: {
        extension_pages:
          "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
      },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: '{6d1f6b0e-5a0e-4c0b-9a8b-2f0f9f1c7b11}',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {}),
    };
  },
});
