import { existsSync, readdirSync } from 'node:fs';

/** `npm run bench -- <name> [arguments]`: measures one thing and prints the figures (in a real browser, but for `sim`). */

interface Bench {
  readonly run: (args: string[]) => Promise<number>;
}

const folder = new URL('../test/bench/', import.meta.url);
const benches = readdirSync(folder)
  .filter((file) => /^[a-z]+\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

const [name = '', ...args] = process.argv.slice(2);
if (!benches.includes(name) || !existsSync(new URL(`${name}.ts`, folder))) {
  process.stderr.write(`Say which of these to measure: ${benches.join(', ')}.\n`);
  process.exit(2);
}
const bench: Bench = await import(new URL(`${name}.ts`, folder).href);
process.exitCode = await bench.run(args);
