import type { ChartConfiguration } from 'chart.js';
import { useCallback, useMemo } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { luckInScores } from '../../../sim/grade/class-picture';
import type { GradeRow } from '../../../sim/grade/grade-row';
import { nameAbove, nameBelow } from '../../charts/axes';
import { CanvasChart } from '../../charts/canvas-chart';
import { Figure } from '../../charts/figure';
import type { ChartTokens } from '../../charts/tokens-of';
import { useSpeech } from '../../language';
import { enoughForClass } from './enough-runs';

interface Point {
  readonly id: number;
  readonly student: string;
  readonly score: number;
  readonly percentile: number;
}

/** Each run a point: how lucky it was, and what it scored. */
export function ScoreAgainstLuck({ rows }: { rows: readonly GradeRow[] }) {
  const say = useSpeech();
  const points = useMemo(
    () =>
      rows.flatMap(({ handIn, student, score, luck }): Point[] =>
        score === null || luck === null
          ? []
          : [{ id: handIn.id, student: student || handIn.name, score, percentile: luck.percentile }],
      ),
    [rows],
  );
  const title = say(finding(luckInScores(rows)));
  const [luck, score] = [
    say({ en: 'Luck: share of sibling worlds that did worse', zh: '运气：结果更差的兄弟世界所占比例' }),
    say({ en: 'Score', zh: '得分' }),
  ];
  const draw = useCallback(
    (tokens: ChartTokens): ChartConfiguration<'scatter'> => ({
      type: 'scatter',
      data: {
        datasets: [
          {
            data: points.map(({ percentile, score }) => ({ x: percentile, y: score })),
            backgroundColor: tokens.colour('--accent'),
            pointRadius: 4,
            pointHoverRadius: 6,
          },
        ],
      },
      options: {
        plugins: {
          title: nameAbove({ upward: score }, tokens),
          tooltip: {
            callbacks: {
              label: ({ dataIndex }) => {
                const point = points[dataIndex];
                if (!point) return '';
                const { student, score, percentile } = point;
                return `${student}: ${say.number(score, { maximumFractionDigits: 1 })} · ${say.number(percentile, { style: 'percent' })}`;
              },
            },
          },
        },
        scales: {
          x: {
            min: 0,
            max: 1,
            title: nameBelow({ across: luck }),
            ticks: { maxTicksLimit: 5, callback: (value) => say.number(Number(value), { style: 'percent' }) },
          },
          y: {
            suggestedMin: 0,
            suggestedMax: 100,
            ticks: { maxTicksLimit: 6, callback: (value) => say.number(Number(value)) },
          },
        },
      },
    }),
    [points, luck, score, say],
  );
  // Runs whose luck was not worked out, e.g. since the work was stopped, make no point.
  if (points.length < enoughForClass)
    return (
      <p class="soft">
        {say({
          en: `Score against luck: too few runs have both, ${points.length} of ${enoughForClass} needed.`,
          zh: `得分与运气：两者都有的记录太少，至少需要${enoughForClass}局，现有${points.length}局。`,
        })}
      </p>
    );
  return (
    <Figure
      title={title}
      note={say({
        en: 'A percentile says what chance did to these decisions, not how good they are. Share explained: squared correlation.',
        zh: '百分位说明偶然因素对这些决策的影响，而不是决策的好坏。解释比例为相关系数的平方。',
      })}
      table={{
        columns: [
          say({ en: 'Student', zh: '学生' }),
          score,
          say({ en: 'Luck percentile', zh: '运气百分位' }),
        ],
        rows: points.map(({ student, score, percentile }) => [
          student,
          say.number(score, { maximumFractionDigits: 1 }),
          say.number(percentile, { style: 'percent' }),
        ]),
      }}
    >
      <CanvasChart draw={draw} label={title} height={260} />
    </Figure>
  );
}

function finding(share: number | null): Words {
  if (share === null) return { en: 'Score against luck', zh: '得分与运气' };
  const percent = Math.round(100 * share);
  return {
    en: `Luck goes with ${percent}% of the differences in score`,
    zh: `得分差异中有${percent}%与运气同向`,
  };
}
