import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** As a person starts it; `meanwhile` hears stderr as it grows and may send signals. */
export function sim(
  args: string[],
  meanwhile: (err: string, kill: () => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve) => {
    let interrupted = false;
    const child = spawn(process.execPath, ['--import', 'tsx', 'bin/homeport.ts', 'sim', ...args], {
      cwd: root,
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
      meanwhile(err, () => {
        if (!interrupted) interrupted = child.kill('SIGINT');
      });
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** A folder for the files of one test file, gone afterwards. */
export function folderForFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'homeport-sim-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  const write = (name: string, content: unknown): string => {
    writeFileSync(at(name), JSON.stringify(content));
    return at(name);
  };
  return { folder, at, write };
}

export const json = (text: string): unknown => JSON.parse(text);
