import { RoundDraws } from '../draws';
import { levers } from '../scenario/levers';
import { type ParameterPath, type ParameterValues, parameterPaths, parameters } from '../scenario/parameters';
import type { Scenario } from '../scenario/scenario';
import { canonicalSeed, keyOf } from '../seed';
import { bear, givePasts } from './birth';
import { Customers } from './columns';
import { tripQuality } from './firm';
import { PastExits } from './past-exits';
import type { Firm, World } from './world';

/** All parameters of a scenario: its own over the defaults. */
export function valuesOf(scenario: Scenario): ParameterValues {
  const values = {} as Record<ParameterPath, number>;
  for (const path of parameterPaths) values[path] = scenario.parameters[path] ?? parameters[path].default;
  // Filled key by key, the object would be a hash table; a copy of it has fields, which rounds read far faster.
  return { ...values };
}

/** The world before the first round. `without` leaves strands out, for counterfactuals. */
export function begin(scenario: Scenario, seed: string, without = 0): World {
  const values = valuesOf(scenario);
  const key = keyOf(seed);
  const customers = new Customers(Math.ceil(scenario.customers * 1.25));
  const firm = newFirm(scenario, values);
  const draws = new RoundDraws(key, 0);
  let rates = 0;
  let worth = 0;
  bear(customers, 0, scenario.customers, 0, values, draws, firm.expected);
  givePasts(customers, scenario.customers, values, draws);
  for (let i = 0; i < scenario.customers; i++) {
    rates += customers.tripRate[i] as number;
    worth += (customers.tripRate[i] as number) * (customers.spend[i] as number);
  }
  firm.demand = rates * scenario.roundDays;
  // Capacity is the firm's plan for the distribution, not for this seed's draw of it.
  const planned =
    (values['customers.tripShape'] / values['customers.tripAlpha']) * scenario.customers * scenario.roundDays;
  firm.capacity = planned * values['firm.slack'];
  firm.usualValue = worth / scenario.customers;
  return {
    scenario,
    seed: canonicalSeed(seed),
    key,
    values,
    without,
    round: 0,
    count: scenario.customers,
    customers,
    pastExits: new PastExits(),
    firstOf: [0],
    firm,
  };
}

function newFirm(scenario: Scenario, v: ParameterValues): Firm {
  const standing = new Float64Array(levers.length);
  for (const [place, { id, default: usual }] of levers.entries()) {
    standing[place] = scenario.levers.find((l) => l.id === id)?.default ?? usual;
  }
  const firm: Firm = {
    levers: standing,
    lastPrice: 1,
    morale: v['firm.startMorale'],
    skill: v['firm.startSkill'],
    brand: v['firm.startBrand'],
    demand: 0,
    capacity: 0,
    cash: 0,
    baseValue: 0,
    firmLoyalty: 0.5,
    linesDropped: 0,
    referrals: 0,
    expected: 0,
    usualValue: 0,
    carry: 0,
    scandal: 0,
  };
  firm.expected = tripQuality(firm, v);
  return firm;
}
