import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../../../components/classroom/studio/draft';
import { missingWords } from '../../../../../components/classroom/studio/missing-words';
import { remarks, whoseNumberWords } from '../../../../../components/classroom/studio/parameter-units';
import { problemsOf } from '../../../../../components/classroom/studio/problems';
import { shockWords } from '../../../../../components/classroom/studio/shock-kinds';
import { parameters as catalogue, type Parameter } from '../../../../../sim/scenario/parameters';
import { shockKinds } from '../../../../../sim/scenario/scenario';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { scenarios } from '../../../../../sim/scenarios/library';

const parameters: Readonly<Record<string, Parameter>> = catalogue;

describe('C: nothing half translated is shared', () => {
  it('every shipped scenario has all its texts in both languages', () => {
    for (const scenario of scenarios) expect(missingWords(scenario), scenario.id).toEqual([]);
  });

  it('a text missing in one language is named with its language and its place in the studio', () => {
    const scenario = {
      ...breakfastShop,
      title: { en: 'Lunch', zh: ' ' },
      questions: [{ text: { en: '', zh: '为什么？' }, afterRound: 6 }],
    };
    expect(missingWords(scenario)).toMatchObject([
      { path: 'title', languages: ['zh'] },
      { path: 'questions.0.text', languages: ['en'] },
    ]);
    const draft = {
      ...newDraft(scenario, 'a', 's'),
      typed: { 'levers.0.min': 'x', 'parameters.trip.luck': '9' },
    };
    expect(problemsOf(draft).map(({ tab }) => tab)).toEqual(['levers', 'numbers', 'story', 'questions']);
  });

  it('what the catalogue remarks on a figure of the course is said in Chinese too', () => {
    for (const { mark } of Object.values(parameters)) {
      const source = mark.whose === 'ours' ? mark.idea : mark;
      const remark = source?.whose === 'course' ? source.row.split(': ')[1] : undefined;
      if (remark) expect(Object.keys(remarks)).toContain(remark);
    }
  });

  it('a teaching value says whose idea it gives a size to', () => {
    expect(whoseNumberWords({ whose: 'ours', idea: { whose: 'course', row: 'T4.2' } })).toEqual({
      en: 'Ours, a teaching value; idea: Course T4.2',
      zh: '本软件的教学取值；思路出处：课程 T4.2',
    });
  });

  it('every kind of event the engine knows can be added', () => {
    expect(Object.keys(shockWords).sort()).toEqual([...shockKinds].sort());
  });
});
