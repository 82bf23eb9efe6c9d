import { exp } from './arithmetic/exp';
import type { CustomerName } from './contract/decisions';
import { type CustomerLedger, inMoney, type StayLedger, type TransactionCosts } from './contract/ledger';
import type { Run } from './contract/run';
import { listen, silent } from './listen';
import type { Customers } from './world/columns';
import type { Conditions } from './world/conditions';
import {
  benefitLoss,
  brandRelationship,
  goesElsewhere,
  monetaryLoss,
  personal,
  surplusAtRival,
  timeAndEffort,
} from './world/stay-ledger';
import { ownTransactionCosts, rivalTransactionCosts } from './world/transaction-costs';
import { placeOf, type World } from './world/world';

/**
 * Everything behind one customer's stay-score in one round: the seven of the ledger, the seven members of
 * the switching cost, the six transaction costs of both firms, both sides of the opportunity cost, and the
 * conceptual model beside it. In money. Null when the customer did not weigh in that round.
 */
export function ledgerOf(run: Run, customer: CustomerName, round: number): CustomerLedger | null {
  const place = placeOf(run.world, customer);
  let found: CustomerLedger | null = null;
  const upTo = { ...run, rounds: run.rounds.slice(0, round) };
  listen(upTo, (now, world) => ({
    ...silent,
    weighed(i, score, ledger, k) {
      if (now === round && i === place) found = ledgerAt(world, i, score, ledger, k);
    },
  }));
  return found;
}

function ledgerAt(world: World, i: number, score: number, l: StayLedger, k: Conditions): CustomerLedger {
  const c = world.customers;
  const v = world.values;
  const spend = c.spend[i] as number;
  const money = (parts: TransactionCosts): TransactionCosts => ({
    search: spend * parts.search,
    information: spend * parts.information,
    bargaining: spend * parts.bargaining,
    decision: spend * parts.decision,
    monitoring: spend * parts.monitoring,
    breach: spend * parts.breach,
  });
  const procedural = spend * timeAndEffort(c, i, v);
  return {
    customer: c.name[i] as number,
    round: k.round,
    ledger: inMoney(l, spend),
    score: spend * score,
    switching: {
      // The three grow together with what is set up here; the split between them is ours.
      timeAndEffort: { learning: 0.4 * procedural, time: 0.3 * procedural, effort: 0.3 * procedural },
      economic: { benefitLoss: spend * benefitLoss(c, i, k), monetaryLoss: spend * monetaryLoss(c, i, k) },
      emotional: {
        personalRelationship: spend * personal(c, i, v),
        brandRelationship: spend * brandRelationship(c, i, k, v),
      },
    },
    transaction: {
      own: money(ownTransactionCosts(world.firm, v)),
      rival: goesElsewhere(c, i, k) ? money(rivalTransactionCosts(v, k.rivalSteps)) : null,
    },
    opportunity: {
      leave: spend * v['opportunity.givenUp'],
      stay: spend * surplusAtRival(c, i, k, k.rivalPrice),
    },
    intention: intention(c, i, l.switching),
  };
}

/**
 * Repeat-purchase intention of the conceptual model (T3.1, formula 6.2): rises with satisfaction, perceived
 * value and switching cost. A second view of the customer, beside the ledger that decides (6.1), so that
 * nothing is applied twice. Coefficients are ours.
 */
export function intention(c: Customers, i: number, switching: number): CustomerLedger['intention'] {
  const satisfaction = 3 * ((c.satisfaction[i] as number) - 0.5);
  const perceivedValue = 2 * ((c.perceivedValue[i] as number) - 0.4);
  const switchingCost = 2 * (switching - 0.2);
  return {
    value: 1 / (1 + exp(-(0.6 + satisfaction + perceivedValue + switchingCost))),
    satisfaction,
    perceivedValue,
    switchingCost,
  };
}
