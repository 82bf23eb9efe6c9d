import { fail } from '../../../retention/result';
import { longestFile, tooLarge } from '../../../sim/codes/homeport-json';
import { writeRunFile } from '../../../sim/codes/run-file';
import type { Assignment } from '../../../sim/grade/assignment';
import { type HandIn, handIn } from '../../../sim/grade/hand-in';
import { bringCodes, bringFile, type Loaded } from '../../../sim/grade/loaded';
import { type Choices, readChoices } from './choices';
import type { Refused } from './grading-state';
import { inTurns } from './in-turns';
import type { KeptClass } from './kept-class';

/** Reads one of the things that were brought, when its turn comes. */
export type Reader = () => Promise<Loaded[]>;

export const readersOf = (files: readonly File[]): Reader[] =>
  files.map((file) => async () => {
    const { name, size } = file;
    if (size > longestFile) return [{ name, read: fail(tooLarge(size)) }];
    return [bringFile(name, await file.text())];
  });

export const readerOfCodes =
  (text: string): Reader =>
  async () =>
    bringCodes(text);

type Progress = (done: number, of: number) => void;

export interface Brought {
  readonly handIns: readonly HandIn[];
  readonly refused: readonly Refused[];
  /** The last one, where a scenario was brought along. */
  readonly assignment: Assignment | undefined;
}

/**
 * Reads what was brought, in order. What cannot be read costs only itself.
 * @param numbers gives each run its number, in order
 */
export async function takeIn(
  readers: readonly Reader[],
  numbers: (runs: readonly { name: string; file: string }[]) => Promise<readonly number[]>,
  progress: Progress,
): Promise<Brought> {
  const runs: { name: string; run: Pick<HandIn, 'file' | 'scenario'>; text: string }[] = [];
  const refused: Refused[] = [];
  let assignment: Assignment | undefined;
  await inTurns(readers, progress, async (reader) => {
    for (const { name, read } of await reader()) {
      if (!read.ok) refused.push({ name, why: read.error });
      else if (read.value.kind === 'assignment') assignment = read.value.assignment;
      else runs.push({ name, run: read.value.run, text: writeRunFile(read.value.run.file) });
    }
  });
  const ids = await numbers(runs.map(({ name, text }) => ({ name, file: text })));
  const handIns: HandIn[] = [];
  await inTurns(runs, progress, ({ name, run }, n) => {
    handIns.push(handIn(ids[n] ?? 0, name, run.file, run.scenario));
  });
  return { handIns, refused, assignment };
}

export interface TakenUp {
  readonly handIns: readonly HandIn[];
  readonly refused: readonly Refused[];
  readonly choices: Choices;
}

/** What is kept is read again as anybody's file is. What another version wrote and this one cannot read is told. */
export async function takeUp(kept: KeptClass, progress: Progress): Promise<TakenUp> {
  const stored = await kept.handIns();
  const choices = readChoices(await kept.choices());
  const handIns: HandIn[] = [];
  const refused: Refused[] = [];
  await inTurns(stored, progress, ({ id, name, file }) => {
    const { read } = bringFile(name, file);
    if (!read.ok) refused.push({ name, why: read.error });
    else if (read.value.kind === 'run')
      handIns.push(handIn(id, name, read.value.run.file, read.value.run.scenario));
  });
  return { handIns, refused, choices };
}
