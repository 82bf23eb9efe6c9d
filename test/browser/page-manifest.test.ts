import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const built = (file: string) => readFileSync(new URL(`../../.output/${file}`, import.meta.url), 'utf8');
const manifestOf = (folder: string) =>
  JSON.parse(built(`${folder}/manifest.json`)) as Record<string, unknown>;

const policy = [
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:;",
  "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none';",
  "require-trusted-types-for 'script'; trusted-types default",
].join(' ');

describe.each([
  ['Chromium', 'chrome-mv3', ['sidePanel', 'storage']],
  ['Firefox', 'firefox-mv3', ['storage']],
] as const)('E: the build for the store, for %s', (browser, folder, permissions) => {
  const manifest = manifestOf(folder);

  it('E: holds no permission beyond storage and its side panel, and no host', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(permissions);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_permissions).toEqual(['scripting']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const door of ['externally_connectable', 'user_scripts', 'sandbox', 'devtools_page', 'commands'])
      expect(manifest[door]).toBeUndefined();
  });

  it('E: knows nothing of localhost and carries no bench page', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/);
    expect(() => built(`${folder}/bench.html`)).toThrow();
  });

  it('E: lets pages load the card’s frame and nothing else', () => {
    const dynamic = browser === 'Chromium' ? { use_dynamic_url: true } : {};
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['card.html'], matches: ['*://*/*'], ...dynamic },
    ]);
  });

  it('E: has exactly this content security policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  it('C: the content script is at most 25 kB, compressed', () => {
    expect(gzipSync(built(`${folder}/content-scripts/portal.js`)).byteLength).toBeLessThanOrEqual(25_000);
  });
});

describe('E: the demo build', () => {
  it('E: differs from the store’s by localhost and what npm start needs, and in nothing else', () => {
    for (const folder of ['chrome-mv3', 'firefox-mv3']) {
      const { host_permissions, permissions, optional_permissions, ...demo } = manifestOf(`${folder}-demo`);
      const {
        host_permissions: none,
        permissions: few,
        optional_permissions: asked,
        ...store
      } = manifestOf(folder);
      expect(demo).toEqual(store);
      expect(host_permissions).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
      expect(permissions).toEqual([...(few as string[]), 'scripting']);
    }
  });
});

describe('E: Firefox', () => {
  it('E: is told that no data is collected', () => {
    expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });
});
