import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportPage } from '../bench/import-page/page';
import { type ServedImportPage, serveImportPage } from '../bench/import-page/serve';

declare const importPage: ImportPage;

let served: ServedImportPage;
let large: string;
/** Everything stored before the import that does not come to its end. */
let before: string;

beforeAll(async () => {
  served = await serveImportPage();
  large = served.makeExport(30_000, 'large');
  const small = served.makeExport(300, 'small');
  const page = await served.newPage();
  await page.evaluate((url) => importPage.importFile(url), small);
  before = await page.evaluate(() => importPage.stored());
  await page.close();
});

afterAll(() => served?.close());

async function storedNow(): Promise<string> {
  const page = await served.newPage();
  const text = await page.evaluate(() => importPage.stored());
  await page.close();
  return text;
}

describe('B: an import that does not come to its end leaves the database as it was, in Chromium', () => {
  it('there is something to lose', async () => {
    expect(before.length).toBeGreaterThan(50_000);
  });

  it('when its worker is ended while it writes', async () => {
    const page = await served.newPage();
    await page.evaluate((url) => importPage.killWorker(url), large);
    expect((await page.evaluate(() => importPage.stored())) === before).toBe(true);
    await page.close();
  });

  it('when its tab is closed while it writes', async () => {
    const page = await served.newPage();
    await page.evaluate((url) => importPage.beginImport(url), large);
    await page.close();
    expect((await storedNow()) === before).toBe(true);
  });

  it('when the whole browser is killed while it writes', async () => {
    const page = await served.newPage();
    await page.evaluate((url) => importPage.beginImport(url), large);
    await served.crash();
    expect((await storedNow()) === before).toBe(true);
  });

  it('when the user stops it while it writes', async () => {
    const page = await served.newPage();
    const answer = await page.evaluate((url) => importPage.cancelImport(url), large);
    expect(answer).toBe('stopped by the user');
    expect((await page.evaluate(() => importPage.stored())) === before).toBe(true);
    await page.close();
  });

  it('and the next import of the same file goes through', async () => {
    const page = await served.newPage();
    const times = await page.evaluate((url) => importPage.importFile(url), large);
    expect(times.bookings).toBeGreaterThan(29_000);
    expect((await page.evaluate(() => importPage.stored())) === before).toBe(false);
    await page.close();
  });
});
