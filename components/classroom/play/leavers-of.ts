import type { RoundView } from '../../../sim/view/round-view';
import { type CauseOrUnknown, causesAndUnknown } from '../charts/cause-words';
import type { RoundOfLeavers } from '../charts/leavers-by-cause';

/** Leavers of each round by cause as far as the firm knows; whom nothing is known of counts as unknown. */
export function leaversOf({ rounds, leavers }: RoundView): RoundOfLeavers[] {
  return rounds.map(({ round, counts, kpis }) => {
    const here = leavers.filter((exit) => exit.round === round);
    const byCause = Object.fromEntries(
      causesAndUnknown.map((cause) => [cause, here.filter((exit) => exit.cause === cause).length]),
    ) as Record<CauseOrUnknown, number>;
    // Somebody won back who left again is kept under the later exit only.
    byCause.unknown += Math.max(0, counts.exits - here.length);
    return { round, activeAtStart: counts.activeAtStart, retentionRate: kpis.retentionRate, byCause };
  });
}
