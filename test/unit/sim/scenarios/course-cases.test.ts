import { describe, expect, it } from 'vitest';
import { scenarioById } from '../../../../sim/scenarios/library';
import { courseCases } from '../../../../sim/teaching/course-cases';

describe('R89: every case of the courseware', () => {
  it.each(courseCases.map((each) => ({ ...each, title: each.name.en })))(
    '$title opens with what it carries and a place where it is met',
    ({ name, carries, scenario, calculator }) => {
      expect(name.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(carries.en.length).toBeGreaterThan(5);
      expect(carries.zh.length).toBeGreaterThan(5);
      expect(scenario ?? calculator).toBeDefined();
      if (scenario) expect(scenarioById(scenario)?.id).toBe(scenario);
    },
  );

  it('are the twenty-four of the courseware, none twice', () => {
    expect(new Set(courseCases.map(({ name }) => name.en)).size).toBe(24);
  });
});
