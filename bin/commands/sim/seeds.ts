import * as v from 'valibot';
import { fail, ok, type Result } from '../../../retention/result';
import { Seed } from '../../../sim/codes/run-file';
import { canonicalSeed } from '../../../sim/seed';
import type { Complaint } from './arguments';
import { whole } from './text';

/** Most runs that are played at once, and so most seeds. */
export const mostRuns = 1_000_000;

/** The seed asked for, else the one the scenario brought along. A blank one is no seed. */
export function seedOf(
  asked: string | undefined,
  brought: string | undefined,
  usage: string,
): Result<string, Complaint> {
  const seed = asked ?? brought;
  if (seed !== undefined && canonicalSeed(seed) !== '') return writable(seed);
  return fail(`Say which seed, e.g. --seed monday. Usage: ${usage}`);
}

/** A run is kept under its canonical seed: one longer than files hold would be written and never read back. */
function writable(seed: string): Result<string, Complaint> {
  const canonical = canonicalSeed(seed);
  const read = v.safeParse(Seed, canonical);
  if (read.success) return ok(seed);
  return fail(`A seed has at most ${Seed.pipe[1].requirement} characters, not ${canonical.length}.`);
}

/** Digits with what elsewhere stands in ranges and lists; a date is a seed a class may well be given. */
const meantAsSeveral = (text: string): boolean =>
  (/^[\d\s:,–-]*[:,–-][\d\s:,–-]*$/.test(text) || /^\s*\d+\.{2,}\d+\s*$/.test(text)) &&
  !/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text);

/** `1:100`, or one seed of any text. */
export function seedsOf(text: string): Result<string[], Complaint> {
  const [, first, last] = /^(\d{1,9}):(\d{1,9})$/.exec(text) ?? [];
  if (first === undefined) {
    if (canonicalSeed(text) === '') return fail('--seeds takes first:last, or one seed.');
    if (meantAsSeveral(text)) {
      return fail(
        `--seeds takes several seeds as first:last, at most nine digits each, e.g. 1:5, not "${text}".`,
      );
    }
    const seed = writable(text);
    return seed.ok ? ok([seed.value]) : seed;
  }
  const [from, to] = [Number(first), Number(last)];
  if (to < from) return fail(`--seeds takes first:last with first ≤ last, not "${text}".`);
  if (to - from >= mostRuns) return fail(`At most ${whole(mostRuns)} runs are played at once.`);
  return ok(Array.from({ length: to - from + 1 }, (_, n) => String(from + n)));
}
