import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedAt } from '../../../../../components/classroom/studio/allowed';
import { lastRoundInUse, shortened } from '../../../../../components/classroom/studio/rounds';
import { checkScenario } from '../../../../../sim/scenario/check';
import { type ParameterPath, parameterPaths } from '../../../../../sim/scenario/parameters';
import type { Scenario } from '../../../../../sim/scenario/scenario';
import { hotelPeakGap as base } from '../../../../../sim/scenarios/hotel-peak-gap';

const shock = base.shocks[0];
const question = base.questions[0];
const lever = base.levers[0];
if (!shock || !question || !lever) throw new Error('the scenario has one of each');

/** Every number the studio lets one type, by path. */
const fields: readonly [path: string, put: (value: number) => Scenario][] = [
  ['rounds', (rounds) => ({ ...base, rounds })],
  ['roundDays', (roundDays) => ({ ...base, roundDays })],
  ['customers', (customers) => ({ ...base, customers })],
  ['minutes', (minutes) => ({ ...base, minutes })],
  ['season.1', (value) => ({ ...base, season: base.season.with(1, value) })],
  ['shocks.0.round', (round) => ({ ...base, shocks: [{ ...shock, round }] })],
  ['shocks.0.rounds', (rounds) => ({ ...base, shocks: [{ ...shock, rounds }] })],
  ['shocks.0.size', (size) => ({ ...base, shocks: [{ ...shock, size }] })],
  ['questions.0.afterRound', (afterRound) => ({ ...base, questions: [{ ...question, afterRound }] })],
  [
    'chain.0.faultRate',
    (faultRate) => ({ ...base, chain: base.chain.map((link) => ({ ...link, faultRate })) }),
  ],
  ...(['opensInRound', 'min', 'max', 'default', 'costTimes'] as const).map(
    (key): [string, (value: number) => Scenario] => [
      `levers.0.${key}`,
      (value) => ({ ...base, levers: base.levers.with(0, { ...lever, [key]: value }) }),
    ],
  ),
  ...parameterPaths.map((path: ParameterPath): [string, (value: number) => Scenario] => [
    `parameters.${path}`,
    (value) => ({ ...base, parameters: { ...base.parameters, [path]: value } }),
  ]),
];

describe('C: what a field says is allowed is what the scenario allows', () => {
  it.each(fields)('%s', (path, put) => {
    const { min, max, whole } = allowedAt(base, path);
    if (min === undefined || max === undefined) throw new Error('every number has a range');
    const inside = whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(inside, (value) => {
        expect(checkScenario(put(value)).ok).toBe(true);
      }),
      { numRuns: 20, examples: [[min], [max]] },
    );
    for (const outside of [min - (whole ? 1 : 0.001), max + (whole ? 1 : 0.001)])
      expect(checkScenario(put(outside)).ok, `${outside}`).toBe(false);
    if (whole) expect(checkScenario(put(min + 0.5)).ok).toBe(false);
  });

  it('a text says how long it may be', () => {
    expect(allowedAt(base, 'setting.zh').longest).toBe(2000);
    expect(allowedAt(base, 'questions.0.text.en').longest).toBe(2000);
  });
});

describe('C: a scenario made shorter', () => {
  it('says which round is still in use, and what came later comes in the last round left', () => {
    expect(lastRoundInUse(base)).toBe(8);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (rounds) => {
        const short = shortened(base, rounds);
        expect(checkScenario(short).ok).toBe(true);
        expect(lastRoundInUse(short)).toBe(rounds);
        expect(short.levers.length).toBe(base.levers.length);
      }),
    );
  });
});
