import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium, noChromium } from '../../../bin/find-browser';
import { inventedExport } from './invented-export';

export interface ServedImportPage {
  readonly version: string;
  newPage(): Promise<Page>;
  /** Writes an invented export of this many rows where the page can fetch it; returns its path on the server. */
  makeExport(rows: number, seed?: string): string;
  /** Kills the whole browser as a power cut would, and starts it again with the same profile. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.csv': 'text/csv' };

/**
 * Builds the import page, serves it on localhost and opens a Chromium of its own for it.
 * @throws with one sentence where no Chromium can be had
 */
export async function serveImportPage(): Promise<ServedImportPage> {
  const found = findChromium();
  if (!found) throw new Error(noChromium);
  const folder = mkdtempSync(join(tmpdir(), 'homeport-import-'));
  const site = join(folder, 'site');
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: site, target: 'esnext', emptyOutDir: true },
  });
  const server = createServer((request, response) => {
    const path = join(site, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = existsSync(path) && extname(path) !== '' ? path : join(site, 'index.html');
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const launch = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: found.path,
      headless: true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  let context = await launch();
  return {
    version: context.browser()?.version() ?? '',
    async newPage() {
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/`);
      await page.waitForFunction(() => 'importPage' in globalThis);
      return page;
    },
    makeExport(rows, seed) {
      const path = `exports/${rows}.csv`;
      mkdirSync(join(site, 'exports'), { recursive: true });
      writeFileSync(join(site, path), '');
      for (const part of inventedExport(rows, seed)) writeFileSync(join(site, path), part, { flag: 'a' });
      return `/${path}`;
    },
    async crash() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      const session = await context.browser()?.newBrowserCDPSession();
      // The connection ends with the browser, so the command itself never answers.
      session?.send('Browser.crash').catch(() => undefined);
      await closed;
      context = await launch();
    },
    async close() {
      await context.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
