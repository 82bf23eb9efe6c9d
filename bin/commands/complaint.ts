/** What was wrong with the arguments, in one sentence; Node's own goes on to explain how `--` works. */
export function complaintOf(error: unknown): string {
  const said = error instanceof Error ? error.message : 'The arguments could not be read.';
  return `${said.split(/\.?(?:\s+To specify|\n|$)/, 1)[0]}.`;
}
