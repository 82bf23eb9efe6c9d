import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { levers } from '../../../sim/scenario/levers';
import { parameterPaths } from '../../../sim/scenario/parameters';

const sim = fileURLToPath(new URL('../../../sim', import.meta.url));
const rules = globSync('**/*.ts', { cwd: sim })
  .filter((file) => !/^(scenario\/(parameters|levers|undisturbed)|(scenarios|codes|teaching)\/)/.test(file))
  .map((file) => readFileSync(`${sim}/${file}`, 'utf8'))
  .join('\n');

// What a scenario may set and a student may decide has a rule that reads it: a number that moves nothing is a lie.
describe('every number of the world is read by a rule', () => {
  it.each(parameterPaths)('parameter %s', (path) => expect(rules.includes(`'${path}'`)).toBe(true));
  it.each(levers.map(({ id }) => id))('lever %s', (id) =>
    expect(new RegExp(`lever\\((world\\.)?firm, '${id}'\\)`).test(rules)).toBe(true),
  );
});
