import { describe, expect, it } from 'vitest';
import { toLetters } from '../../../../sim/codes/letters';
import { runCode } from '../../../../sim/codes/run-code';
import { newRunFile, writeRunFile } from '../../../../sim/codes/run-file';
import { scenarioCode } from '../../../../sim/codes/scenario-code';
import { bringCodes, bringFile } from '../../../../sim/grade/loaded';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { classOfRuns } from '../../../helpers/class-of-runs';

const runs = classOfRuns(breakfastShop, 'K7Q2M', 3);
const whatIs = ({ read }: ReturnType<typeof bringFile>) =>
  !read.ok ? read.error.en : read.value.kind === 'run' ? read.value.run.file : read.value.kind;

describe('D: what is dropped or pasted', () => {
  it('every code in a pasted mail is found, between names, quotes and line breaks', () => {
    const mail = runs
      .map(
        (file, n) => `> ${n + 1}. ${file.student}:\r\n${runCode(file).toLowerCase().replaceAll('-', ' - ')}.`,
      )
      .join('\n\n');
    expect(bringCodes(`Dear teacher,\n${mail}\nBest`).map(whatIs)).toEqual(runs);
  });

  it('one broken code among others costs only itself', () => {
    const [a = '', b = '', c = ''] = runs.map(runCode);
    const read = bringCodes([a, `${b.slice(0, 40)}\n`, c].join('\n'));
    expect(read.map(({ read }) => read.ok)).toEqual([true, false, true]);
    expect(whatIs(read[1] ?? bringFile('', ''))).toMatch(/Group|its end is missing/);
    expect(read[1]?.name).toBe(`${b.slice(0, 15)}…`);
  });

  it('five letters amid a code that look like its beginning begin no other', () => {
    const code = toLetters(new Uint8Array([0, 0, 0, 0, 0x8d, 0x82, 0, 0])); // its third group
    expect(code).toMatch(/-HP1..-/);
    expect(bringCodes(code)).toHaveLength(1);
  });

  it('a code of a later format among others is told as newer', () => {
    const [a = '', b = ''] = runs.map(runCode);
    const read = bringCodes(`Li Wei: ${a}\nZhang Min: ${b.replace('HP1', 'HP2')}\n`);
    expect(read.map(({ read }) => read.ok)).toEqual([true, false]);
    expect(whatIs(read[1] ?? bringFile('', ''))).toMatch(/newer Homeport/);
  });

  it('a text without any code is one refusal', () => {
    expect(bringCodes('Here is my homework').map(({ read }) => read.ok)).toEqual([false]);
  });

  it('the code the class was given says what was set', () => {
    const code = scenarioCode({ scenario: { shipped: 'breakfast-shop' }, seed: 'K7Q2M', mode: 'graded' });
    const [{ read } = bringFile('', '')] = bringCodes(code);
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'assignment', assignment: { scenario: { id: 'breakfast-shop' }, seed: 'K7Q2M' } },
    });
  });

  it.each([
    ['a photograph', '\x89PNG\r\n\x1a\n', /not made by Homeport/],
    ['a newer version', '{"format":"homeport-run","version":7}', /newer Homeport/],
    ['hostile nesting', `{"format":"homeport-run","a":${'['.repeat(1e5)}`, /not made by Homeport/],
    [
      'a run nobody has begun',
      writeRunFile(newRunFile({ shipped: 'breakfast-shop' }, 'a', 'graded')),
      /no round/,
    ],
    [
      'a scenario of another version',
      JSON.stringify({ ...runs[0], scenario: { shipped: 'next-year' } }),
      /does not have/,
    ],
    ['a hand-edited field', JSON.stringify({ ...runs[0], restarts: -1 }), /“restarts” holds/],
  ])('%s is refused in one sentence of both languages', (_, text, sentence) => {
    const { name, read } = bringFile('hers.json', text);
    if (read.ok) throw new Error('it was taken');
    expect(name).toBe('hers.json');
    expect(read.error.en).toMatch(sentence);
    expect(read.error.zh).toMatch(/\p{Script=Han}/u);
  });

  it('__proto__ in a file changes nothing and is not carried on', () => {
    const text = JSON.stringify(runs[0]).replace('{', '{"__proto__":{"student":"evil"},');
    expect(whatIs(bringFile('x', text))).toEqual(runs[0]);
    expect(({} as { student?: string }).student).toBeUndefined();
  });
});
