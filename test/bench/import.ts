import type { ImportPage } from './import-page/page';
import { serveImportPage } from './import-page/serve';

/** What the import has to reach, in seconds, by bookings. */
const goals: Record<number, number> = { 100000: 8, 1000000: 90 };
const lookUpGoalMs = 5;

/**
 * Imports invented exports in real Chromium, from the file to the last written guest, and looks guests up.
 *
 * @param args numbers of bookings, by default 100000 and 1000000
 * @returns 0 if all goals are met
 */
export async function run(args: string[]): Promise<number> {
  const sizes = args.length > 0 ? args.map(Number) : [100_000, 1_000_000];
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    process.stderr.write('Arguments are numbers of bookings, e.g. 100000.\n');
    return 2;
  }
  let met = true;
  for (const size of sizes) met = (await measure(size)) && met;
  return met ? 0 : 1;
}

async function measure(size: number): Promise<boolean> {
  const served = await serveImportPage();
  try {
    const url = served.makeExport(size);
    const page = await served.newPage();
    const times = await page.evaluate((path) => importPage.importFile(path), url);
    const looked = await page.evaluate((count) => importPage.lookUps(count), 1000);
    const raw = await page.evaluate(() => importPage.rawPut());
    const total = (times.lookMs + times.writeMs) / 1000;
    const goal = goals[size];
    const slowest = Math.max(looked.byNumber.p95, looked.byName.p95, looked.stranger.p95);
    const lines = [
      `${times.bookings} bookings, ${times.guests} guests, Chromium ${served.version}`,
      `  end to end          ${total.toFixed(1)} s${goal === undefined ? '' : ` (goal ${goal} s)`}`,
      `  read and compare    ${(times.lookMs / 1000).toFixed(1)} s`,
      `  write               ${(times.writeMs / 1000).toFixed(1)} s`,
      `  raw IndexedDB put   ${(raw / 1000).toFixed(1)} s for the same documents: write takes ${(times.writeMs / raw).toFixed(2)} times that`,
      `  longest page task   ${times.longestTaskMs.toFixed(0)} ms (goal 100 ms)`,
      ...(['byNumber', 'byName', 'stranger', 'search'] as const).map(
        (kind) =>
          `  look-up ${kind.padEnd(11)} p50 ${looked[kind].p50.toFixed(2)} ms, p95 ${looked[kind].p95.toFixed(2)} ms, longest ${looked[kind].longest.toFixed(1)} ms`,
      ),
      `  outcomes            ${JSON.stringify(looked.outcomes)}`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return (goal === undefined || total <= goal) && slowest <= lookUpGoalMs && times.longestTaskMs <= 100;
  } finally {
    await served.close();
  }
}

declare const importPage: ImportPage;
