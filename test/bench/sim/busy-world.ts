import type { Decisions } from '../../../sim/contract/decisions';
import { levers } from '../../../sim/scenario/levers';
import type { Scenario } from '../../../sim/scenario/scenario';
import { adviserLeaves } from '../../../sim/scenarios/adviser-leaves';
import { advance } from '../../../sim/world/advance';
import { begin } from '../../../sim/world/begin';
import type { World } from '../../../sim/world/world';
import { processorTime } from './processor-time';

export const ROUNDS = 12;

/** A shipped scenario at another size, every lever open, so that no mechanism rests. */
export const busyScenario = (customers: number): Scenario => ({
  ...adviserLeaves,
  levers: levers.map(({ id }) => ({ id, opensInRound: 1 })),
  customers,
  rounds: ROUNDS,
});

/** Nothing is left alone: offers, approaches, win-back, points, club, surveys, screening, a price rise. */
export const busyDecisions: Decisions[] = [
  {
    levers: {
      approachShare: 0.2,
      approachBy: 1,
      approachWith: 1,
      winBackRemedy: 4,
      winBackKey: 0.4,
      winBackOrdinary: 0.2,
      winBackSmall: 0.1,
      winBackApology: 1,
      points: 0.05,
      tiers: 1,
      club: 0.5,
      birthdayPack: 1,
      surveySample: 0.3,
      screening: 0.3,
      careAfter: 0.5,
      complaintStaff: 0.7,
      remedy: 3,
    },
  },
  { levers: { price: 1.05, discount: 0.05 } },
];

export interface Played {
  /** Processor time of the rounds alone, in seconds; birth is told beside it. */
  seconds: number;
  birthSeconds: number;
  /** A customer-round is one customer who began or joined a round as an active customer. */
  customerRounds: number;
  world: World;
}

/** Plays the busy world round by round; `between` is called after birth, before the first round. */
export function playBusy(customers: number, between: () => void = () => undefined): Played {
  const born = processorTime();
  const world = begin(busyScenario(customers), 'bench');
  const start = processorTime();
  between();
  const started = processorTime();
  let customerRounds = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { counts } = advance(world, busyDecisions[round] ?? { levers: {} });
    customerRounds += counts.activeAtStart + counts.acquired;
  }
  const seconds = processorTime() - started;
  return { seconds, birthSeconds: start - born, customerRounds, world };
}
