import type { Words } from '../../retention/words';
import type { CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { ledgerOf } from '../ledgers';
import type { LeverId } from '../scenario/levers';
import { placeOf } from '../world/world';

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

const drivers = {
  satisfaction: {
    id: 'satisfaction',
    row: 'T5.15',
    words: { en: 'Customer satisfaction', zh: '客户满意度' },
    levers: ['guide', 'careDuring', 'answerTime'],
  },
  trust: {
    id: 'trust',
    row: 'T5.16',
    words: { en: 'Customer trust', zh: '客户信任' },
    levers: ['explanation', 'itinerary', 'training'],
  },
  emotion: {
    id: 'emotion',
    row: 'T5.17',
    words: { en: 'Customer emotion', zh: '客户情感' },
    levers: ['guide', 'careDuring', 'itinerary'],
  },
  belonging: {
    id: 'belonging',
    row: 'T5.18',
    words: { en: 'Sense of belonging', zh: '客户归属感' },
    levers: ['club'],
  },
  switchingCost: {
    id: 'switching-cost',
    row: 'T5.19',
    words: { en: 'Switching cost', zh: '客户转移成本' },
    levers: ['points', 'tiers', 'club'],
  },
  brand: {
    id: 'brand-image',
    row: 'T5.20',
    words: { en: 'Brand image', zh: '品牌形象' },
    levers: ['itinerary', 'guide'],
  },
  firmLoyalty: {
    id: 'firm-loyalty',
    row: 'T5.21',
    words: { en: 'The firm’s loyalty to its customers', zh: '企业对客户的忠诚度' },
    levers: ['dropLine'],
  },
  ownFactors: {
    id: 'own-factors',
    row: 'T5.22',
    words: { en: 'The customer’s own factors', zh: '客户自身因素' },
    levers: [],
  },
} as const satisfies Record<string, Declared>;

/**
 * The eight drivers of loyalty (T5.15–T5.22, R29) for one customer after the rounds played, in the order of
 * the course. For the debrief: most of it no firm can see. The eighth is read as the chance per trip that the
 * customer's own life ends the relation.
 * @returns null for a customer who is not there any more
 */
export function loyaltyDrivers(run: Run, customer: CustomerName): readonly LoyaltyDriver[] | null {
  const found = ledgerOf(run, customer, run.rounds.length);
  const i = placeOf(run.world, customer);
  if (!found || i < 0) return null;
  const c = run.world.customers;
  const { brand, firmLoyalty } = run.world.firm;
  return [
    { ...drivers.satisfaction, value: c.satisfaction[i] as number },
    { ...drivers.trust, value: c.trust[i] as number },
    { ...drivers.emotion, value: c.emotion[i] as number },
    { ...drivers.belonging, value: c.belonging[i] as number },
    { ...drivers.switchingCost, value: found.ledger.switching / (c.spend[i] as number) },
    { ...drivers.brand, value: brand },
    { ...drivers.firmLoyalty, value: firmLoyalty },
    { ...drivers.ownFactors, value: c.dropout[i] as number },
  ];
}
