import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCode } from '../../../sim/codes/run-code';
import { newRunFile } from '../../../sim/codes/run-file';
import { ENGINE } from '../../../sim/engine';
import { folderForFiles, json, sim } from './start-sim';

const { at, write } = folderForFiles();

const madeWith = (engine: number) => ({
  ...newRunFile({ shipped: 'breakfast-shop' }, 'old', 'practice'),
  engine,
  decisions: [{ levers: {} }, { levers: { training: 0.5 } }],
});

describe('what an older engine made', () => {
  it('a scenario opens, says so in one sentence, and is played by this one', async () => {
    const { code, out, err } = await sim(['run', 'HP1-189GD-2Y7KW-H95KW-EM9JR-9NKXJ-RQWTT', '--json']);
    expect(code).toBe(0);
    expect(err.trim().split('\n')).toEqual([
      `HP1-189GD-2Y7KW-H95KW-EM9JR-9NKXJ-RQWTT was made with engine 1 and is played here with engine ${ENGINE}: numbers may differ from those seen then.`,
    ]);
    expect(json(out)).toMatchObject({ engine: ENGINE });
  });

  it('a run opens, as a file or a code, and gives what this engine gives', async () => {
    const old = write('old.json', madeWith(1));
    const now = write('now.json', madeWith(ENGINE));
    const { code, out, err } = await sim(['compare', old, now, '--json']);
    expect(code).toBe(0);
    expect(err).toContain(`${old} was made with engine 1`);
    expect(err).not.toContain(now);
    expect(json(out)).toMatchObject({ worth: 0, staysOnlyInA: [], staysOnlyInB: [] });
    const asked = await sim(['why', runCode(madeWith(1)), '0-3']);
    expect(asked.code).toBe(0);
    expect(asked.err).toContain('was made with engine 1');
  });

  it.each([1, ENGINE + 1])(
    'sim verify says of a run made with engine %i that it cannot check it',
    async (engine) => {
      const { code, out } = await sim(['verify', write('verified.json', madeWith(engine))]);
      expect(code).toBe(1);
      expect(out).toContain(`not checked: it was made with engine ${engine}, this is engine ${ENGINE}`);
      expect(out).not.toContain('NOT genuine');
    },
  );
});

describe('what a newer engine made', () => {
  it('is refused with both engines, exit code 2', async () => {
    const newer = write('newer.json', madeWith(ENGINE + 1));
    const { code, out, err } = await sim(['luck', newer]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `${newer} was made with engine ${ENGINE + 1}; this is engine ${ENGINE}, which plays those up to its own. Update Homeport.\n`,
    );
    await sim(['run', 'breakfast-shop', '--seed', 's', '--out', at('run.json')]);
    const { scenario, seed } = json(readFileSync(at('run.json'), 'utf8')) as {
      scenario: object;
      seed: string;
    };
    const world = { format: 'homeport-scenario', version: 1, engine: 99, seed, mode: 'practice', scenario };
    expect((await sim(['run', write('world.json', world)])).err).toContain('was made with engine 99');
  });
});
