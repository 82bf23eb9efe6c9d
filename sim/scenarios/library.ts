import type { Scenario } from '../scenario/scenario';
import { adviserLeaves } from './adviser-leaves';
import { breakfastShop } from './breakfast-shop';
import { hotelPeakGap } from './hotel-peak-gap';
import { otaPriceWar } from './ota-price-war';

/** The scenarios that ship, the five-minute one first. */
export const scenarios: readonly Scenario[] = [breakfastShop, hotelPeakGap, otaPriceWar, adviserLeaves];

export const scenarioById = (id: string): Scenario | undefined => scenarios.find((s) => s.id === id);
