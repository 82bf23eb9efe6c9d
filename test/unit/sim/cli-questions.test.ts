import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCode } from '../../../sim/codes/run-code';
import { newRunFile } from '../../../sim/codes/run-file';
import { folderForFiles, json, sim } from './start-sim';

const { folder, at, write } = folderForFiles();

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

  it('sim verify takes a missing or foreign file for a wrong argument, no forgery, and verifies the others', async () => {
    const foreign = write('foreign.json', { nothing: 'of ours' });
    const alone = await sim(['verify', 'nope.json', '--json']);
    expect(alone).toEqual({ code: 2, out: '', err: 'There is no file nope.json.\n' });
    const among = await sim(['verify', foreign, await keptRun()]);
    expect(among.code).toBe(2);
    expect(among.out).toBe(`${await keptRun()}: genuine\n`);
    expect(among.err).toContain(`${foreign}: This file was not made by Homeport.`);
    expect(among.err.trim().split('\n')).toHaveLength(1);
  });

  it('sim par tells the very values of the policy it found', async () => {
    const asked = ['par', 'breakfast-shop', '--seed', 'ask', '--budget', '120'];
    const { decisions } = json((await sim([...asked, '--json'])).out) as {
      decisions: { levers: Record<string, number> }[];
    };
    const { out } = await sim(asked);
    const told = out.match(/^ {2}Round \d+: .*$/gm)?.join(', ') ?? '';
    const values = decisions.flatMap(({ levers }) => Object.values(levers));
    expect(values.some((value) => Number(value.toFixed(2)) !== value)).toBe(true);
    expect([...told.matchAll(/ ([\d.]+)(?=, |$)/g)].map(([, value]) => Number(value))).toEqual(values);
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
    expect(out).toContain('95% interval');
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

  it('stops sim measure in the middle of a scenario', async () => {
    const ended = await sim(['measure', '--budget', '1'], (err, kill) => {
      if (err.includes('scenarios measured')) kill();
    });
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 130, out: '' });
    expect(ended.err).toContain('Stopped.');
  });
});
