import * as v from 'valibot';
import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { ENGINE } from '../engine';
import { checkScenario } from '../scenario/check';
import { scenarios } from '../scenarios/library';
import { canonicalSeed } from '../seed';
import { asChanged, changed, editionIn, nameOf } from './changed-scenario';
import { type CodeHead, unreadableCode, withHead } from './code-head';
import { textOf } from './edition';
import { toLetters } from './letters';
import { pack, unpack } from './packing';
import { type Mode, refOf, type ScenarioRef, Seed, scenarioOf } from './run-file';
import { shortNameOf } from './short-name';

/** What a class is handed: which world, on which seed, and whether the play counts. */
export interface Handed {
  readonly scenario: ScenarioRef;
  readonly seed: string;
  readonly mode: Mode;
  readonly engine: number;
}

/**
 * The code of a scenario on a seed, for a class to type, paste, scan or follow: by name where it ships, by what
 * it changes in one that ships where that is shorter than the whole of it.
 */
export function scenarioCode({ scenario: ref, seed, mode }: Omit<Handed, 'engine'>): string {
  const graded = mode === 'graded';
  const canonical = canonicalSeed(seed);
  const scenario = scenarioOf(ref);
  const shortest = scenario ? refOf(scenario) : ref;
  if ('shipped' in shortest) {
    const name = shortNameOf(shortest.shipped);
    const body = [name >>> 16, name >>> 8, name, ...new TextEncoder().encode(canonical)];
    return toLetters(withHead({ kind: 'shipped-scenario', graded, engine: ENGINE }, Uint8Array.from(body)));
  }
  const { own } = shortest;
  const difference = asChanged(own);
  if (difference) {
    const { shipped, changes } = difference;
    const packed = pack(JSON.stringify([canonical, changes]), textOf(shipped));
    const body = Uint8Array.from([...nameOf(difference), ...packed]);
    return toLetters(withHead({ kind: 'changed-scenario', graded, engine: ENGINE }, body));
  }
  const packed = pack(JSON.stringify({ seed: canonical, scenario: own }));
  return toLetters(withHead({ kind: 'own-scenario', graded, engine: ENGINE }, packed));
}

const unknownHere: Words = {
  en: 'This code is for a scenario that this version of Homeport does not have. Update Homeport and enter it again.',
  zh: '此代码对应的情景在当前版本的归港中不存在。请更新归港后重新输入。',
};

export function readShipped(head: CodeHead & { readonly body: Uint8Array }): Result<Handed, Words> {
  const [a, b, c] = head.body;
  if (a === undefined || b === undefined || c === undefined) return fail(unreadableCode);
  const name = (a << 16) | (b << 8) | c;
  const shipped = scenarios.find(({ id }) => shortNameOf(id) === name);
  if (!shipped) return fail(unknownHere);
  try {
    const seed = new TextDecoder('utf-8', { fatal: true }).decode(head.body.subarray(3));
    return handed(head, { shipped: shipped.id }, seed);
  } catch {
    return fail(unreadableCode);
  }
}

const Packed = v.object({ seed: Seed, scenario: v.unknown() });

export function readOwn(head: CodeHead & { readonly body: Uint8Array }): Result<Handed, Words> {
  const text = unpack(head.body);
  if (!text.ok) return fail(unreadableCode);
  try {
    const packed = v.safeParse(Packed, JSON.parse(text.value));
    if (!packed.success) return fail(unreadableCode);
    const scenario = checkScenario(packed.output.scenario);
    return scenario.ok ? handed(head, { own: scenario.value }, packed.output.seed) : fail(unreadableCode);
  } catch {
    return fail(unreadableCode);
  }
}

const Changed = v.tuple([Seed, v.unknown()]);

export function readChanged(head: CodeHead & { readonly body: Uint8Array }): Result<Handed, Words> {
  const named = editionIn(head.body);
  if (!named.ok) return named;
  const { edition, rest } = named.value;
  const text = unpack(rest, edition);
  if (!text.ok) return fail(unreadableCode);
  try {
    const read = v.safeParse(Changed, JSON.parse(text.value));
    if (!read.success) return fail(unreadableCode);
    const [seed, changes] = read.output;
    const own = changed(edition, changes);
    return own.ok ? handed(head, { own: own.value }, seed) : own;
  } catch {
    return fail(unreadableCode);
  }
}

const handed = (head: CodeHead, scenario: ScenarioRef, seed: string): Result<Handed, Words> =>
  v.is(Seed, seed)
    ? ok({ scenario, seed, mode: head.graded ? 'graded' : 'practice', engine: head.engine })
    : fail(unreadableCode);
