import { describe, expect, it } from 'vitest';
import { type Survey, type SurveyMethod, surveyMethods } from '../../../../retention/customer-history';
import { daysBetween } from '../../../../retention/days';
import type { Run } from '../../../../sim/contract/run';
import { observeAll } from '../../../../sim/observe';
import { runWhole } from '../../../../sim/run';
import { leverById } from '../../../../sim/scenario/levers';
import type { Scenario } from '../../../../sim/scenario/scenario';
import { firmRecords } from '../../../../sim/view/firm-records';
import { kpiSheet } from '../../../../sim/view/kpi-sheet';
import { columnNames } from '../../../../sim/world/columns';
import { inRound, interval, last, plain, seeds, worldWith } from '../worlds';

/** Enough of everything to be heard by every method. */
const asking = (method: SurveyMethod, sample: number) =>
  inRound(1, { surveyMethod: surveyMethods.indexOf(method), surveySample: sample });
const played = (method: SurveyMethod, sample: number, seed: string, scenario: Scenario = plain): Run =>
  runWhole(scenario, seed, asking(method, sample));
const answers = (run: Run): Survey[] => observeAll(run).flatMap(({ surveys }) => surveys);
const shareOf = (surveys: readonly Survey[], holds: (survey: Survey) => boolean): number =>
  surveys.filter(holds).length / Math.max(1, surveys.length);

/** A statistic of the answers by one method minus that by another on the same luck. */
const between = (one: SurveyMethod, other: SurveyMethod, of: (surveys: readonly Survey[]) => number) =>
  interval(
    seeds(12).map((seed) => of(answers(played(one, 0.3, seed))) - of(answers(played(other, 0.3, seed)))),
  );

describe('R72: four survey methods', () => {
  it('are the four of the course, in the order of the lever’s choices', () => {
    const { options } = leverById('surveyMethod');
    expect(options?.map(({ zh }) => zh)).toEqual(['问卷调查法', '深度访谈法', '在线评论分析', '现场观察法']);
    expect(surveyMethods).toHaveLength(options?.length ?? 0);
    for (const method of surveyMethods)
      for (const survey of answers(played(method, 1, 'R72'))) expect(survey.method).toBe(method);
  });

  it('asking changes what the firm knows and pays, and no customer’s life', () => {
    const lived = ({ rounds, world }: Run) => ({
      counts: rounds.map(({ counts }) => counts),
      customers: columnNames.map((name) => world.customers[name].subarray(0, world.count)),
    });
    const unasked = played('questionnaire', 0, 'R72');
    for (const method of surveyMethods) {
      const asked = played(method, 1, 'R72');
      expect(lived(asked)).toEqual(lived(unasked));
      expect(last(asked).accounts.cash).toBeLessThan(last(unasked).accounts.cash);
    }
  });

  it('cost and sample: the same effort covers fewer by observation and fewest by interview', () => {
    const count = (surveys: readonly Survey[]) => surveys.length;
    expect(between('questionnaire', 'observation', count).low).toBeGreaterThan(0);
    expect(between('observation', 'interview', count).low).toBeGreaterThan(0);
    expect(between('reviews', 'interview', count).low).toBeGreaterThan(0);
    for (const method of surveyMethods) expect(answers(played(method, 0, 'R72'))).toEqual([]);
  });

  it('depth: a questionnaire is a number; an interview also says what was worst, whether they recommend, and what of rivals', () => {
    for (const { painPoint, wouldRecommend, rivalAttention } of answers(played('questionnaire', 1, 'R72')))
      expect([painPoint, wouldRecommend, rivalAttention]).toEqual([undefined, undefined, undefined]);
    const told = answers(played('interview', 1, 'R72'));
    expect(told.length).toBeGreaterThan(50);
    for (const { wouldRecommend, rivalAttention } of told)
      expect([wouldRecommend, rivalAttention]).not.toContain(undefined);
    expect(shareOf(told, ({ painPoint }) => painPoint !== undefined)).toBeGreaterThan(0.1);
  });

  it('depth: observation sees what goes wrong on the spot, an interview also what was not understood', () => {
    const puzzling = worldWith(
      { 'complaints.misunderstanding': 0.5, 'customers.startTrust': 0.2 },
      { chain: plain.chain.map((link) => ({ ...link, faultRate: 0 })) },
    );
    const crowded = { ...plain, season: [1.8] };
    const named = (method: SurveyMethod, scenario: Scenario, what: string) =>
      shareOf(answers(played(method, 1, 'R72', scenario)), ({ painPoint }) => painPoint === what);
    expect(named('interview', puzzling, 'misunderstanding')).toBeGreaterThan(0.1);
    expect(named('observation', puzzling, 'misunderstanding')).toBe(0);
    expect(named('observation', crowded, 'peak-gap')).toBeGreaterThan(0.2);
    expect(named('observation', plain, 'peak-gap')).toBeLessThan(
      0.2 * named('observation', crowded, 'peak-gap'),
    );
  });

  it('bias: face to face they are kinder, reviews are written at both ends, and a watcher reads few extremes', () => {
    const mean = (surveys: readonly Survey[]) =>
      surveys.reduce((sum, { satisfaction }) => sum + satisfaction, 0) / surveys.length;
    const extreme = (surveys: readonly Survey[]) =>
      shareOf(surveys, ({ satisfaction }) => satisfaction === 1 || satisfaction === 5);
    expect(between('interview', 'questionnaire', mean).low).toBeGreaterThan(0);
    expect(between('reviews', 'questionnaire', extreme).low).toBeGreaterThan(0);
    expect(between('questionnaire', 'observation', extreme).low).toBeGreaterThan(0);
  });

  it('bias reaches the indicators: of one and the same world each method shows another satisfaction', () => {
    const shown = surveyMethods.map((method) => {
      const run = played(method, 1, 'R72');
      return kpiSheet(run, firmRecords(run), 4).find(({ kpi }) => kpi.id === 'satisfaction')?.value;
    });
    expect(new Set(shown).size).toBe(4);
    for (const value of shown) expect(value).toBeGreaterThan(1);
  });

  it('T10.1 real-time: reviews and observation are known before the questionnaire is back, the interview last', () => {
    const delay = (method: SurveyMethod) => {
      const found = observeAll(played(method, 1, 'R72')).find(({ surveys }) => surveys.length > 0);
      const [survey] = found?.surveys ?? [];
      const before = found?.bookings.findLast(
        ({ status, checkIn }) => status === 'stayed' && checkIn <= (survey?.on ?? ''),
      );
      return daysBetween(before?.checkIn ?? '', survey?.on ?? '');
    };
    expect(delay('observation')).toBeLessThan(delay('reviews'));
    expect(delay('reviews')).toBeLessThan(delay('questionnaire'));
    expect(delay('questionnaire')).toBeLessThan(delay('interview'));
  });
});
