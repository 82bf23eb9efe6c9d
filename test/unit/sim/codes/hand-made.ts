import fc from 'fast-check';
import { RUN_FORMAT, RUN_VERSION, type RunFile } from '../../../../sim/codes/run-file';
import { DeskAction } from '../../../../sim/contract/decisions';
import { levers } from '../../../../sim/scenario/levers';
import type { Scenario } from '../../../../sim/scenario/scenario';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';

/** A class's own scenario: a shipped one with another length and a title nobody else has. */
export const ownScenario: Scenario = {
  ...breakfastShop,
  id: 'section-three',
  title: { en: 'Section three', zh: '三班' },
  rounds: 8,
  parameters: { ...breakfastShop.parameters, 'firm.fixedCost': 50_000 },
};

const lever = fc.constantFrom(...levers);
const setting = lever.chain(({ id, min, max }) =>
  fc.tuple(
    fc.constant(id),
    fc.double({ min, max, noNaN: true }).map((x) => (x === 0 ? 0 : x)),
  ),
);
const decisions = fc.record(
  {
    levers: fc.array(setting, { maxLength: 6 }).map((set) => Object.fromEntries(set)),
    desk: fc.array(
      fc.record({
        customer: fc.integer({ min: 0, max: 0xffffffff }),
        action: fc.constantFrom(...DeskAction.options),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['levers'], noNullPrototype: true },
);

/** Any run file that an honest classroom could write. */
export const anyRunFile: fc.Arbitrary<RunFile> = fc.record(
  {
    format: fc.constant(RUN_FORMAT),
    version: fc.constant(RUN_VERSION),
    engine: fc.integer({ min: 1, max: 9 }),
    scenario: fc.constantFrom({ shipped: breakfastShop.id }, { own: ownScenario }),
    seed: fc.string({ unit: 'grapheme', maxLength: 12 }),
    decisions: fc.array(decisions, { maxLength: 6 }),
    answers: fc.array(
      fc.record(
        { question: fc.constantFrom('Q3', 'own-1'), text: fc.string({ unit: 'grapheme', maxLength: 40 }) },
        { noNullPrototype: true },
      ),
      { maxLength: 2 },
    ),
    student: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
    mode: fc.constantFrom('practice' as const, 'graded' as const),
    restarts: fc.nat(9),
    begunByOthers: fc.integer({ min: 1, max: 9 }),
  },
  {
    requiredKeys: [
      'format',
      'version',
      'engine',
      'scenario',
      'seed',
      'decisions',
      'answers',
      'mode',
      'restarts',
    ],
    noNullPrototype: true,
  },
);
