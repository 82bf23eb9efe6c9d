import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, type ClassroomRoute, routeOf } from '../../../../../components/classroom/route';
import {
  allHanded,
  canBeScanned,
  canBeTyped,
  codeOf,
  type Handover,
  handoverOf,
} from '../../../../../components/classroom/share/handover';
import { openCode } from '../../../../../sim/codes/open';
import { scenarios } from '../../../../../sim/scenarios/library';
import { dealtSeed } from '../../../../../sim/sections';

const noSeed = () => {
  throw new Error('no seed is drawn here');
};
const anyHandover: fc.Arbitrary<Handover> = fc.record({
  scenario: fc.constantFrom(...scenarios),
  seed: fc.string({ minLength: 1, maxLength: 20 }).filter((seed) => seed.trim() !== ''),
  mode: fc.constantFrom('practice', 'graded'),
  dealt: fc.option(
    fc.record({ to: fc.constantFrom('section', 'student'), count: fc.integer({ min: 1, max: 500 }) }),
    { nil: undefined },
  ),
});

describe('C: what is shared stands whole in the address', () => {
  it('a reload or bookmark gives the same scenario, seed, mode and dealing', () => {
    fc.assert(
      fc.property(anyHandover, (handover) => {
        const { dealt } = handover;
        const address = addressOf({ section: 'share', code: codeOf(handover), ...(dealt && { dealt }) });
        const route = routeOf(address);
        if (route.section !== 'share') throw new Error(`${address} leads elsewhere`);
        expect(handoverOf(route, noSeed)).toEqual({
          ...handover,
          seed: handover.seed.normalize('NFC').trim(),
        });
      }),
      { numRuns: 40 },
    );
  });

  it.each<ClassroomRoute>([
    { section: 'share', scenario: 'hotel-peak-gap' },
    { section: 'studio', draft: 'k7q2m' },
    { section: 'studio', scenario: 'hotel-peak-gap' },
  ])('$section addresses lead back to where they came from', (route) => {
    expect(routeOf(addressOf(route))).toEqual(route);
  });

  it('a shipped scenario draws its seed when it is shared, and can be typed by hand', () => {
    for (const { id } of scenarios) {
      const handover = handoverOf({ section: 'share', scenario: id }, () => 'K7Q2M');
      expect(handover?.seed).toBe('K7Q2M');
      expect(handover && canBeTyped(codeOf(handover))).toBe(true);
    }
  });

  it('a shipped scenario with a few changes can be scanned, from a link too, and typed where they are very few', () => {
    for (const scenario of scenarios) {
      const own = { ...scenario, id: `${scenario.id.slice(0, 33)}-k7q2m`, customers: 777 };
      const few = codeOf({ scenario: own, seed: 'K7Q2M', mode: 'graded' });
      expect(canBeTyped(few), scenario.id).toBe(true);
      const title = { en: `${scenario.title.en}, section A`, zh: `${scenario.title.zh}（一班）` };
      const text = { en: 'Why did your most loyal guests leave?', zh: '最忠诚的客户为什么离开？' };
      const more = codeOf({
        scenario: {
          ...own,
          title,
          parameters: { ...scenario.parameters, 'rival.price': 0.8, 'trip.quality': 0.6 },
          levers: scenario.levers.map((lever) => ({ ...lever, opensInRound: 1 })),
          questions: [...scenario.questions, { text, afterRound: 2 }],
        },
        seed: 'K7Q2M',
        mode: 'graded',
      });
      expect(
        canBeScanned(`https://school.example/classroom/#code=${more}`),
        `${scenario.id} ${more.length}`,
      ).toBe(true);
    }
  });

  it('what this version does not have, or a cut code, shares nothing', () => {
    expect(handoverOf({ section: 'share', scenario: 'nowhere' }, () => 'A')).toBeUndefined();
    expect(handoverOf({ section: 'share', code: 'HP1-189GD-2Y7KW' }, noSeed)).toBeUndefined();
  });
});

describe('C: seeds dealt to sections and students', () => {
  it('each gets a code that opens on the seed dealt to its number', () => {
    const [scenario] = scenarios;
    if (!scenario) throw new Error('a scenario ships');
    const handed = allHanded({
      scenario,
      seed: 'SPRING',
      mode: 'graded',
      dealt: { to: 'student', count: 40 },
    });
    expect(handed).toHaveLength(40);
    expect(new Set(handed.map(({ code }) => code)).size).toBe(40);
    for (const { number = 0, code } of handed) {
      const opened = openCode(code);
      expect(opened.ok && opened.value).toMatchObject({
        kind: 'scenario',
        seed: dealtSeed('SPRING', 'student', number),
        mode: 'graded',
      });
    }
  });
});
