import { ours, type Parameter, parameter } from './parameter';

/** What a run of the scenario is measured by: money kept and the value of the customer base, each as often as it says. */
export const scoreParameters = {
  'score.cash': parameter(
    'times',
    [0, 3, 1],
    ours,
    'How many times the money kept at the end counts in the score.',
    '期末留下的现金在得分中计多少倍。',
  ),
  'score.base': parameter(
    'times',
    [0, 3, 1],
    ours,
    'How many times the value of the customer base at the end counts in the score.',
    '期末客户群价值在得分中计多少倍。',
  ),
} satisfies Record<string, Parameter>;
