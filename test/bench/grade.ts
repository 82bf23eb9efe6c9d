import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium, noChromium } from '../../bin/find-browser';
import { writeRunFile } from '../../sim/codes/run-file';
import { classOfRuns } from '../helpers/class-of-runs';
import { buildClassroom } from '../helpers/classroom';
import { serveFolder } from '../helpers/folder-server';
import { watchTasks } from '../helpers/page-tasks';
import { busyScenario } from './sim/busy-world';

/** Seconds from the files chosen to the last run marked, on two cores. */
const goalSeconds = 60;
/** The page's longest task meanwhile, in ms of the processor. */
const goalTaskMs = 100;
const customers = 10_000;

/**
 * Grades a class in real Chromium, in the classroom as it is built: 200 run files of 10,000 customers × 12
 * rounds, each replayed and marked.
 *
 * @param args number of runs, by default 200
 * @returns 0 if the goals are met
 */
export async function run(args: string[]): Promise<number> {
  const students = Number(args[0] ?? 200);
  if (!Number.isInteger(students) || students < 1) {
    process.stderr.write('The argument is a number of runs, e.g. 200.\n');
    return 2;
  }
  const found = findChromium();
  if (!found) throw new Error(noChromium);
  const folder = mkdtempSync(join(tmpdir(), 'homeport-bench-'));
  const built = await buildClassroom();
  const server = await serveFolder(built);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const files = classOfRuns(busyScenario(customers), 'bench', students).map((file, n) => {
      const path = join(folder, `run-${n + 1}.json`);
      writeFileSync(path, writeRunFile(file));
      return path;
    });
    const page = await browser.newPage();
    await page.goto(`${server.address}#/grade`);
    await page.waitForSelector('.hand-in');
    await page.evaluate('new Promise((idle) => requestIdleCallback(idle))'); // opening the page is not grading
    const load = loadavg()[0] ?? Number.NaN;
    const { result: seconds, longest } = await watchTasks(browser, page, () => grade(page, files));
    const marks = await page.locator('.class-table tbody tr[data-mark=genuine]').count();
    const stopMs = await stop(page);
    process.stdout.write(
      [
        `${students} runs of ${customers} customers × ${busyScenario(customers).rounds} rounds, Chromium ${browser.version()}, ${availableParallelism()} cores, load before ${load.toFixed(1)}`,
        `  files chosen → all marked  ${seconds.toFixed(1)} s (goal ${goalSeconds} s), ${marks} genuine`,
        `  longest page task          ${longest.workedMs.toFixed(0)} ms of the processor (goal ${goalTaskMs} ms); ${longest.passedMs.toFixed(0)} ms passed, ${longest.over50} over 50 ms`,
        `  stop pressed → stopped     ${stopMs.toFixed(0)} ms`,
        '',
      ].join('\n'),
    );
    return seconds <= goalSeconds && longest.workedMs <= goalTaskMs && marks === students ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(built, { recursive: true, force: true });
  }
}

/** Seconds from the files chosen to the last run marked. */
async function grade(page: Page, files: readonly string[]): Promise<number> {
  const started = performance.now();
  await page.setInputFiles('.hand-in input[type=file]', [...files]);
  await page.waitForFunction(
    (all) => document.querySelectorAll('.class-table tbody tr[data-mark]').length === all,
    files.length,
    { timeout: 600_000 },
  );
  return (performance.now() - started) / 1000;
}

/** How long the search for par, which goes on by itself, takes to stop. */
async function stop(page: Page): Promise<number> {
  const started = performance.now();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.locator('.how-far__stopped').waitFor();
  return performance.now() - started;
}
