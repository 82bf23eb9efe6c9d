import type { Words } from '../../../../retention/words';
import type { WarningsOfRun } from '../../../../sim/debrief/warnings-of-run';
import { watchRounds } from '../../../../sim/view/early-warning';
import { apart, rateOf } from '../../../../sim/view/leaving-share';
import type { SignRecord } from '../../../../sim/view/warning-signs';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';
import { percent } from '../amounts';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { Working } from '../working';
import { reading } from './warning-idea';

const signWords: Record<SignRecord['signal'], Words> = {
  'open-complaint': { en: 'A complaint left open', zh: '投诉未结' },
  'fault-without-apology': { en: 'A fault without an apology', zh: '服务过失未致歉' },
  'low-answer': { en: 'A low answer when asked', zh: '调查打分低' },
  'unanswered-message': { en: 'A message unanswered', zh: '来信未回复' },
  'adviser-left': { en: 'Their adviser left', zh: '顾问离职' },
  'frequent-cancellation': { en: 'Two cancellations in 90 days', zh: '90天内取消两次' },
  'no-show': { en: 'A no-show', zh: '预订未到（No-show）' },
  silence: { en: 'Silent beyond their rhythm', zh: '沉默超过其惯常间隔' },
  none: { en: 'No sign at all', zh: '没有任何迹象' },
};

/** Below this many cases a share says nothing. Ours. */
const enoughCases = 20;

const shareOf = (sign: SignRecord): number => rateOf(sign) ?? 0;

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
  const none = signs.find(({ signal }) => signal === 'none');
  const told = shown.filter(({ signal, cases }) => signal !== 'none' && cases >= enoughCases);
  const best = told[0];
  const most = Math.max(0.01, ...shown.filter(({ cases }) => cases >= enoughCases).map(shareOf));
  return (
    <>
      {best && none && (
        <p>
          {apart(best, none) > 0
            ? say({
                en: `In this run the sign that told most was: ${signWords[best.signal].en.toLowerCase()}. Of 100 who showed it ${Math.round(100 * shareOf(best))} chose to leave within ${watchRounds} rounds; of 100 who showed nothing, ${Math.round(100 * shareOf(none))}.`,
                zh: `本局最有预示作用的迹象是“${signWords[best.signal].zh}”：每100位出现该迹象的客户中，${Math.round(100 * shareOf(best))}位在${watchRounds}轮内自行离开；没有任何迹象的每100位中为${Math.round(100 * shareOf(none))}位。`,
              })
            : say({
                en: `In this run no sign came before leaving more often than chance might make it: the foremost was ${signWords[best.signal].en.toLowerCase()}, ${Math.round(100 * shareOf(best))} of 100 left within ${watchRounds} rounds; of those without any sign ${Math.round(100 * shareOf(none))} of 100.`,
                zh: `本局中没有哪种迹象与离开的关系超出偶然：最突出的是“${signWords[best.signal].zh}”，每100位中${Math.round(100 * shareOf(best))}位在${watchRounds}轮内自行离开；没有任何迹象的每100位中为${Math.round(100 * shareOf(none))}位。`,
              })}{' '}
          {none.atLastLook > 0 &&
            say({
              en: `${none.atLastLook} left without any sign at the last look: silent exits.`,
              zh: `${none.atLastLook}位在最后一次查看时毫无迹象，属于无声离开。`,
            })}
        </p>
      )}
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
                        background: `var(${sign.signal === 'none' ? '--unknown' : '--pulls'})`,
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
