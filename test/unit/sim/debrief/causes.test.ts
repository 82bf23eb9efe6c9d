import { describe, expect, it } from 'vitest';
import { causalLedger, causeOf, worldsWithout } from '../../../../sim/causes';
import { strands } from '../../../../sim/contract/ledger';
import {
  accounts,
  amongSeveral,
  causeTable,
  exitsByAccount,
  exitsByStrand,
} from '../../../../sim/debrief/cause-table';
import { exitCauses } from '../../../../sim/debrief/exit-causes';
import { questionNumbers } from '../../../../sim/debrief/question-numbers';
import { schools, schoolTable } from '../../../../sim/debrief/schools';
import { runWhole } from '../../../../sim/run';
import { scenarios } from '../../../../sim/scenarios/library';

const shipped = scenarios.map((scenario) => ({
  id: scenario.id,
  scenario: { ...scenario, customers: Math.min(scenario.customers, 200) },
}));

describe.each(shipped)('B: why everybody left in $id', ({ scenario }) => {
  const played = runWhole(scenario, 'debrief', [{ levers: { price: 1.15 } }]);
  const worlds = worldsWithout(played);
  const causes = exitCauses(played, worlds);
  const table = causeTable(causes);

  it('is the causal ledger of the engine, person by person', () => {
    const ledger = causalLedger(played, worlds);
    const count = (explained: string) => causes.filter((each) => each.explained === explained).length;
    expect(causes).toHaveLength(ledger.exits);
    expect(count('either-of')).toBe(ledger.eitherOf);
    expect(count('together')).toBe(ledger.together);
    expect(count('unpreventable')).toBe(ledger.unpreventable);
    for (const strand of strands)
      expect(
        causes.filter(({ explained, keptWithout }) => explained === 'single' && keptWithout[0] === strand),
      ).toHaveLength(ledger.single[strand]);
  });

  it('says of each customer what causeOf says', () => {
    for (const { customer, keptWithout } of causes.slice(0, 40))
      expect(keptWithout).toEqual(causeOf(played, customer, worlds).keptWithout);
  });

  it('adds up: every exit stands in one line, and the lines sum to all', () => {
    const listed = table.flatMap(({ exits }) => exits.map(({ customer }) => customer));
    expect(listed).toHaveLength(causes.length);
    expect(new Set(listed).size).toBe(causes.length);
  });

  it('of what several things explain, each thing named keeps as many as it says, the most frequent first', () => {
    const several = causes.filter(({ explained }) => explained === 'either-of');
    const named = amongSeveral(several);
    for (const { strand, exits } of named)
      expect(several.filter(({ keptWithout }) => keptWithout.includes(strand))).toHaveLength(exits);
    expect(named.map(({ exits }) => exits)).toEqual(
      named.map(({ exits }) => exits).toSorted((a, b) => b - a),
    );
    if (several.length > 0) expect(named.length).toBeGreaterThan(1);
  });

  it('R40, R41: natural and macro losses stand apart from what a firm has levers on, and dismissals alone', () => {
    const by = exitsByAccount(causes);
    expect(accounts.reduce((sum, account) => sum + by[account].length, 0)).toBe(causes.length);
    for (const { exit } of by.ours) expect(exit).toMatchObject({ scope: 'micro', initiator: 'customer' });
    for (const { exit } of by.dismissed)
      expect(exit).toMatchObject({ cause: 'malicious', initiator: 'firm' });
    for (const { exit } of by.outside) expect(exit.scope).toBe('macro');
    const micro = questionNumbers(played, 'Q3').find(({ words }) => words.en.startsWith('over micro'));
    // Who was won back left as well, and does not stand in the accounts.
    if (played.rounds.every(({ counts }) => counts.wonBack === 0))
      expect(micro?.value, 'the questions count as the accounts do').toBe(by.ours.length);
    const ownLife = exitsByStrand(causes).get('own-life') ?? [];
    expect(by.outside).toEqual(expect.arrayContaining([...ownLife]));
  });

  it('R39: both schools of active and passive label every exit, and count where they differ', () => {
    const exits = causes.map(({ exit }) => exit);
    const { lines, total, changed } = schoolTable(exits);
    for (const school of schools) {
      const sum = Object.values(total[school]).reduce((a, b) => a + b, 0);
      expect(sum).toBe(exits.length);
    }
    expect(lines.reduce((sum, line) => sum + line.exits, 0)).toBe(exits.length);
    const fault = lines.find(({ cause }) => cause === 'fault');
    expect(fault?.labels.firmPushes.passive ?? 0).toBe(fault?.exits ?? 0);
    expect(fault?.labels.whoActs.active ?? 0).toBe(fault?.exits ?? 0);
    const malicious = lines.find(({ cause }) => cause === 'malicious');
    expect(malicious?.labels.whoActs.passive ?? 0).toBe(malicious?.exits ?? 0);
    expect(malicious?.labels.firmPushes['not-classified'] ?? 0).toBe(malicious?.exits ?? 0);
    expect(changed).toBeGreaterThanOrEqual((fault?.exits ?? 0) + (malicious?.exits ?? 0));
  });
});
