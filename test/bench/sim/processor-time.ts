/**
 * Seconds this thread has had of a processor. On a machine others use, time by the clock would count their turns
 * too. The system tells it in steps of up to some milliseconds: to be summed over many of them.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}
