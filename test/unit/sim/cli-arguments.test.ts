import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newRunFile } from '../../../sim/codes/run-file';
import { breakfastShop } from '../../../sim/scenarios/breakfast-shop';
import { folderForFiles, json, sim } from './start-sim';

const { at, write } = folderForFiles();
const run = { ...newRunFile({ shipped: 'breakfast-shop' }, 'args', 'practice'), decisions: [{ levers: {} }] };
const played = write('played.json', run);
const begun = write('begun.json', { ...run, decisions: [] });
const written = write('in-folder.json', run);
mkdirSync(at('folder'));

const sweep = (vary: string, seeds: string, ...rest: string[]): string[] => [
  'sweep',
  'breakfast-shop',
  '--vary',
  vary,
  '--seeds',
  seeds,
  ...rest,
];

describe('arguments that cannot be meant', () => {
  it.each([
    [
      'a varied value between two choices',
      sweep('remedy=0:3:0.5', '1:2'),
      'levers.remedy: found 0.5, allowed',
    ],
    ['a range of seeds with a dash', sweep('price=1:1:1', '1-5'), '1:5, not "1-5"'],
    ['a list of seeds', sweep('price=1:1:1', '1,2,3'), '1:5, not "1,2,3"'],
    ['a range of seeds past nine digits', sweep('price=1:1:1', '1:9999999999'), '1:5, not "1:9999999999"'],
    ['a folder to write rows to', sweep('price=1:1:1', '1:2', '--csv', at('folder')), 'it is a folder'],
    ['an option given twice', ['luck', played, '--n', '100', '--n', '3'], '--n is given twice'],
    [
      'one file for bookings and histories',
      ['export', written, '--bookings', at('x.csv'), '--histories', at('folder/../x.csv')],
      'cannot both be written to',
    ],
    ['luck of a run not begun', ['luck', begun], 'nothing of it was played yet'],
    ['what if in a run not begun', ['whatif', begun, '--round', '1', '--set', 'price=1'], 'played yet'],
  ])('%s: one sentence, exit code 2, nothing on stdout', async (_, args, sentence) => {
    const { code, out, err } = await sim(args);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['run', ['run', 'breakfast-shop', '--seed', 'x'.repeat(201), '--out', at('long.json')]],
    ['sweep', sweep('price=1:1:1', 'x'.repeat(201))],
    ['measure', ['measure', 'breakfast-shop', '--budget', '1', '--seed', 'x'.repeat(201)]],
  ])('sim %s refuses a seed longer than any file or code holds', async (_, args) => {
    const { code, out, err } = await sim(args);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: 'A seed has at most 200 characters, not 201.\n',
    });
  });
});

describe('arguments that can be meant', () => {
  it('a date is one seed', async () => {
    expect((await sim(sweep('price=1:1:1', '2026-11-30', '--json'))).out).toContain('"seed": "2026-11-30"');
  });

  it('sim whatif takes a value without its leading zero', async () => {
    const set = (value: string) =>
      sim(['whatif', played, '--round', '1', '--set', `price=${value}`, '--json']);
    const short = await set('.9');
    expect(short.code).toBe(0);
    expect(short.out).toBe((await set('0.9')).out);
  });

  it('a byte-order mark before decisions or a scenario is passed over', async () => {
    writeFileSync(at('marked-decisions.json'), `\uFEFF${JSON.stringify([{ levers: { price: 0.9 } }])}`);
    writeFileSync(at('marked-scenario.json'), `\uFEFF${JSON.stringify(breakfastShop)}`);
    const marked = await sim([
      'run',
      at('marked-scenario.json'),
      '--seed',
      's',
      '--decisions',
      at('marked-decisions.json'),
      '--json',
    ]);
    expect(marked.err).toBe('');
    expect(json(marked.out)).toMatchObject({
      decisions: expect.arrayContaining([{ levers: { price: 0.9 } }]),
    });
  });
});
