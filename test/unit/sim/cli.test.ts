import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioCode } from '../../../sim/codes/scenario-code';
import { breakfastShop } from '../../../sim/scenarios/breakfast-shop';
import { folderForFiles, json, sim } from './start-sim';

const { at, write } = folderForFiles();

describe('sim run', () => {
  it('tells a story, the same one for the same seed, and keeps the run for the other commands', async () => {
    const once = await sim(['run', 'breakfast-shop', '--seed', 'cli', '--out', at('run.json')]);
    const again = await sim(['run', 'breakfast-shop', '--seed', ' cli ']);
    expect(once.code).toBe(0);
    expect(once.out).toBe(again.out);
    for (const part of ['What happened', 'Why customers left', 'Money (CNY)', 'Indicators']) {
      expect(once.out).toContain(part);
    }
    expect(once.err).toContain('run.json');
    expect((await sim(['verify', at('run.json')])).out).toBe(`${at('run.json')}: genuine\n`);
  });

  it('prints JSON and nothing else with --json, itself a run the other commands read', async () => {
    const { out } = await sim(['run', 'breakfast-shop', '--seed', 'cli', '--json']);
    expect(json(out)).toMatchObject({ format: 'homeport-run', seed: 'cli', rounds: { length: 6 } });
    writeFileSync(at('from-stdout.json'), out);
    expect((await sim(['verify', at('from-stdout.json')])).code).toBe(0);
    const printed = json(out) as { worth: number; rounds: object[] };
    const altered = { worth: { ...printed, worth: printed.worth + 1 }, rounds: { ...printed, rounds: [] } };
    for (const [field, file] of Object.entries(altered)) {
      const { code, out } = await sim(['verify', write('altered.json', file)]);
      expect([code, out]).toEqual([1, `${at('altered.json')}: NOT genuine: ${field} differs\n`]);
    }
  });

  it('accounts for every yuan between revenue and profit', async () => {
    const decisions = write('remedies.json', [{ levers: {} }, { levers: { remedy: 2, complaintStaff: 1 } }]);
    const { out } = await sim(['run', 'breakfast-shop', '--seed', 'cli', '--decisions', decisions]);
    const [, ...rows] = (out.split('Money (CNY)\n')[1] ?? '').split('\n\n')[0]?.split('\n') ?? [];
    expect(rows).toHaveLength(6);
    for (const row of rows.slice(1)) {
      const [, revenue = 0, ...rest] = row
        .trim()
        .split(/ +/)
        .map((x) => Number(x.replace('−', '-').replace(/[,+]/g, '')));
      const [profit = 0] = rest.splice(-3);
      expect(rest.at(-1)).toBeGreaterThan(0);
      expect(Math.abs(revenue - rest.reduce((a, b) => a + b, 0) - profit)).toBeLessThanOrEqual(4);
    }
  });

  it('holds what a new customer costs against the 5–10 times of the course, within or outside', async () => {
    const { out } = await sim(['run', 'breakfast-shop', '--seed', 'cli', '--json']);
    const { rounds } = json(out) as { rounds: { kpis: { acquireOverKeep: number } }[] };
    const ratio = rounds.at(-1)?.kpis.acquireOverKeep ?? Number.NaN;
    const lies = ratio >= 5 && ratio <= 10 ? 'within' : 'outside';
    const told = await sim(['run', 'breakfast-shop', '--seed', 'cli']);
    expect(told.out).toMatch(
      /In the last round a new customer cost [\d.,]+ CNY and keeping one [\d.,]+ CNY, [\d.,]+ times as much: /,
    );
    expect(told.out).toContain(`: ${lies} the 5–10 the course gives without a source.`);
  });

  it('tells lever values so that they can be decided again as they were', async () => {
    const decisions = write('fine.json', [{ levers: { price: 1.0375 } }]);
    const { out } = await sim(['run', 'breakfast-shop', '--seed', 'cli', '--decisions', decisions]);
    expect(out).toMatch(/Round 1: .* 1\.0375$/m);
  });

  it('shows its usage on request, and that of one command', async () => {
    expect((await sim(['--help'])).out).toContain('sim sweep SCENARIO');
    expect(await sim(['luck', '--help'])).toMatchObject({
      code: 0,
      out: 'Usage: sim luck RUN [--n 200] [--json]\n',
      err: '',
    });
  });

  it('shows formulas on request', async () => {
    const { out } = await sim(['run', 'breakfast-shop', '--seed', 'cli', '--formulas']);
    expect(out).toContain('acquisition spend ÷ customers acquired');
  });

  it('takes a scenario as a name, a file or a code that brings its seed', async () => {
    const named = await sim(['run', 'breakfast-shop', '--seed', 'monday']);
    const file = write('scenario.json', breakfastShop);
    const code = scenarioCode({ scenario: { shipped: 'breakfast-shop' }, seed: 'monday', mode: 'practice' });
    expect((await sim(['run', file, '--seed', 'monday'])).out).toBe(named.out);
    expect((await sim(['run', code])).out).toBe(named.out);
  });

  it('refuses a wrong scenario with the path of the field, what was found and what is allowed', async () => {
    const wrong = { ...breakfastShop, rounds: 500, levers: [{ id: 'price', opensInRound: 1, max: 9 }] };
    const tooLong = await sim(['run', write('wrong.json', wrong), '--seed', 's']);
    expect(tooLong).toMatchObject({ code: 2, out: '' });
    expect(tooLong.err).toMatch(/^rounds: found 500, allowed .*200/m);
    const { format: _, ...unmarked } = breakfastShop;
    const noFormat = await sim(['run', write('no-format.json', unmarked), '--seed', 's']);
    expect(noFormat.err).toContain('format: found nothing, allowed a value: it is required');
    const misspelt = { ...breakfastShop, levers: [{ id: 'price', opensInRound: 1, defualt: 1.2 }] };
    const typo = await sim(['run', write('typo.json', misspelt), '--seed', 's']);
    expect(typo.err).toContain('levers.0.defualt: found "defualt", allowed no such field');
    const lever = await sim(['run', write('lever.json', { ...wrong, rounds: 6 }), '--seed', 's']);
    expect(lever.err).toContain('levers.0.max: found 9, allowed 0.7 to 1.6');
  });

  it('refuses decisions that cannot stand with their place', async () => {
    const decisions = write('decisions.json', [{ levers: { guide: 1 } }, { levers: { price: 99 } }]);
    const { code, err } = await sim(['run', 'breakfast-shop', '--seed', 's', '--decisions', decisions]);
    expect(code).toBe(2);
    expect(err).toContain('round 1: levers.guide: found 1, allowed nothing before round 2');
    expect(err).toContain('round 2: levers.price: found 99');
  });

  it.each([
    [['run', 'breakfast-shop'], 'Say which seed'],
    [['run', 'nowhere', '--seed', 's'], '"nowhere" is neither a file nor a code nor a scenario that ships'],
    [['run', 'breakfast-shop', '--sead', 's'], "Unknown option '--sead'"],
    [['dance'], 'There is no "sim dance"'],
    [[], 'Say what the simulator shall do'],
    [['luck', 'nowhere.json'], 'There is no file nowhere.json.'],
    [['par', 'breakfast-shop', '--seed', 's', '--budget', 'many'], '--budget takes a whole number'],
    [['sweep', 'breakfast-shop', '--vary', 'price=2:1:1', '--seeds', '1:2'], '--vary takes lever=a:b:step'],
    [
      ['sweep', 'breakfast-shop', '--vary', 'price=1:9:1', '--seeds', '1:2'],
      'levers.price: found 2, allowed 0.7 to 1.6',
    ],
    [['sweep', 'breakfast-shop', '--vary', 'prise=1:2:1', '--seeds', '1:2'], 'prise'],
    [['run', 'breakfast-shop', '--seed', ' '], 'Say which seed'],
    [['sweep', 'breakfast-shop', '--vary', 'price=0.9:1.1:1e-13', '--seeds', '1:2'], '--vary takes'],
    [['sweep', 'breakfast-shop', '--vary', 'price=0.9:1.1:0.0000000000001', '--seeds', '1:2'], 'more values'],
    [
      ['sweep', 'breakfast-shop', '--vary', 'price=1:1:1', '--seeds', '1:999999999'],
      'At most 1,000,000 runs',
    ],
    [
      ['sweep', 'breakfast-shop', '--vary', 'price=1:1:1', '--seeds', '1:9', '--csv', 'nowhere/s.csv'],
      'nowhere/s.csv cannot be written',
    ],
    [['export', 'any.json', '--bookings', 'b.pdf'], '.csv, .xls or .xlsx'],
  ])('sim %j: one sentence, exit code 2, nothing on stdout', async (args, sentence) => {
    const { code, out, err } = await sim(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
  });
});
