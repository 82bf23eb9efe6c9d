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

/** The indicators as the engine works them out (courseware 6.4, K1–K8 and K10–K15), for `--formulas`. */
export const kpiSays: Record<keyof Kpis, { name: string; share: boolean; formula: string }> = {
  satisfaction: {
    name: 'Satisfaction',
    share: false,
    formula: 'mean satisfaction of active customers, 1 to 5',
  },
  loyalty: { name: 'Loyalty', share: true, formula: 'loyal customers ÷ active customers' },
  retentionRate: {
    name: 'Retention rate',
    share: true,
    formula: 'of those active at the start, still active ÷ active at the start',
  },
  churnRate: {
    name: 'Churn rate',
    share: true,
    formula: 'of those active at the start, lost ÷ active at the start',
  },
  lifetimeValue: { name: 'Lifetime value', share: false, formula: 'value of the base ÷ active customers' },
  acquisitionCost: {
    name: 'Cost of a new customer',
    share: false,
    formula: 'acquisition spend ÷ customers acquired',
  },
  serviceLevel: { name: 'Service level', share: true, formula: '(trips − faults) ÷ (trips + turned away)' },
  campaignEffect: {
    name: 'Campaign effect',
    share: false,
    formula: 'margin of approached customers ÷ spend on approaching',
  },
  complaintRate: {
    name: 'Complaint rate',
    share: true,
    formula: 'complaints ÷ (trips + cancelled + no-shows)',
  },
  resolutionRate: { name: 'Resolution rate', share: true, formula: 'complaints resolved ÷ complaints' },
  recommendation: {
    name: 'Recommendation',
    share: true,
    formula: 'customers who recommend ÷ active customers',
  },
  brandLoyalty: { name: 'Brand loyalty', share: true, formula: 'loyal by attitude ÷ active customers' },
  purchaseFrequency: {
    name: 'Purchase frequency',
    share: false,
    formula: 'trips ÷ active customers, in the round',
  },
  averageOrder: { name: 'Average order', share: false, formula: 'revenue ÷ trips' },
  repurchaseRate: {
    name: 'Repurchase rate',
    share: true,
    formula: 'customers with two trips or more ÷ customers with one or more',
  },
  keepCost: {
    name: 'Cost of keeping one',
    share: false,
    formula: '(retention spend + serving + win-back) ÷ customers kept',
  },
  acquireOverKeep: {
    name: 'New over kept',
    share: false,
    formula: 'cost of a new customer ÷ cost of keeping one',
  },
  heldNotLoyal: {
    name: 'Held, not loyal',
    share: true,
    formula: 'dissatisfied with high switching cost ÷ active customers',
  },
};
