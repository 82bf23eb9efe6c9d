import type { Run } from '../../../../sim/contract/run';
import { leverById } from '../../../../sim/scenario/levers';
import type { DriverGap, DriversOfLeavers } from '../../../../sim/view/loyalty-drivers';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';
import { driverValue } from '../driver-value';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { Working } from '../working';

/** Apart by less than this share of the larger one is called alike. Ours. */
const alike = 0.05;

/** The eight drivers of loyalty of those who left, beside those who weighed in the same round and stayed. */
export function DriversIdea({ run, drivers }: { run: Run; drivers: Work<DriversOfLeavers | null> }) {
  const say = useSpeech();
  return (
    <Idea
      title={say({
        en: 'What held those who stayed: the eight drivers',
        zh: '是什么留住了留下的人：八个忠诚驱动因素',
      })}
      rows={['T5.15–T5.22']}
    >
      <Working work={drivers} doing={{ en: 'Listening to every decision', zh: '正在回放每一次去留抉择' }}>
        {(found) =>
          found ? (
            <Drivers run={run} found={found} />
          ) : (
            <p>{say({ en: 'Nobody weighed and chose to leave.', zh: '没有人经权衡后自行离开。' })}</p>
          )
        }
      </Working>
    </Idea>
  );
}

const gapOf = ({ left, stayed }: DriverGap): number => (stayed - left) / Math.max(1e-9, stayed, left);

function Drivers({ run, found }: { run: Run; found: DriversOfLeavers }) {
  const say = useSpeech();
  const { leavers, drivers } = found;
  const parted = drivers
    .filter((driver) => driver.levers.length > 0 && gapOf(driver) > alike)
    .sort((a, b) => gapOf(b) - gapOf(a));
  const open = new Set(run.scenario.levers.map(({ id }) => id));
  const names = parted.slice(0, 3);
  return (
    <>
      <p>
        {names.length > 0
          ? say({
              en: `At the moment of decision the ${leavers} who chose to leave stood lower than those who stayed in ${names.map(({ words }) => words.en.toLowerCase()).join(', ')}.`,
              zh: `在抉择那一刻，自行离开的${leavers}位在${names.map(({ words }) => words.zh).join('、')}上低于留下的人。`,
            })
          : say({
              en: `At the moment of decision the ${leavers} who chose to leave hardly differed from those who stayed: it was not the ties that parted them.`,
              zh: `在抉择那一刻，自行离开的${leavers}位与留下的人几乎没有差别：把他们分开的不是纽带。`,
            })}
      </p>
      <ScrollArea name={{ en: 'Eight drivers of loyalty', zh: '八个忠诚驱动因素' }}>
        <table class="table drivers">
          <thead>
            <tr>
              <th scope="col">{say({ en: 'Driver', zh: '驱动因素' })}</th>
              <th scope="col" class="number">
                <Mark colour="--holds" /> {say({ en: 'Who stayed', zh: '留下的' })}
              </th>
              <th scope="col" class="number">
                <Mark colour="--pulls" /> {say({ en: 'Who left', zh: '离开的' })}
              </th>
              <th scope="col">{say({ en: 'Levers on it in this scenario', zh: '本情景中可用的决策项' })}</th>
            </tr>
          </thead>
          <tbody>
            {drivers.map((driver) => {
              const levers = driver.levers.filter((id) => open.has(id));
              return (
                <tr key={driver.id}>
                  <th scope="row">
                    {say(driver.words)} <span class="soft small">{driver.row}</span>
                    {driver.id !== 'own-factors' && (
                      <>
                        <span
                          class="bar"
                          style={{
                            inlineSize: `${Math.min(100, 100 * driver.stayed)}%`,
                            background: 'var(--holds)',
                          }}
                        />
                        <span
                          class="bar"
                          style={{
                            inlineSize: `${Math.min(100, 100 * driver.left)}%`,
                            background: 'var(--pulls)',
                          }}
                        />
                      </>
                    )}
                  </th>
                  <td class="number">{driverValue(say, driver.id, driver.stayed)}</td>
                  <td class="number">{driverValue(say, driver.id, driver.left)}</td>
                  <td class="small">
                    {levers.length > 0
                      ? levers.map((id) => say(leverById(id).name)).join(say({ en: ', ', zh: '、' }))
                      : driver.levers.length > 0
                        ? say({ en: 'none open here', zh: '本情景未开放' })
                        : say({ en: 'none: no firm can change it', zh: '没有：任何企业都无法改变' })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollArea>
      <p class="small soft">
        {say({
          en: 'Levels from 0 to 100; the switching cost as a share of a usual trip’s price; the customer’s own factors as the chance per trip that their life ends the relation. Both groups are read in the same rounds, so what belongs to the firm (brand, its own loyalty) is alike. The eight are the course’s; the scales are ours. A difference is no proof of a cause: for that the ledger above plays other worlds.',
          zh: '水平为0到100；转移成本为占一次常规行程价格的比例；客户自身因素为每次行程后因生活变化而结束关系的概率。两组取自相同轮次，因此属于企业的因素（品牌、企业对客户的忠诚）相同。八个因素出自课件，刻度为本工具自定。有差别不等于是原因：原因须看上面重演其他世界的流失原因账。',
        })}
      </p>
    </>
  );
}

const Mark = ({ colour }: { colour: string }) => (
  <span class="drivers__mark" style={{ background: `var(${colour})` }} />
);
