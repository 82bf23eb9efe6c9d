import type { TransactionCosts } from '../contract/ledger';
import type { ParameterValues } from '../scenario/parameters';
import { lever } from './levers-of-firm';
import type { Firm } from './world';

/** What a firm's way of selling asks of the customer, in the terms the six costs are made of. */
interface WayOfSelling {
  steps: number;
  channels: number;
  explanation: number;
  transparency: number;
  answerHours: number;
  cancellationFee: number;
  prepayment: number;
}

/** The six transaction costs (T3.6), each a share of a usual trip price. */
function costs(way: WayOfSelling, perStep: number): TransactionCosts {
  return {
    search: 0.35 * perStep * way.steps + 0.05 * (1 - way.channels),
    information: 0.05 * (1 - way.explanation),
    bargaining: 0.03 * (1 - way.transparency),
    decision: 0.65 * perStep * way.steps,
    monitoring: (0.03 * way.answerHours) / 72,
    breach: 0.04 * way.cancellationFee + 0.04 * way.prepayment,
  };
}

export function ownTransactionCosts(firm: Firm, v: ParameterValues): TransactionCosts {
  const way: WayOfSelling = {
    steps: lever(firm, 'bookingSteps'),
    channels: lever(firm, 'channels'),
    explanation: lever(firm, 'explanation'),
    transparency: lever(firm, 'transparency'),
    answerHours: lever(firm, 'answerTime'),
    cancellationFee: lever(firm, 'cancellationFee'),
    prepayment: lever(firm, 'prepayment'),
  };
  return costs(way, v['transaction.perStep']);
}

/** The rival sells as the trade does, but for its steps and channels, which the scenario sets. */
export function rivalTransactionCosts(v: ParameterValues, steps: number): TransactionCosts {
  const way: WayOfSelling = {
    steps,
    channels: v['transaction.rivalChannels'],
    explanation: 0.2,
    transparency: 0.5,
    answerHours: 12,
    cancellationFee: 0.3,
    prepayment: 0,
  };
  return costs(way, v['transaction.perStep']);
}

export const total = (t: TransactionCosts): number =>
  t.search + t.information + t.bargaining + t.decision + t.monitoring + t.breach;
