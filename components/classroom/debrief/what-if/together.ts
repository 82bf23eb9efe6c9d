import type { Difference } from '../../../../sim/contract/comparison';

/** What a what-if brings in money and in value of the base, each once, however the scenario counts them. */
export function togetherOf({ rounds }: Difference): number {
  const last = rounds.at(-1);
  return last ? last.cash + last.baseValue : 0;
}
