import { accessSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../retention/result';
import type { Complaint } from './arguments';

const largest = 50_000_000;

/** The whole text of a file. */
export function textAt(path: string): Result<string, Complaint> {
  try {
    if (statSync(path).size > largest) return fail(`${path} is larger than any file of the simulator.`);
    // Windows editors put a byte-order mark before a text; JSON allows none.
    return ok(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return fail(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read.`);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether a file can be written there, to be asked before long work for it. */
export function canWrite(path: string): Result<null, Complaint> {
  try {
    if (isFolder(path)) return fail(`${path} cannot be written: it is a folder.`);
    accessSync(dirname(path), constants.W_OK);
    return ok(null);
  } catch (error) {
    return cannotWrite(path, error);
  }
}

const cannotWrite = (path: string, error: unknown): Result<never, Complaint> =>
  fail(`${path} cannot be written: ${error instanceof Error ? error.message.split(',')[0] : 'unknown'}.`);

/** Writes a whole file or none of it: under another name first, which only a finished file gives up. */
export function writeWhole(path: string, content: string | Uint8Array): Result<null, Complaint> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
    return ok(null);
  } catch (error) {
    rmSync(unfinished, { force: true });
    return cannotWrite(path, error);
  }
}
