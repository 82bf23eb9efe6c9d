import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';

/** Nothing but the extension's own files, nothing from the network, no string ever becomes code. */
export const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/**
 * The card is drawn while an agent waits, and each file costs a turn through the browser: what every surface
 * stands on comes as one file, and what the card adds as another.
 */
const filesOfPages = {
  groups: [
    {
      name: 'surface',
      priority: 2,
      test: /entrypoints\/wiring\/(surface|card-history|house|page-reservation)\.tsx?$/,
    },
    {
      name: 'card',
      priority: 1,
      test: /(components\/card\/customer-card|entrypoints\/card\/use-card)\.tsx?$/,
    },
  ],
};

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
    build: {
      sourcemap: false,
      // For older ones `light-dark()` would be worked out once, at the root: a sheet of paper could not stay light.
      cssTarget: ['chrome123', 'firefox140'],
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'card')) return;
      const ours = { build: { rolldownOptions: { output: { codeSplitting: filesOfPages } } } };
      Object.assign(config, mergeConfig(config, ours));
    },
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
      permissions: [
        'storage',
        ...(browser === 'firefox' ? [] : (['sidePanel'] as const)),
        // A headless demo has nobody to answer the browser's question.
        ...(demo ? (['scripting'] as const) : []),
      ],
      // Registering the reader on a site needs `scripting`; it is asked for together with the
      // first site the user switches on, so an installed Homeport can run nowhere.
      ...(demo ? {} : { optional_permissions: ['scripting'] }),
      optional_host_permissions: ['*://*/*'],
      ...(demo ? { host_permissions: localhost } : {}),
      // The card's frame alone. Chromium gives it another address at each start, so that a page cannot probe
      // for it; the card shows nothing without a token anyway.
      web_accessible_resources: [
        {
          resources: ['card.html'],
          matches: ['*://*/*'],
          ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
        },
      ] as unknown as NonNullable<UserManifest['web_accessible_resources']>,
      content_security_policy: { extension_pages: extensionPages },
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
        : { minimum_chrome_version: '123' }),
    };
  },
});
