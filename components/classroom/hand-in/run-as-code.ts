import { useEffect, useState } from 'preact/hooks';
import { longestRunCode, runCode } from '../../../sim/codes/run-code';
import type { Compute, SavedRun } from '../contract';
import { handedIn } from '../save-run';

/** A run as a code, as far as one message takes it. */
export interface RunAsCode {
  readonly code: string;
  readonly tooLong: boolean;
}

export async function runAsCode(
  compute: Compute,
  run: Pick<SavedRun, 'file' | 'scenario'>,
): Promise<RunAsCode> {
  const code = runCode(await handedIn(compute, run));
  return { code, tooLong: code.length > longestRunCode };
}

/** The code of the run as it now stands; undefined until it is written. */
export function useRunAsCode(
  compute: Compute,
  run: Pick<SavedRun, 'file' | 'scenario'>,
): RunAsCode | undefined {
  const [written, setWritten] = useState<RunAsCode>();
  const { file, scenario } = run;
  useEffect(() => {
    let current = true;
    void runAsCode(compute, { file, scenario }).then((code) => {
      if (current) setWritten(code);
    });
    return () => {
      current = false;
    };
  }, [compute, file, scenario]);
  return written;
}
