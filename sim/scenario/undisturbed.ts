import type { Scenario } from './scenario';

/**
 * The scenario without anything that disturbs: no faults, luck, noise, season, shocks or reasons to leave but
 * the customer's own life. What is left is BG/NBD with gamma-gamma at the scenario's own parameters, every
 * relation beginning with a trip on the first day.
 */
export function undisturbed(scenario: Scenario): Scenario {
  return {
    ...scenario,
    id: `${scenario.id}-still`.slice(0, 40),
    parameters: {
      ...scenario.parameters,
      'customers.startTrips': 0,
      'customers.badCredit': 0,
      'customers.constrained': 0,
      'customers.noise': 0,
      'customers.noAlternative': 1,
      'value.comfort': 2,
      'trip.luck': 0,
      'trip.cancel': 0,
      'trip.noShow': 0,
      'trip.peakHarm': 0,
      'trip.peakFaults': 0,
      'complaints.misunderstanding': 0,
      'attachment.signalChance': 0,
      'firm.adviserLeaves': 0,
      'firm.slack': 5,
      'growth.referral': 0,
    },
    chain: scenario.chain.map((link) => ({ ...link, faultRate: 0 })),
    season: [1],
    shocks: [],
  };
}
