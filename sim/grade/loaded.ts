import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { beginningsOfCodes } from '../codes/letters';
import { type Opened, openCode, openFile } from '../codes/open';
import { scenarioOf } from '../codes/run-file';
import { type Assignment, assignmentOf } from './assignment';
import type { HandIn } from './hand-in';

/** What a dropped file or a pasted code was: a student's run, or what the class was given. */
export type Brought =
  | { readonly kind: 'run'; readonly run: Pick<HandIn, 'file' | 'scenario'> }
  | { readonly kind: 'assignment'; readonly assignment: Assignment };

/** Something loaded under its name: taken, or refused in one sentence. */
export interface Loaded {
  readonly name: string;
  readonly read: Result<Brought, Words>;
}

export const bringFile = (name: string, text: string): Loaded => ({ name, read: brought(openFile(text)) });

/** Enough of a code to find it again in the list it came from. */
const shownOfCode = 15;

/**
 * Every code in a pasted text, each with what it is. Text around the codes, as in a list of names or a mail,
 * is passed over; a text without any code is one refusal.
 */
export function bringCodes(text: string): Loaded[] {
  const starts = beginningsOfCodes(text);
  return (starts.length > 0 ? starts : [0]).map((start, n) => {
    const code = text.slice(start, starts[n + 1]);
    return { name: `${code.trim().slice(0, shownOfCode)}…`, read: brought(openCode(code)) };
  });
}

function brought(opened: Result<Opened, Words>): Result<Brought, Words> {
  if (!opened.ok) return opened;
  const ref = opened.value.kind === 'run' ? opened.value.file.scenario : opened.value.scenario;
  const scenario = scenarioOf(ref);
  if (!scenario) throw new Error('only known scenarios are read');
  if (opened.value.kind === 'scenario')
    return ok({ kind: 'assignment', assignment: assignmentOf(scenario, opened.value.seed) });
  const { file } = opened.value;
  if (file.decisions.length === 0) return fail(nothingPlayed);
  return ok({ kind: 'run', run: { file, scenario } });
}

const nothingPlayed: Words = {
  en: 'This run has no round in it yet: nothing was decided.',
  zh: '这局记录一轮都没有进行，没有任何决策。',
};
