import type { Shock } from './scenario';

/**
 * How large each kind of shock may be, as the engine reads its size (`shockKinds` says what each is a size of).
 * Shares go to 1, a rival's price cut to 0.9 since no price is 0; firms and advisers are counted whole.
 */
export const shockSizes: Readonly<Record<Shock['kind'], { readonly max: number; readonly whole: boolean }>> =
  {
    'rival-offer': { max: 0.9, whole: false },
    'rival-opens': { max: 64, whole: true },
    'rival-easier': { max: 1, whole: false },
    downturn: { max: 1, whole: false },
    'destination-event': { max: 1, whole: false },
    'new-cook': { max: 1, whole: false },
    'adviser-leaves': { max: 64, whole: true },
    'moves-away': { max: 1, whole: false },
    'cost-rise': { max: 1, whole: false },
    'supplier-scandal': { max: 1, whole: false },
  };
