import type { Cause, Destination, Initiator, Strand } from '../../../sim/contract/ledger';
import type { Kpis } from '../../../sim/contract/run';

export const strandSays: Record<Strand, string> = {
  'own-life': 'their own life took them elsewhere',
  'rival-offer': "a rival's offer drew them",
  downturn: 'hard times',
  'destination-event': 'an event at the destination',
  'price-rise': 'the price rose',
  'service-fault': 'something went wrong on a trip',
  'peak-gap': 'peak season outran capacity',
  'broken-promise': 'more was promised than delivered',
  misunderstanding: 'they had understood something else',
  'slow-answer': 'they waited for answers',
  'refund-flow': 'changes and refunds were a struggle',
  'adviser-left': 'their adviser left',
  'being-approached': 'being approached made them ask',
  'weak-bond': 'little tied them',
  'word-of-mouth': 'what others said',
  'bad-debt': 'they did not mean to pay',
  'low-switching-cost': 'changing firm cost them little',
};

export const causeSays: Record<Cause, string> = {
  natural: 'natural',
  competitive: 'competition',
  fault: 'fault of the firm',
  malicious: 'malicious',
  other: 'other',
};

export const initiatorSays: Record<Initiator, string> = {
  customer: 'the customer',
  firm: 'the firm',
  neither: 'nobody',
};

export const destinationSays: Record<Destination, string> = {
  rival: 'to a rival',
  nobody: 'to nobody',
  unknown: 'where to is unknown',
};

/**
 * How the engine counts each indicator over all customers (6.4), for `--formulas`. A firm sees some of them
 * only through surveys: what it would see is worked out by `sim/view/kpi-sheet.ts`.
 */
export const countedAs: Record<keyof Kpis, string> = {
  satisfaction: 'mean satisfaction of active customers, 1 to 5',
  loyalty: 'loyal customers ÷ active customers',
  retentionRate: 'of those active at the start, still active ÷ active at the start',
  churnRate: 'of those active at the start, lost ÷ active at the start',
  lifetimeValue: 'value of the base ÷ active customers',
  acquisitionCost: 'acquisition spend ÷ customers acquired',
  serviceLevel: '(trips − faults) ÷ (trips + turned away)',
  campaignEffect: 'margin of approached customers ÷ spend on approaching',
  complaintRate: 'complaints ÷ (trips + cancelled + no-shows)',
  resolutionRate: 'complaints resolved ÷ complaints in hand',
  recommendation: 'customers who recommend ÷ active customers',
  brandLoyalty: 'loyal by attitude ÷ active customers',
  purchaseFrequency: 'trips ÷ active customers, in the round',
  averageOrder: 'revenue ÷ trips',
  repurchaseRate: 'customers with two trips or more ÷ customers with one or more',
  keepCost: '(retention spend + serving + win-back) ÷ customers kept',
  acquireOverKeep: 'cost of a new customer ÷ cost of keeping one',
  heldNotLoyal: 'dissatisfied with high switching cost ÷ active customers',
};
