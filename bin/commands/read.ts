import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { recognise } from '../../portals/recognise';
import { fail, ok, type Result } from '../../retention/result';
import { complaintOf } from './complaint';

const usage = 'Usage: npm run --silent homeport -- read PAGE.html --url URL';
const largestPage = 50_000_000;

/**
 * `read PAGE.html --url URL`: prints the reservations of a saved page as JSON. The page's scripts do not run.
 * @returns the exit code: 0, or 2 with one sentence on stderr when arguments or file are wrong.
 */
export async function run(args: string[]): Promise<number> {
  const asked = argumentsIn(args);
  const page = asked.ok ? await pageAt(asked.value.path) : asked;
  if (!asked.ok || !page.ok) {
    process.stderr.write(`${asked.ok ? (page.ok ? '' : page.error) : asked.error}\n`);
    return 2;
  }
  const { url } = asked.value;
  // A buffer, not a string: jsdom then finds the encoding as a browser does.
  const dom = new JSDOM(page.value, { url, virtualConsole: new VirtualConsole() });
  const { reservations } = recognise(dom.window.document, url);
  process.stdout.write(`${JSON.stringify({ reservations }, null, 2)}\n`);
  dom.window.close();
  return 0;
}

function argumentsIn(args: string[]): Result<{ path: string; url: string }, string> {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) return fail(`Name one saved page. ${usage}`);
    if (values.url === undefined) return fail(`Say which address the page was saved from. ${usage}`);
    if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol)) {
      return fail(`"${values.url}" is no web address. ${usage}`);
    }
    return ok({ path, url: values.url });
  } catch (error) {
    return fail(`${complaintOf(error)} ${usage}`);
  }
}

async function pageAt(path: string): Promise<Result<Buffer, string>> {
  try {
    const { size } = await stat(path);
    if (size > largestPage)
      return fail(`${path} is larger than ${largestPage / 1_000_000} MB, too large for a page.`);
    return ok(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return fail(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read.`);
  }
}
