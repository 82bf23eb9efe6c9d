import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { type CodeKind, readHead } from './code-head';
import { readHomeportJson } from './homeport-json';
import { fromLetters, startsAsCode } from './letters';
import { readChangedRun, readRun } from './run-code';
import { RUN_FORMAT, type RunFile, runFileOf } from './run-file';
import { type Handed, readChanged, readOwn, readShipped } from './scenario-code';
import { SCENARIO_FILE_FORMAT, scenarioFileOf } from './scenario-file';

/** What a code or a file turned out to be. */
export type Opened =
  | ({ readonly kind: 'scenario' } & Handed)
  | { readonly kind: 'run'; readonly file: RunFile };

const asScenario = (read: Result<Handed, Words>): Result<Opened, Words> =>
  read.ok ? ok({ kind: 'scenario', ...read.value }) : read;

const asRun = (read: Result<RunFile, Words>): Result<Opened, Words> =>
  read.ok ? ok({ kind: 'run', file: read.value }) : read;

/** Reads a code out of whatever was typed, pasted or linked. */
export function openCode(text: string): Result<Opened, Words> {
  const bytes = fromLetters(text);
  if (!bytes.ok) return bytes;
  const head = readHead(bytes.value);
  if (!head.ok) return head;
  return read[head.value.kind](head.value);
}

const read: Record<CodeKind, (head: Parameters<typeof readRun>[0]) => Result<Opened, Words>> = {
  run: (head) => asRun(readRun(head)),
  'changed-run': (head) => asRun(readChangedRun(head)),
  'shipped-scenario': (head) => asScenario(readShipped(head)),
  'own-scenario': (head) => asScenario(readOwn(head)),
  'changed-scenario': (head) => asScenario(readChanged(head)),
};

const notForTheClassroom: Words = {
  en: 'This is a Homeport file, but neither a run nor a scenario of the classroom.',
  zh: '这是归港的文件，但既不是课堂的一局记录，也不是情景。',
};

/** Reads the text of a file: a run, a scenario, or a code that somebody saved as text. */
export function openFile(text: string): Result<Opened, Words> {
  if (text.length < 1_000_000 && startsAsCode(text)) return openCode(text);
  const head = readHomeportJson(text);
  if (!head.ok) return head;
  if (head.value.format === RUN_FORMAT) return asRun(runFileOf(head.value));
  if (head.value.format === SCENARIO_FILE_FORMAT) return asScenario(scenarioFileOf(head.value));
  return fail(notForTheClassroom);
}
