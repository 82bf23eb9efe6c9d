import { oursAfterCourse, type WhoseNumber } from './parameters/parameter';
import type { Shock } from './scenario';

interface ShockSize {
  readonly max: number;
  readonly whole: boolean;
  /** Whose the usual size is; the idea is the course's. */
  readonly mark: WhoseNumber;
}

/**
 * How large each kind of shock may be, as the engine reads its size (`shockKinds` says what each is a size of).
 * Shares go to 1, a rival's price cut to 0.9 since no price is 0; firms and advisers are counted whole.
 */
export const shockSizes: Readonly<Record<Shock['kind'], ShockSize>> = {
  'rival-offer': { max: 0.9, whole: false, mark: oursAfterCourse('T6.6') },
  'rival-opens': { max: 64, whole: true, mark: oursAfterCourse('T6.3') },
  'rival-easier': { max: 1, whole: false, mark: oursAfterCourse('T6.6') },
  downturn: { max: 1, whole: false, mark: oursAfterCourse('T6.3') },
  'destination-event': { max: 1, whole: false, mark: oursAfterCourse('T6.3') },
  'new-cook': { max: 1, whole: false, mark: oursAfterCourse('T6.7') },
  'adviser-leaves': { max: 64, whole: true, mark: oursAfterCourse('T6.9') },
  'moves-away': { max: 1, whole: false, mark: oursAfterCourse('T6.5') },
  'cost-rise': { max: 1, whole: false, mark: oursAfterCourse('T8.3') },
  'supplier-scandal': { max: 1, whole: false, mark: oursAfterCourse('T8.10') },
};
