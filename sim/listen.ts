import { noDecisions } from './contract/decisions';
import type { Run } from './contract/run';
import { advance } from './world/advance';
import { begin } from './world/begin';
import type { Recorder } from './world/recorder';
import type { World } from './world/world';

const nothing = () => undefined;

/** Hears nothing; a listener overrides what it wants. */
export const silent: Recorder = {
  booking: nothing,
  fault: nothing,
  complaint: nothing,
  complaintClosed: nothing,
  contact: nothing,
  winBackTried: nothing,
  survey: nothing,
  weighed: nothing,
};

/** Plays the run again with a listener per round. The replay is the run, bit for bit. */
export function listen(played: Run, listener: (round: number, world: World) => Recorder): World {
  const world = begin(played.scenario, played.seed, played.world.without);
  for (let n = 0; n < played.rounds.length; n++) {
    advance(world, played.decisions[n] ?? noDecisions, listener(n + 1, world));
  }
  return world;
}
