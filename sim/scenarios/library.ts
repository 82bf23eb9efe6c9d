import type { Scenario } from '../scenario/scenario';
import { breakfastShop } from './breakfast-shop';

/** The scenarios that ship, the five-minute one first. */
export const scenarios: readonly Scenario[] = [breakfastShop];

export const scenarioById = (id: string): Scenario | undefined => scenarios.find((s) => s.id === id);
