import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { findChromium, findFirefox, noChromium, noFirefox } from './find-browser';

/**
 * Everything that must hold, in one command: types, lint and format, the builds, unit tests, and the tests
 * in real Chromium and real Firefox with the built extension loaded. `npm test -- unit` runs one project,
 * further words are file filters.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const [project, ...filters] = process.argv.slice(2);

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

let passed = 0;
let failed = 0;
let skipped = 0;

async function check(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const started = performance.now();
  process.stdout.write(`\n— ${name}\n`);
  const ok = (await run(command, args)) === 0;
  if (ok) passed += 1;
  else failed += 1;
  process.stdout.write(
    `${ok ? 'passed' : 'FAILED'}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  return ok;
}

const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  /** The files something failed in: their path, and how many of their tests passed all the same. */
  readonly failedFiles: readonly { readonly name: string; readonly passed: number }[];
}

async function vitest(name: string, only: readonly string[], report: string): Promise<Outcome> {
  const file = `${root}.test/${report}.json`;
  rmSync(file, { force: true });
  const code = await run('vitest', [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...only,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [], failedFiles: [] };
  const read = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
  const each = read.testResults.flatMap(({ assertionResults }) => assertionResults);
  // A file that breaks before its first test has no failed test of its own; it must still count.
  const broken = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failures = read.numFailedTests + broken;
  return {
    passed: read.numPassedTests,
    failed: code !== 0 && failures === 0 ? 1 : failures,
    skipped: each
      .filter(({ status }) => ['skipped', 'pending', 'todo'].includes(status))
      .map(({ fullName }) => fullName),
    failedFiles: read.testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name, assertionResults }) => ({
        name,
        passed: assertionResults.filter((one) => one.status === 'passed').length,
      })),
  };
}

function count(outcome: Outcome): void {
  passed += outcome.passed;
  failed += outcome.failed;
  skipped += outcome.skipped.length;
  for (const one of outcome.skipped) process.stdout.write(`skipped: ${one}\n`);
}

async function unitTests(): Promise<void> {
  process.stdout.write('\n— unit tests\n');
  count(await vitest('unit', filters, 'unit'));
}

/**
 * Two real browsers on a shared machine: a file in which something failed is run once more, whole and in
 * fresh browsers, since the tests of a file go on from each other; what fails then counts.
 */
async function browserTests(): Promise<void> {
  process.stdout.write('\n— browser tests\n');
  const first = await vitest('browser', filters, 'browser');
  if (first.failedFiles.length === 0) return count(first);
  for (const { name } of first.failedFiles) process.stdout.write(`run once more: ${name}\n`);
  const unsettled = first.failedFiles.reduce((sum, file) => sum + file.passed, 0);
  count({ ...first, passed: first.passed - unsettled, failed: 0 });
  const names = first.failedFiles.map(({ name }) => name);
  count({ ...(await vitest('browser', names, 'browser-again')), skipped: [] });
}

mkdirSync(`${root}.test`, { recursive: true });
for (const [found, sentence] of [
  [findChromium(), noChromium],
  [findFirefox(), noFirefox],
] as const)
  if (!found && project !== 'unit') {
    process.stderr.write(`${sentence}\n`);
    failed += 1;
  }

if (!project || project === 'checks') {
  await check('generated types', 'wxt', ['prepare']);
  await check('types', 'tsc', ['--noEmit']);
  await check('lint and format', 'biome', ['check', '--error-on-warnings', '.']);
}
if (!project || project === 'unit') await unitTests();
if (!project || project === 'browser') {
  const builds = [
    ['the extension for Chromium', []],
    ['the extension for Firefox', ['-b', 'firefox']],
    ['the demo build for Chromium', ['--mode', 'demo']],
    ['the demo build for Firefox', ['-b', 'firefox', '--mode', 'demo']],
  ] as const;
  let built = true;
  for (const [name, args] of builds)
    built = (await check(`build ${name}`, 'wxt', ['build', ...args])) && built;
  if (built) await browserTests();
}

process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed === 0 ? 0 : 1);
