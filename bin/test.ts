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
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  numFailedTestSuites: v.number(),
  success: v.boolean(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

async function tests(name: string): Promise<void> {
  process.stdout.write(`\n— ${name} tests\n`);
  const file = `${root}.test/${name}.json`;
  rmSync(file, { force: true });
  const code = await run('vitest', [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...filters,
  ]);
  if (!existsSync(file)) {
    failed += 1;
    return;
  }
  const report = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests + report.numTodoTests;
  // A file that breaks before its first test has no failed test of its own; it must still count.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  failed += broken.length;
  if (code !== 0 && report.numFailedTests === 0 && broken.length === 0) failed += 1;
  for (const { assertionResults } of report.testResults)
    for (const { fullName, status } of assertionResults)
      if (status === 'skipped' || status === 'pending') process.stdout.write(`skipped: ${fullName}\n`);
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
if (!project || project === 'unit') await tests('unit');
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
  if (built) await tests('browser');
}

process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed === 0 ? 0 : 1);
