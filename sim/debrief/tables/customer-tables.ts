import { acquiredInRound } from '../../contract/decisions';
import { ledgerMembers } from '../../contract/ledger';
import type { Run } from '../../contract/run';
import { guestMark, guestName } from '../../guest-names';
import { causeTable } from '../cause-table';
import { listCustomers } from '../customer-index';
import type { ExitCause } from '../exit-causes';
import { eachLedger } from '../ledger-history';
import type { Cell, RunTable } from './table';

/** Everybody, with the exit as the truth has it (R38: initiator, cause and destination of each). */
export function customersTable(run: Run, causes: readonly ExitCause[] | undefined): RunTable {
  return {
    id: 'customers',
    says: {
      en: 'One row a customer: what they earned, when and why they left, the ledger at that moment, both schools of active and passive, and what would have kept them.',
      zh: '每位客户一行：所赚毛利、何时为何离开、决定时的账目、两种说法下的主动与被动，以及什么能留住。',
    },
    columns: [
      'customer',
      'name en',
      'name zh',
      'acquired in round',
      'earned',
      'value from here on',
      'exit round',
      'exit day',
      'initiator',
      'cause',
      'scope',
      'destination',
      'weighed most',
      'but for at the moment',
      'won back in round',
      'label 客户关系管理 3',
      'label 客户服务与管理 6',
      ...ledgerMembers.map((member) => `exit ${member}`),
      'exit noise',
      'explained',
      'kept without',
    ],
    rows: () => {
      const known = new Map(causes?.map((cause) => [cause.customer, cause]));
      return listCustomers(run).map(({ customer, exit, earned, value }): Cell[] => {
        const { en, zh } = guestName(customer);
        const cause = known.get(customer);
        return [
          guestMark(customer),
          en,
          zh,
          acquiredInRound(customer),
          earned,
          value,
          ...(exit
            ? [
                exit.round,
                exit.day,
                exit.initiator,
                exit.cause,
                exit.scope,
                exit.destination,
                exit.strand,
                exit.butFor.join(' '),
                exit.wonBackIn ?? null,
                exit.label.firmPushes,
                exit.label.whoActs,
                ...ledgerMembers.map((member) => exit.ledger[member]),
                exit.noise,
                cause?.explained ?? null,
                cause?.keptWithout.join(' ') ?? null,
              ]
            : Array.from({ length: 14 + ledgerMembers.length }, () => null)),
        ];
      });
    },
  };
}

export const ledgersTable = (run: Run): RunTable => ({
  id: 'ledgers',
  says: {
    en: 'One row a customer and round: the seven members of the stay-ledger and their sum, in money.',
    zh: '每位客户每轮一行：七项账目及合计，以货币计。',
  },
  columns: ['customer', 'round', ...ledgerMembers, 'sum'],
  rows: () => {
    const rows: Cell[][] = [];
    eachLedger(run, ({ customer, round, ledger, score }) => {
      rows.push([guestMark(customer), round, ...ledgerMembers.map((member) => ledger[member]), score]);
    });
    return rows;
  },
});

export const causesTable = (causes: readonly ExitCause[]): RunTable => ({
  id: 'causes',
  says: {
    en: 'The ledger of causes: one row a line; the last row is the sum.',
    zh: '流失原因账：每项一行，最后一行为合计。',
  },
  columns: ['explained', 'strand', 'cause', 'customers'],
  rows: () => [
    ...causeTable(causes).map(({ explained, strand, cause, exits }): Cell[] => [
      explained,
      strand,
      cause,
      exits.length,
    ]),
    ['sum', null, null, causes.length],
  ],
});
