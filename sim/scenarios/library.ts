import type { Scenario } from '../scenario/scenario';
import { adviserLeaves } from './adviser-leaves';
import { appOnly } from './app-only';
import { badGroupTour } from './bad-group-tour';
import { birthdayPack } from './birthday-pack';
import { breakfastShop } from './breakfast-shop';
import { couponRules } from './coupon-rules';
import { flexibleTicket } from './flexible-ticket';
import { foundingMembers } from './founding-members';
import { hotelPeakGap } from './hotel-peak-gap';
import { lateCall } from './late-call';
import { lostSale } from './lost-sale';
import { newRoute } from './new-route';
import { otaPriceWar } from './ota-price-war';
import { paidMembership } from './paid-membership';
import { peakPriceRise } from './peak-price-rise';
import { pointsLockIn } from './points-lock-in';
import { premiumOperator } from './premium-operator';
import { trustCrisis } from './trust-crisis';

/** The scenarios that ship, the five-minute one first, then from keeping customers to winning them back. */
export const scenarios: readonly Scenario[] = [
  breakfastShop,
  hotelPeakGap,
  otaPriceWar,
  adviserLeaves,
  birthdayPack,
  foundingMembers,
  paidMembership,
  pointsLockIn,
  newRoute,
  appOnly,
  couponRules,
  peakPriceRise,
  premiumOperator,
  lostSale,
  badGroupTour,
  flexibleTicket,
  trustCrisis,
  lateCall,
];

export const scenarioById = (id: string): Scenario | undefined => scenarios.find((s) => s.id === id);
