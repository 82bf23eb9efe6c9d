import type { WarningsOfRun } from '../../../../sim/debrief/warnings-of-run';
import { watchRounds } from '../../../../sim/view/early-warning';
import type { SignRecord } from '../../../../sim/view/warning-signs';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';
import { percent } from '../amounts';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { Working } from '../working';
import { enoughCases, shareOf, signsInWords, signWords } from './signs-in-words';
import { reading } from './warning-idea';

/** Which signs came before leaving in this run, against customers who showed none. */
export function SignsIdea({ warnings }: { warnings: Work<WarningsOfRun> }) {
  const say = useSpeech();
  return (
    <Idea
      title={say({ en: 'Which signs came before leaving', zh: '哪些迹象出现在离开之前' })}
      rows={['T6.2', 'T6.10', 'C24']}
    >
      <Working work={warnings} doing={reading}>
        {({ signs }) => <Signs signs={signs} />}
      </Working>
    </Idea>
  );
}

function Signs({ signs }: { signs: readonly SignRecord[] }) {
  const say = useSpeech();
  const shown = [...signs].sort(
    (a, b) => Number(b.cases >= enoughCases) - Number(a.cases >= enoughCases) || shareOf(b) - shareOf(a),
  );
  const said = signsInWords(signs);
  const most = Math.max(0.01, ...shown.filter(({ cases }) => cases >= enoughCases).map(shareOf));
  return (
    <>
      {said && <p>{say(said)}</p>}
      <ScrollArea name={{ en: 'Warning signs', zh: '流失迹象' }}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say({ en: 'Sign on record', zh: '档案中的迹象' })}</th>
              <th scope="col" class="number">
                {say({ en: 'Cases', zh: '次数' })}
              </th>
              <th scope="col" class="number">
                {say({ en: `Left within ${watchRounds} rounds`, zh: `${watchRounds}轮内自行离开` })}
              </th>
              <th scope="col" class="number">
                {say({ en: 'Showing at the last look', zh: '离开前最后一次查看时' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((sign) => (
              <tr key={sign.signal}>
                <th scope="row">
                  {say(signWords[sign.signal])}
                  {sign.cases >= enoughCases && (
                    <span
                      class="bar"
                      style={{
                        inlineSize: `${(100 * shareOf(sign)) / most}%`,
                        background: `var(${sign.signal === 'none' ? '--rule-strong' : '--pulls'})`,
                      }}
                    />
                  )}
                </th>
                <td class="number">{say.number(sign.cases)}</td>
                <td class="number">
                  {say.number(sign.left)}{' '}
                  <span class="soft small">
                    {sign.cases >= enoughCases
                      ? percent(say, shareOf(sign), 1)
                      : say({ en: 'too few', zh: '太少' })}
                  </span>
                </td>
                <td class="number">{say.number(sign.atLastLook)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p class="small soft">
        {say({
          en: `A case is one customer at the end of one round; a customer may show several signs, so the lines do not add up. Shares of fewer than ${enoughCases} cases are not given. A sign before leaving need not be its cause: see “Why they left”.`,
          zh: `一次指一位客户在一轮结束时的一次查看；同一客户可有多种迹象，各行不能相加。少于${enoughCases}次的不给比例。离开之前出现的迹象未必是原因：原因见“为何离开”。`,
        })}
      </p>
    </>
  );
}
