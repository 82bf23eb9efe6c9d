import type { Words } from '../../retention/words';
import type { CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { exitsOf } from '../exits';
import { listen, silent } from '../listen';
import type { LeverId } from '../scenario/levers';
import { placeOf, type World } from '../world/world';

export type DriverId =
  | 'satisfaction'
  | 'trust'
  | 'emotion'
  | 'belonging'
  | 'switching-cost'
  | 'brand-image'
  | 'firm-loyalty'
  | 'own-factors';

/** One of the eight drivers of loyalty, as it stands for one customer. */
export interface LoyaltyDriver {
  readonly id: DriverId;
  readonly row: string;
  readonly words: Words;
  /** 0–1, but for the switching cost: a share of the customer's usual trip price. */
  readonly value: number;
  /** Levers that move it, the plainest first. None for the customer's own factors: no firm can change them. */
  readonly levers: readonly LeverId[];
}

type Declared = Omit<LoyaltyDriver, 'value'>;

const declared: readonly Declared[] = [
  {
    id: 'satisfaction',
    row: 'T5.15',
    words: { en: 'Customer satisfaction', zh: '客户满意度' },
    levers: ['guide', 'careDuring', 'answerTime'],
  },
  {
    id: 'trust',
    row: 'T5.16',
    words: { en: 'Customer trust', zh: '客户信任' },
    levers: ['explanation', 'itinerary', 'training'],
  },
  {
    id: 'emotion',
    row: 'T5.17',
    words: { en: 'Customer emotion', zh: '客户情感' },
    levers: ['guide', 'careDuring', 'itinerary'],
  },
  {
    id: 'belonging',
    row: 'T5.18',
    words: { en: 'Sense of belonging', zh: '客户归属感' },
    levers: ['club'],
  },
  {
    id: 'switching-cost',
    row: 'T5.19',
    words: { en: 'Switching cost', zh: '客户转移成本' },
    levers: ['points', 'tiers', 'club'],
  },
  {
    id: 'brand-image',
    row: 'T5.20',
    words: { en: 'Brand image', zh: '品牌形象' },
    levers: ['itinerary', 'guide'],
  },
  {
    id: 'firm-loyalty',
    row: 'T5.21',
    words: { en: 'The firm’s loyalty to its customers', zh: '企业对客户的忠诚度' },
    levers: ['dropLine'],
  },
  {
    id: 'own-factors',
    row: 'T5.22',
    words: { en: 'The customer’s own factors', zh: '客户自身因素' },
    levers: [],
  },
];

type Values = readonly [number, number, number, number, number, number, number, number];
const withValues = (values: Values): LoyaltyDriver[] =>
  declared.map((driver, n) => ({ ...driver, value: values[n] as number }));

/** In the order of the course. @param switching share of the usual trip price */
function valuesOf({ customers: c, firm }: World, i: number, switching: number): Values {
  return [
    c.satisfaction[i] as number,
    c.trust[i] as number,
    c.emotion[i] as number,
    c.belonging[i] as number,
    switching,
    firm.brand,
    firm.firmLoyalty,
    c.dropout[i] as number,
  ];
}

/** The drivers of one customer when this customer last weighed staying against leaving. */
export interface DriversOfCustomer {
  readonly round: number;
  readonly drivers: readonly LoyaltyDriver[];
}

/**
 * The eight drivers of loyalty (T5.15–T5.22, R29) for one customer, in the order of the course. For the
 * debrief: most of it no firm can see. The eighth is read as the chance per trip that the customer's own life
 * ends the relation.
 * @returns null for a customer who never weighed anything
 */
export function loyaltyDrivers(run: Run, customer: CustomerName): DriversOfCustomer | null {
  const place = placeOf(run.world, customer);
  let found: DriversOfCustomer | null = null;
  listen(run, (round, world) => ({
    ...silent,
    weighed(i, _, { switching }) {
      if (i === place) found = { round, drivers: withValues(valuesOf(world, i, switching)) };
    },
  }));
  return found;
}

/** One driver as it stood, on average, with those who then left and with those who then stayed. */
export interface DriverGap extends Omit<LoyaltyDriver, 'value'> {
  readonly left: number;
  readonly stayed: number;
}

export interface DriversOfLeavers {
  /** Decisions to leave behind the averages. */
  readonly leavers: number;
  readonly drivers: readonly DriverGap[];
}

/**
 * Each driver at the moment of decision: those who chose to leave against those who weighed in the same round
 * and stayed. Every round counts by its leavers on both sides, so that a bad year does not pass for a bad
 * customer. An average difference is no proof of a cause: for that the ledger of causes plays other worlds.
 * @returns null where nobody chose to leave
 */
export function driversOfLeavers(run: Run): DriversOfLeavers | null {
  const left = declared.map(() => 0);
  const stayed = declared.map(() => 0);
  let leavers = 0;
  let group: { readonly leaves: boolean; readonly values: Values }[] = [];
  const close = () => {
    const [gone, here] = [true, false].map((leaves) => group.filter((each) => each.leaves === leaves));
    group = [];
    if (!gone?.length || !here?.length) return;
    leavers += gone.length;
    for (const n of declared.keys()) {
      left[n] = (left[n] ?? 0) + gone.reduce((sum, { values }) => sum + (values[n] as number), 0);
      const mean = here.reduce((sum, { values }) => sum + (values[n] as number), 0) / here.length;
      stayed[n] = (stayed[n] ?? 0) + gone.length * mean;
    }
  };
  const goings = new Set(
    exitsOf(run).flatMap(({ customer, round, initiator }) =>
      initiator === 'customer' ? [`${customer} ${round}`] : [],
    ),
  );
  listen(run, (round, world) => {
    close();
    return {
      ...silent,
      weighed(i, _, { switching }) {
        const leaves = goings.has(`${world.customers.name[i]} ${round}`);
        group.push({ leaves, values: valuesOf(world, i, switching) });
      },
    };
  });
  close();
  if (leavers === 0) return null;
  return {
    leavers,
    drivers: declared.map((driver, n) => ({
      ...driver,
      left: (left[n] ?? 0) / leavers,
      stayed: (stayed[n] ?? 0) / leavers,
    })),
  };
}
