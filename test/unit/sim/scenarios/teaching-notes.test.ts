import { describe, expect, it } from 'vitest';
import type { Words } from '../../../../retention/words';
import { courseQuestions } from '../../../../sim/questions';
import { scenarios } from '../../../../sim/scenarios/library';
import { teachingNote } from '../../../../sim/teaching/teaching-note';

const hanzi = /[\u4e00-\u9fff]/;

/** Every pair of languages anywhere inside. */
function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh' in value) return [value as Words];
  return Object.values(value).flatMap(wordsIn);
}

describe.each(scenarios)('the teaching note of $id', (scenario) => {
  const note = teachingNote(scenario);
  if (!note) throw new Error(`${scenario.id} has no note`);

  it('E5: names rows of the course, minutes, levers by round, a debrief in order and what goes wrong', () => {
    expect(note.teaches.length).toBeGreaterThan(1);
    for (const row of note.teaches) expect(row).toMatch(/^T\d+\.\d+[a-f]?$/);
    expect(note.minutes + note.debriefMinutes).toBeLessThanOrEqual(50);
    expect(note.opens.flatMap(({ levers }) => levers)).toHaveLength(scenario.levers.length);
    expect(note.opens[0]?.round).toBe(1);
    expect(note.debrief.length).toBeGreaterThanOrEqual(3);
    expect(note.getsWrong.length).toBeGreaterThan(0);
    expect(note.questions.length).toBeGreaterThan(0);
  });

  it('E2: speaks both languages, each its own', () => {
    const all = wordsIn({ scenario, note });
    expect(all.length).toBeGreaterThan(15);
    for (const words of all) {
      expect(words.en).toMatch(/\w/);
      expect(words.en).not.toMatch(hanzi);
      expect(words.zh).toMatch(hanzi);
    }
  });

  it('marks every figure of the courseware as such, wherever it is told', () => {
    for (const { en, zh } of [scenario.setting, ...(note.courseFigures ?? [])]) {
      if (/courseware/i.test(en) || /课件/.test(zh)) {
        expect(en).toMatch(/courseware/i);
        expect(zh).toMatch(/课件/);
      }
    }
    for (const { en } of note.courseFigures ?? []) expect(en).toMatch(/courseware/i);
  });

  it('R90: asks the questions of the course in the course’s own words', () => {
    for (const { course, text } of note.questions) {
      if (!course) continue;
      const original = courseQuestions[course as keyof typeof courseQuestions];
      expect(text.en.startsWith(original.text.en)).toBe(true);
      expect(text.zh.startsWith(original.text.zh)).toBe(true);
    }
  });
});

describe('the twelve questions of the course', () => {
  it('R90: are each asked in at least one scenario', () => {
    const asked = new Set(scenarios.flatMap(({ questions }) => questions.map(({ course }) => course)));
    for (const id of Object.keys(courseQuestions)) expect(asked, id).toContain(id);
  });

  it('show what is ours where the course’s wording is lost', () => {
    const lost = Object.entries(courseQuestions).filter(([, { ours }]) => ours);
    expect(lost.map(([id]) => id)).toEqual(['Q4', 'Q9']);
    const texts = scenarios.flatMap(({ questions }) => questions).filter(({ course }) => course === 'Q4');
    for (const { text } of texts) {
      expect(text.en).toContain('ours:');
      expect(text.zh).toContain('我们补充');
    }
  });
});

describe('R60: Haidilao', () => {
  it('calls 78% the intent of a poll wherever the number stands', () => {
    const all = scenarios.flatMap((scenario) => wordsIn({ scenario, note: teachingNote(scenario) }));
    const told = all.filter(({ en }) => en.includes('78%'));
    expect(told.length).toBeGreaterThan(2);
    for (const { en } of told) expect(en).toMatch(/poll|said|share that would leave|say one thing/);
  });

  it('lets the price rise by exactly 43.75% at most', () => {
    const lever = scenarios
      .find(({ id }) => id === 'peak-price-rise')
      ?.levers.find(({ id }) => id === 'price');
    expect(lever?.max).toBe(23 / 16);
  });
});
