import * as v from 'valibot';
import { Decisions } from '../../sim/contract/decisions';

/** What is proposed for a round and not yet committed: kept beside the run file, which holds committed rounds only. */
const RoundUnderWay = v.object({ round: v.pipe(v.number(), v.integer()), proposed: Decisions });
export type RoundUnderWay = v.InferOutput<typeof RoundUnderWay>;

export const writeUnderWay = (underWay: RoundUnderWay): string => JSON.stringify(underWay);

/** Nothing when it is of another round than the one to be decided, or cannot be read. */
export function readUnderWay(text: string | undefined, round: number): RoundUnderWay | undefined {
  if (text === undefined) return undefined;
  try {
    const read = v.safeParse(RoundUnderWay, JSON.parse(text));
    return read.success && read.output.round === round ? read.output : undefined;
  } catch {
    return undefined;
  }
}
