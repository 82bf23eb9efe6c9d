import { ours, oursAfterCourse, type Parameter, parameter } from './parameters/parameter';

/** Numbers that every scenario writes for itself, each declared like a parameter: unit, range, usual value, mark. */
export const writtenNumbers = {
  faultRate: parameter(
    'share',
    [0, 0.5, 0.02],
    oursAfterCourse('T7.1'),
    'Chance that a link of the service chain fails on a trip in a quiet round.',
    '淡季时一次出行中该环节出错的概率。',
  ),
  season: parameter(
    'times',
    [0, 10, 1],
    oursAfterCourse('T7.2'),
    'Trips wanted in a round, compared with the average.',
    '一轮的出行需求与平均水平之比。',
  ),
  costTimes: parameter(
    'times',
    [0, 100, 1],
    ours,
    'What a lever costs, compared with the catalogue, whose ranges, starting points and costs are ours too.',
    '决策项的成本与目录之比；目录中的范围、起点和成本同样为本软件取值。',
  ),
} as const satisfies Record<string, Parameter>;
