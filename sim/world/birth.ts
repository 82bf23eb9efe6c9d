import { gamma } from '../arithmetic/gamma';
import { log } from '../arithmetic/log';
import { normalQuantile } from '../arithmetic/normal';
import { purposes, type RoundDraws } from '../draws';
import type { ParameterValues } from '../scenario/parameters';
import { ACTIVE, type Customers } from './columns';
import { clamp01 } from './numbers';

/**
 * A customer is born from its name alone: the same name in the same world is always the same person.
 *
 * Trips come at exponential gaps with a gamma-distributed rate, a coin with a beta-distributed chance falls
 * after each, spend is gamma-gamma: undisturbed, this *is* BG/NBD (Fader, Hardie & Lee 2005) with
 * gamma-gamma (Fader & Hardie 2013), and every mechanism of the world is a visible departure from it.
 */
export function bear(
  c: Customers,
  i: number,
  name: number,
  v: ParameterValues,
  draws: RoundDraws,
  expected: number,
): void {
  const trait = (n: number) => draws.of(purposes.traits, name, n);
  const around = (mean: number, spread: number, n: number) =>
    clamp01(mean + spread * normalQuantile(trait(n)));

  c.name[i] = name;
  c.status[i] = ACTIVE;
  c.tripRate[i] = gamma(draws, purposes.tripRate, name, v['customers.tripShape']) / v['customers.tripAlpha'];
  const out = gamma(draws, purposes.dropout, name, v['customers.dropoutA'], 0, 2);
  const on = gamma(draws, purposes.dropout, name, v['customers.dropoutB'], 1, 2);
  c.dropout[i] = out / (out + on);
  c.spend[i] =
    (v['customers.spendP'] * v['customers.spendV']) /
    gamma(draws, purposes.spend, name, v['customers.spendQ']);

  c.priceSensitivity[i] = around(v['customers.priceSensitivity'], v['customers.priceSensitivitySpread'], 0);
  c.complaintPropensity[i] = around(v['customers.complaintPropensity'], 0.2, 1);
  c.negativityBias[i] = Math.max(0, v['customers.negativityBias'] * (1 + 0.3 * normalQuantile(trait(2))));
  c.sunkBias[i] = around(v['customers.sunkBias'], 0.2, 3);
  c.inertia[i] = around(v['customers.inertia'], 0.2, 4);
  c.varietySeeking[i] = around(v['customers.varietySeeking'], 0.1, 5);
  c.tolerance[i] = around(v['customers.tolerance'], 0.2, 6);
  c.credit[i] = trait(7) < v['customers.badCredit'] ? 0.5 * trait(8) : 0.5 + 0.5 * trait(8);
  c.responsiveness[i] =
    v['customers.responsiveness'] + v['customers.responsivenessSpread'] * normalQuantile(trait(9));
  c.reach[i] = Math.min(250, Math.floor(-log(trait(10)) * v['customers.reach']));
  c.alternatives[i] =
    trait(11) < v['customers.noAlternative'] ? 0 : 1 + Math.floor(trait(12) * v['customers.alternatives']);
  c.consent[i] = trait(13) < v['customers.consent'] ? 1 : 0;
  c.birthday[i] = Math.floor(trait(14) * 365);
  c.language[i] = trait(15) < 0.75 ? 0 : 1;
  c.interests[i] = 1 + Math.floor(trait(16) * 15);
  c.adviser[i] = Math.floor(trait(17) * v['firm.advisers']);

  c.tripClock[i] = -log(draws.of(purposes.firstTrip, name));
  c.expectation[i] = clamp01(expected + 0.03 * normalQuantile(trait(18)));
  c.satisfaction[i] = around(v['customers.startSatisfaction'], 0.12, 19);
  c.trust[i] = around(v['customers.startTrust'], 0.12, 20);
  c.perceivedValue[i] = around(0.4, 0.1, 21);
  c.emotion[i] = 0.5;
  c.belonging[i] = around(0.2, 0.1, 22);
  c.accustomedPrice[i] = 1;
  c.lastTripDay[i] = 0;
}

/**
 * The past of a customer who was there before the first round: trips together, and what they left behind.
 * With no past (`startTrips` 0) the relation begins with a trip on the first day.
 */
export function givePast(c: Customers, i: number, v: ParameterValues, draws: RoundDraws): void {
  const name = c.name[i] as number;
  const mean = v['customers.startTrips'];
  const past = mean === 0 ? 0 : Math.floor(-log(draws.of(purposes.traits, name, 30)) * mean);
  c.trips[i] = 1 + past;
  c.lastTripDay[i] =
    past === 0 && mean === 0
      ? 0
      : -Math.min(720, Math.floor(draws.of(purposes.traits, name, 31) / (c.tripRate[i] as number)));
  const familiarity = past / (past + 2);
  c.setUp[i] = familiarity;
  c.attachment[i] = 0.15 + 0.4 * familiarity;
  c.personalTie[i] = familiarity * draws.of(purposes.traits, name, 32);
  c.points[i] = 0.05 * past;
  c.sunk[i] = 0.1 * familiarity;
}
