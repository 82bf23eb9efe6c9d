import { fail, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { type CodeHead, unreadableCode, withHead } from './code-head';
import { readHomeportJson } from './homeport-json';
import { toLetters } from './letters';
import { pack, unpack } from './packing';
import { type RunFile, runFileOf } from './run-file';

/** A whole run as a code, to be handed in where no file can be: it holds just what the run file holds. */
export function runCode(file: RunFile): string {
  const graded = file.mode === 'graded';
  return toLetters(withHead({ kind: 'run', graded, engine: file.engine & 0xff }, pack(JSON.stringify(file))));
}

export function readRun(head: CodeHead & { readonly body: Uint8Array }): Result<RunFile, Words> {
  const text = unpack(head.body);
  if (!text.ok) return fail(unreadableCode);
  const json = readHomeportJson(text.value);
  return json.ok ? runFileOf(json.value) : fail(unreadableCode);
}
