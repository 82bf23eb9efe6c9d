import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runCode } from '../../../sim/codes/run-code';
import { newRunFile } from '../../../sim/codes/run-file';
import { scenarioCode } from '../../../sim/codes/scenario-code';
import { breakfastShop } from '../../../sim/scenarios/breakfast-shop';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'homeport-sim-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** As a person starts it; `meanwhile` hears stderr as it grows and may send signals. */
function sim(
  args: string[],
  meanwhile: (err: string, kill: () => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve) => {
    let interrupted = false;
    const child = spawn(process.execPath, ['--import', 'tsx', 'bin/homeport.ts', 'sim', ...args], {
      cwd: root,
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
      meanwhile(err, () => {
        if (!interrupted) interrupted = child.kill('SIGINT');
      });
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const json = (text: string): unknown => JSON.parse(text);
const write = (name: string, content: unknown): string => {
  writeFileSync(at(name), JSON.stringify(content));
  return at(name);
};

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
    expect(err).toContain('0.levers.guide: found 1, allowed nothing before round 2');
    expect(err).toContain('1.levers.price: found 99');
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
      'levers.price: found 9, allowed 0.7 to 1.6',
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

describe('questions to a run', () => {
  const keptRun = async (): Promise<string> => {
    if (!existsSync(at('asked.json')))
      await sim(['run', 'breakfast-shop', '--seed', 'ask', '--out', at('asked.json')]);
    return at('asked.json');
  };

  it('sim whatif is sim compare of the run with the run decided otherwise', async () => {
    const asked = await keptRun();
    const whatIf = await sim([
      'whatif',
      asked,
      '--round',
      '2',
      '--set',
      'guide=1',
      '--set',
      'training=0.5',
      '--json',
    ]);
    const decided = write('decided.json', [{ levers: {} }, { levers: { guide: 1, training: 0.5 } }]);
    await sim(['run', 'breakfast-shop', '--seed', 'ask', '--decisions', decided, '--out', at('other.json')]);
    const compared = await sim(['compare', asked, at('other.json'), '--json']);
    expect(json(whatIf.out)).toEqual(json(compared.out));
    expect(json(whatIf.out)).toMatchObject({ worth: expect.any(Number) });
  });

  it('sim whatif refuses a lever set twice', async () => {
    const { code, err } = await sim([
      'whatif',
      await keptRun(),
      '--round',
      '1',
      '--set',
      'price=1',
      '--set',
      'price=1.1',
    ]);
    expect({ code, err }).toEqual({ code: 2, err: '--set names price twice.\n' });
  });

  it('sim compare refuses runs of other customers', async () => {
    await sim(['run', 'breakfast-shop', '--seed', 'else', '--out', at('else.json')]);
    const { code, err } = await sim(['compare', await keptRun(), at('else.json')]);
    expect(code).toBe(2);
    expect(err).toContain('one scenario and one seed');
  });

  it('sim why tells one customer’s reasons, and those of the whole run adding up', async () => {
    const asked = await keptRun();
    const whole = json((await sim(['why', asked, '--json'])).out) as {
      exits: number;
      single: Record<string, number>;
      eitherOf: number;
      together: number;
      unpreventable: number;
    };
    const single = Object.values(whole.single).reduce((sum, count) => sum + count, 0);
    expect(single + whole.eitherOf + whole.together + whole.unpreventable).toBe(whole.exits);
    const one = await sim(['why', asked, '0-3', '--json']);
    expect(json(one.out)).toMatchObject({
      customer: 3,
      rounds: expect.arrayContaining([expect.objectContaining({ round: 1 })]),
    });
    expect((await sim(['why', asked, '0-999999'])).err).toContain('There is no customer "0-999999"');
  });

  it('sim luck and sim par answer in JSON, progress going to stderr', async () => {
    const luck = await sim(['luck', await keptRun(), '--n', '20', '--json']);
    expect(json(luck.out)).toMatchObject({ n: 20, worths: { length: 20 } });
    expect(luck.err).toContain('20 of 20');
    const par = await sim(['par', 'breakfast-shop', '--seed', 'ask', '--budget', '30', '--json']);
    expect(json(par.out)).toMatchObject({ budget: 30, seed: 'ask', method: expect.any(String) });
  });

  it('sim verify notices a changed decision and a claim that is not what the replay gives, and reads codes', async () => {
    const file = json(readFileSync(await keptRun(), 'utf8')) as {
      decisions: unknown[];
      claimed: { fingerprint: string };
    };
    const changed = write('changed.json', {
      ...file,
      decisions: [{ levers: { price: 1.2 } }, ...file.decisions.slice(1)],
    });
    const { code, out } = await sim(['verify', await keptRun(), changed]);
    expect(code).toBe(1);
    expect(out).toContain(`${await keptRun()}: genuine`);
    expect(out).toContain(`${changed}: NOT genuine`);
    const code1 = runCode(newRunFile({ shipped: 'breakfast-shop' }, 'ask', 'practice'));
    expect((await sim(['verify', code1])).code).toBe(0);
  });

  it('sim export writes bookings and histories', async () => {
    const { code } = await sim([
      'export',
      await keptRun(),
      '--bookings',
      at('b.csv'),
      '--histories',
      at('h.json'),
    ]);
    expect(code).toBe(0);
    expect(readFileSync(at('b.csv'), 'utf8')).toMatch(/^Book Number,Booked by,/);
    expect((json(readFileSync(at('h.json'), 'utf8')) as unknown[])[0]).toMatchObject({ id: 'guest-0-0' });
  });

  it('sim sweep writes one row for each setting and seed', async () => {
    const args = [
      'sweep',
      'breakfast-shop',
      '--vary',
      'price=0.9:1.1:0.1',
      '--seeds',
      '1:4',
      '--csv',
      at('s.csv'),
    ];
    const { code, out } = await sim(args);
    expect(code).toBe(0);
    const [header = '', ...rows] = readFileSync(at('s.csv'), 'utf8').trim().split(/\r?\n/);
    expect(header.split(',').slice(0, 3)).toEqual(['price', 'seed', 'worth']);
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' '))).toEqual(
      ['0.9', '1', '1.1'].flatMap((price) => ['1', '2', '3', '4'].map((seed) => `${price} ${seed}`)),
    );
    expect(out).toContain('95 % interval');
  });
});

describe('Ctrl-C', () => {
  it.each([
    [
      'on all cores',
      ['sweep', 'breakfast-shop', '--vary', 'price=0.8:1.2:0.01', '--seeds', '1:500', '--csv', at('cut.csv')],
    ],
    [
      'on one',
      ['sweep', 'breakfast-shop', '--vary', 'price=1:1:1', '--seeds', '1:600', '--csv', at('cut.csv')],
    ],
  ])('stops long work %s at once: exit code 130 and no half-written file', async (_, args) => {
    const ended = await sim(args, (err, kill) => {
      if (err.includes('runs played')) kill();
    });
    expect(ended.code).toBe(130);
    expect(ended.out).toBe('');
    expect(ended.err).toContain('Stopped.');
    expect(readdirSync(folder).filter((name) => name.startsWith('cut.csv'))).toEqual([]);
  });
});
