import { describe, expect, it } from 'vitest';
import { causalLedger, ledgerByRound } from '../../../../sim/causes';
import { ledgerMembers, stayScore } from '../../../../sim/contract/ledger';
import { askClaim } from '../../../../sim/debrief/claims/catalogue';
import { everybody, findCustomers, listCustomers } from '../../../../sim/debrief/customer-index';
import { exitCauses } from '../../../../sim/debrief/exit-causes';
import { eachLedger } from '../../../../sim/debrief/ledger-history';
import { questionNumbers } from '../../../../sim/debrief/question-numbers';
import { causesTable, customersTable, ledgersTable } from '../../../../sim/debrief/tables/customer-tables';
import {
  answersTable,
  claimsTable,
  decisionsTable,
  parTable,
  roundsTable,
  siblingsTable,
} from '../../../../sim/debrief/tables/round-tables';
import { driversTable, signsTable, warningsTable } from '../../../../sim/debrief/tables/seen-tables';
import { warningsOfRun } from '../../../../sim/debrief/warnings-of-run';
import { exitsOf } from '../../../../sim/exits';
import { guestMark, guestName } from '../../../../sim/guest-names';
import { luck } from '../../../../sim/luck';
import { par } from '../../../../sim/par';
import { courseQuestions } from '../../../../sim/questions';
import { runWhole } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { firmRecords } from '../../../../sim/view/firm-records';
import { driversOfLeavers } from '../../../../sim/view/loyalty-drivers';

const scenario = { ...breakfastShop, customers: 150 };
const played = runWhole(scenario, 'tables', [{ levers: { price: 1.1 } }, { levers: {}, desk: [] }]);
const causes = exitCauses(played);
const all = listCustomers(played);
const warnings = warningsOfRun(played, firmRecords(played));
const drivers = driversOfLeavers(played);
if (!drivers) throw new Error('somebody left');

describe('B: finding a customer', () => {
  it('by name in either language, by mark, by cause, by the round of leaving', () => {
    const [gone] = causes;
    if (!gone) throw new Error('somebody left');
    const { customer, exit } = gone;
    const find = (part: Partial<typeof everybody>) =>
      findCustomers(all, { ...everybody, ...part }).map((each) => each.customer);
    expect(find({ text: guestName(customer).en.toUpperCase() })).toContain(customer);
    expect(find({ text: guestName(customer).zh })).toContain(customer);
    expect(find({ text: guestMark(customer) })).toEqual([customer]);
    expect(find({ left: exit.round })).toHaveLength(
      exitsOf(played).filter(({ round }) => round === exit.round).length,
    );
    expect(find({ cause: exit.cause, left: exit.round })).toContain(customer);
    expect(find({ left: 'stayed' })).not.toContain(customer);
    expect(find({ left: 'stayed' }).length + causes.length).toBe(all.length);
  });

  it('by what weighed most: as many as the accounts show', () => {
    const faults = causes.filter(({ exit }) => exit.strand === 'service-fault');
    expect(findCustomers(all, { ...everybody, strand: 'service-fault' })).toHaveLength(faults.length);
  });
});

describe('B: everything as tables', () => {
  const tables = [
    roundsTable(played),
    decisionsTable(played),
    customersTable(played, causes),
    ledgersTable(played),
    causesTable(causes),
    warningsTable(played, warnings),
    signsTable(warnings),
    driversTable(drivers),
    siblingsTable(played, luck(played, 5)),
    parTable(played, par(scenario, 'tables', 40)),
    claimsTable([askClaim('complaint-roots', played)]),
    answersTable(played, [{ question: 'Q3', text: '=1+1' }]),
  ];

  it.each(tables.map((table) => ({ id: table.id, table })))(
    '$id: every row has a cell for every column',
    ({ table }) => {
      const rows = table.rows();
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(table.columns).size).toBe(table.columns.length);
      for (const row of rows) expect(row).toHaveLength(table.columns.length);
    },
  );

  it('R38: every exit in the export has initiator, cause and destination', () => {
    const table = customersTable(played, causes);
    const at = (column: string) => table.columns.indexOf(column);
    const gone = table.rows().filter((row) => row[at('exit round')] !== null);
    expect(gone).toHaveLength(exitsOf(played).length);
    for (const row of gone)
      for (const field of ['initiator', 'cause', 'destination']) expect(row[at(field)]).toBeTruthy();
  });

  it('R47: the table of warnings holds everybody warned of and everybody missed, once', () => {
    const { alarms, missed } = warnings.reports['as-played'];
    const marks = warningsTable(played, warnings)
      .rows()
      .map(([mark]) => mark);
    expect(marks).toHaveLength(alarms.length + missed.length);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('the ledger of causes sums to the engine’s count of exits', () => {
    const rows = causesTable(causes).rows();
    const sum = rows.at(-1)?.at(-1);
    expect(sum).toBe(causalLedger(played).exits);
    expect(rows.slice(0, -1).reduce((total, row) => total + Number(row.at(-1)), 0)).toBe(sum);
  });

  it('the ledgers of all customers are those of each', () => {
    const seen = new Map<number, number>();
    eachLedger(played, ({ customer, ledger, score }) => {
      seen.set(customer, (seen.get(customer) ?? 0) + 1);
      expect(ledgerMembers).toHaveLength(7);
      expect(stayScore(ledger)).toBeCloseTo(score, 6);
    });
    for (const { customer } of causes.slice(0, 5)) {
      const rounds = ledgerByRound(played, customer);
      expect(seen.get(customer) ?? 0).toBe(rounds.length);
    }
  });
});

describe('R90: the questions of the course with the run’s own numbers', () => {
  it.each([...Object.keys(courseQuestions), 'own-3'])('%s', (question) => {
    const numbers = questionNumbers(played, question);
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    for (const { value } of numbers) expect(value === null || Number.isFinite(value)).toBe(true);
    expect(numbers.some(({ value }) => value !== null)).toBe(true);
  });
});
