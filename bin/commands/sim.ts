import { fail, type Result } from '../../retention/result';
import type { Complaint } from './sim/arguments';
import { Interrupted } from './sim/crew';

interface SimCommand {
  readonly usage: string;
  run(args: string[]): Promise<Result<string, Complaint>>;
}

/** One file per command, loaded when asked for. */
const commands: Readonly<Record<string, () => Promise<SimCommand>>> = {
  run: () => import('./sim/run'),
  compare: () => import('./sim/compare'),
  whatif: () => import('./sim/whatif'),
  why: () => import('./sim/why'),
  luck: () => import('./sim/luck'),
  par: () => import('./sim/par'),
  export: () => import('./sim/export'),
  verify: () => import('./sim/verify'),
  sweep: () => import('./sim/sweep'),
  measure: () => import('./sim/measure'),
};

const interrupted = 130;

/**
 * `sim …`: plays, compares and explains runs. The answer goes to stdout, progress to stderr.
 * @returns the exit code: 0; 1 where a run is not genuine; 2 with one sentence on stderr where arguments
 * or a file are wrong, also where others beside it were verified; 130 after Ctrl-C
 */
export async function run([name = '', ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${await help()}\n`);
    return 0;
  }
  try {
    const command = await load?.();
    if (command && args.some((arg) => arg === '--help' || arg === '-h')) {
      process.stdout.write(`Usage: ${command.usage}\n`);
      return 0;
    }
    const answer = command
      ? await command.run(args)
      : fail(
          `${name === '' ? 'Say what the simulator shall do' : `There is no "sim ${name}"`}: ${Object.keys(commands).join(', ')}.`,
        );
    if (!answer.ok) {
      process.stderr.write(`${answer.error}\n`);
      return 2;
    }
    process.stdout.write(`${answer.value}\n`);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    process.stderr.write('\nStopped.\n');
    return interrupted;
  }
}

async function help(): Promise<string> {
  const usages = await Promise.all(Object.values(commands).map(async (load) => (await load()).usage));
  return `Usage: npm run --silent homeport -- sim …\n\n${usages.map((usage) => `  ${usage}`).join('\n')}`;
}
