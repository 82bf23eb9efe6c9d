import type { Run } from '../../../../sim/contract/run';
import { type LeverId, leverById } from '../../../../sim/scenario/levers';
import { useSpeech } from '../../../language';
import { leverValue } from '../../play/lever-units';
import { amountsIn, percent } from '../amounts';

/** What was decided in each round and what came of it. */
export function PaperRounds({ run }: { run: Run }) {
  const say = useSpeech();
  const money = amountsIn(say, run.scenario.currency);
  const decided = (n: number) => {
    const { levers = {}, desk = [] } = run.decisions[n] ?? {};
    const set = (Object.entries(levers) as [LeverId, number][]).map(
      ([id, value]) => `${say(leverById(id).name)} ${leverValue(say, leverById(id), value)}`,
    );
    const atDesk = say.count(
      desk.length,
      { en: '# guest at the desk', zh: '前台处理#位客户' },
      { en: '# guests at the desk', zh: '前台处理#位客户' },
    );
    return [...set, ...(desk.length > 0 ? [atDesk] : [])].join(say({ en: '; ', zh: '；' }));
  };
  return (
    <section class="paper__part">
      <h3>{say({ en: 'Round by round', zh: '逐轮' })}</h3>
      <table class="table table--tight">
        <thead>
          <tr>
            <th scope="col">{say({ en: 'Round', zh: '轮次' })}</th>
            <th scope="col">{say({ en: 'Decided', zh: '决策' })}</th>
            <th scope="col" class="number">
              {say({ en: 'Left', zh: '离开' })}
            </th>
            <th scope="col" class="number">
              {say({ en: 'Retention', zh: '保持率' })}
            </th>
            <th scope="col" class="number">
              {say({ en: 'Profit', zh: '利润' })}
            </th>
            <th scope="col" class="number">
              {say({ en: 'Base value', zh: '客户群价值' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {run.rounds.map(({ round, counts, kpis, accounts }, n) => (
            <tr key={round}>
              <th scope="row">{round}</th>
              <td>{decided(n) || '–'}</td>
              <td class="number">{say.number(counts.exits)}</td>
              <td class="number">
                {kpis.retentionRate === null
                  ? say({ en: 'unknown', zh: '未知' })
                  : percent(say, kpis.retentionRate, 1)}
              </td>
              <td class="number">{money(accounts.profit)}</td>
              <td class="number">{money(accounts.baseValue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
