import { fail, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { asChanged, changed, editionIn, nameOf } from './changed-scenario';
import { type CodeHead, unreadableCode, withHead } from './code-head';
import { textOf } from './edition';
import { readHomeportJson } from './homeport-json';
import { toLetters } from './letters';
import { pack, unpack } from './packing';
import { type RunFile, runFileOf, withEdition } from './run-file';

/**
 * A whole run as a code, to be handed in where no file can be: it holds just what the run file holds, a
 * class's own scenario as what it changes in one that ships where that can be.
 */
export function runCode(file: RunFile): string {
  const head = { graded: file.mode === 'graded', engine: file.engine & 0xff };
  const difference = 'own' in file.scenario ? asChanged(file.scenario.own) : null;
  if (!difference)
    return toLetters(withHead({ kind: 'run', ...head }, pack(JSON.stringify(withEdition(file)))));
  const { shipped, changes } = difference;
  const packed = pack(JSON.stringify({ ...file, scenario: changes }), textOf(shipped));
  const body = Uint8Array.from([...nameOf(difference), ...packed]);
  return toLetters(withHead({ kind: 'changed-run', ...head }, body));
}

/**
 * Longest code offered for a run, in letters: one message of a chat app takes so many (Telegram Bot API,
 * `sendMessage`: 4096 characters). Beyond it there is the file.
 */
export const longestRunCode = 4000;

export function readRun(head: CodeHead & { readonly body: Uint8Array }): Result<RunFile, Words> {
  const text = unpack(head.body);
  if (!text.ok) return fail(unreadableCode);
  const json = readHomeportJson(text.value);
  return json.ok ? runFileOf(json.value) : fail(unreadableCode);
}

export function readChangedRun(head: CodeHead & { readonly body: Uint8Array }): Result<RunFile, Words> {
  const named = editionIn(head.body);
  if (!named.ok) return named;
  const { edition, rest } = named.value;
  const text = unpack(rest, edition);
  const json = text.ok ? readHomeportJson(text.value) : text;
  if (!json.ok) return fail(unreadableCode);
  const own = changed(edition, json.value.scenario);
  return own.ok ? runFileOf({ ...json.value, scenario: { own: own.value } }) : own;
}
