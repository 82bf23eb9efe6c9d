import type { Cohort } from '../../../sim/view/cohorts';
import { Figure } from '../../charts/figure';
import { useSpeech } from '../../language';
import './charts.css';

/** Of those who came together, how many are still here: a row each, darker where more are left. */
export function CohortRetention({ cohorts }: { cohorts: readonly Cohort[] }) {
  const say = useSpeech();
  const shown = cohorts.filter(({ size }) => size >= 5);
  const widest = Math.max(0, ...shown.map(({ active }) => active.length));
  const name = ({ acquiredIn }: Cohort) =>
    acquiredIn === 0
      ? say({ en: 'At the start', zh: '开局客户' })
      : say({ en: `Round ${acquiredIn}`, zh: `第${acquiredIn}轮` });
  const share = ({ active, size }: Cohort, n: number) => (active[n] ?? 0) / size;
  const percent = (value: number) => say.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const start = shown[0];
  const left = start ? share(start, start.active.length - 1) : 0;
  const title = say({
    en: `${percent(left)} of the customers at the start are still here`,
    zh: `开局客户中还有${percent(left)}`,
  });
  const columns = [
    say({ en: 'Came in', zh: '加入' }),
    say({ en: 'Customers', zh: '人数' }),
    ...Array.from({ length: widest }, (_, n) => say({ en: `+${n}`, zh: `+${n}` })),
  ];
  return (
    <Figure
      title={title}
      note={say({
        en: 'Columns: rounds since they came. Groups under five are left out.',
        zh: '各列为加入后的轮数；不足五人的组不列出。',
      })}
      table={{
        columns,
        rows: shown.map((cohort) => [
          name(cohort),
          cohort.size,
          ...Array.from({ length: widest }, (_, n) =>
            n < cohort.active.length ? percent(share(cohort, n)) : '',
          ),
        ]),
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section class="cohorts" tabIndex={0} aria-label={title}>
        <table class="cohorts__table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cohort) => (
              <tr key={cohort.acquiredIn}>
                <th scope="row">{name(cohort)}</th>
                <td>{say.number(cohort.size)}</td>
                {cohort.active.map((_, n) => (
                  <td
                    key={n}
                    style={{ '--left': `${Math.round(45 * share(cohort, n))}%` }}
                    class="cohorts__cell"
                  >
                    {percent(share(cohort, n))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Figure>
  );
}
