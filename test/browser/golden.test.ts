import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE } from '../../sim/engine';
import { browsers } from '../helpers/browsers';
import type { Driver } from '../helpers/driver';
import { expectedHashes } from '../unit/sim/golden-hashes';

/** The engine as one classic script that leaves `golden` behind. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('../../sim/golden.ts', import.meta.url)),
        formats: ['iife'],
        name: 'golden',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('the engine was not bundled');
  return chunk.code;
}

let server: Server;
let page: string;

beforeAll(async () => {
  const script = await bundled();
  server = createServer((request, response) => {
    const isScript = request.url === '/golden.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(
      isScript ? script : '<!doctype html><title>golden</title><script src="/golden.js"></script>',
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(browsers)('golden runs in $browser', ({ launch }) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(() => driver.close());

  it(`engine ${ENGINE} gives the bits that Node gives, minified as it ships`, async () => {
    const tab = await driver.newTab();
    await tab.goto(page);
    const runs = await tab.evaluate<{ name: string; hash: string }[]>('return golden.goldenRuns()');
    expect(Object.fromEntries(runs.map(({ name, hash }) => [name, hash]))).toEqual(expectedHashes);
    await tab.close();
  });
});
