import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { newerCode } from './letters';

/**
 * The first two bytes of every code. First: what it is in the upper four bits, the version of its layout in
 * the next three, whether play is graded in the last. Second: the engine it was made with. A layout that was
 * given out once is read for ever; a change is the next version. `changed-…`: the scenario is written as what
 * it changes in one that ships.
 */
export type CodeKind = 'shipped-scenario' | 'own-scenario' | 'run' | 'changed-scenario' | 'changed-run';

const numbers: Record<CodeKind, number> = {
  'shipped-scenario': 1,
  'own-scenario': 2,
  run: 3,
  'changed-scenario': 4,
  'changed-run': 5,
};
export const CODE_VERSION = 1;

export interface CodeHead {
  readonly kind: CodeKind;
  readonly graded: boolean;
  readonly engine: number;
}

export function withHead({ kind, graded, engine }: CodeHead, body: Uint8Array): Uint8Array {
  return Uint8Array.from([(numbers[kind] << 4) | (CODE_VERSION << 1) | (graded ? 1 : 0), engine, ...body]);
}

export function readHead(bytes: Uint8Array): Result<CodeHead & { readonly body: Uint8Array }, Words> {
  const [first, engine] = bytes;
  if (first === undefined || engine === undefined) return fail(newerCode);
  const kind = (Object.keys(numbers) as CodeKind[]).find((each) => numbers[each] === first >>> 4);
  if (!kind || ((first >>> 1) & 7) !== CODE_VERSION) return fail(newerCode);
  return ok({ kind, graded: (first & 1) === 1, engine, body: bytes.subarray(2) });
}

/** The groups checked out, and yet what they hold makes no sense: a code made by hand. */
export const unreadableCode: Words = {
  en: 'This code is whole, but what it holds is not a scenario or run Homeport can play. Ask for it once more.',
  zh: '代码完整，但其中的内容不是归港能运行的情景或记录。请重新索取。',
};
