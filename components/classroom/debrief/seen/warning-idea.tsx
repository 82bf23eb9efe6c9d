import { useState } from 'preact/hooks';
import type { Words } from '../../../../retention/words';
import type { CustomerName } from '../../../../sim/contract/decisions';
import { type Strictness, strictnesses, type WarningsOfRun } from '../../../../sim/debrief/warnings-of-run';
import { type Alarm, type WarningReport, watchRounds } from '../../../../sim/view/early-warning';
import { apart, type LeavingShare, rateOf } from '../../../../sim/view/leaving-share';
import { type Speech, useSpeech } from '../../../language';
import { Idea } from '../idea';
import { Switches } from '../switches';
import type { Work } from '../use-work';
import { Working } from '../working';
import { LeaversByWarning } from './leavers-by-warning';
import { SomeCustomers } from './some-customers';

const strictnessWords: Record<Strictness, Words> = {
  slight: { en: 'Warn at slight signs', zh: '轻微迹象就预警' },
  'as-played': { en: 'As on your list of customers at risk', zh: '与你的流失迹象名单一致' },
  heavy: { en: 'Only at heavy signs', zh: '只在迹象严重时预警' },
};

/** What the warnings the class had were worth: caught, missed, false, and how many days ahead. */
export function WarningIdea(props: {
  warnings: Work<WarningsOfRun>;
  onCustomer: (customer: CustomerName) => void;
}) {
  const say = useSpeech();
  const [strictness, setStrictness] = useState<Strictness>('as-played');
  return (
    <Idea
      title={say({ en: 'Who could have been seen leaving', zh: '谁的离开本可以提前看出来' })}
      rows={['T6.10']}
    >
      <p>
        {say({
          en: 'At the end of every round your list named customers at risk, from the records of that day alone. Here each first warning is held against what came of it.',
          zh: '每轮结束时，名单只凭当天的档案列出有流失迹象的客户。这里把每位客户的首次预警与后来的结果对照。',
        })}
      </p>
      <Switches
        name={say({ en: 'How easily it warns', zh: '预警的灵敏程度' })}
        choices={strictnesses.map((id) => ({ id, words: say(strictnessWords[id]) }))}
        chosen={strictness}
        onChoose={setStrictness}
      />
      <Working work={props.warnings} doing={reading}>
        {({ reports }) => <Report report={reports[strictness]} onCustomer={props.onCustomer} />}
      </Working>
      <p class="small soft">
        {say({
          en: 'The course promises a method of early warning and its text is lost: signs, weights and the two rounds a warning is given to come true are ours. Losses by the customer’s own life count as neither caught nor false.',
          zh: '课件提到预警机制，但具体方法在所用课件中已缺失：迹象、权重以及预警应验的两轮期限均为本工具自定。因生活变化离开的，既不算预警成功，也不算误报。',
        })}
      </p>
    </Idea>
  );
}

export const reading: Words = { en: 'Reading every customer’s records again', zh: '正在重读每位客户的档案' };

function Report(props: { report: WarningReport; onCustomer: (customer: CustomerName) => void }) {
  const say = useSpeech();
  const { report, onCustomer } = props;
  const of = (came: Alarm['came']) =>
    report.alarms.flatMap((alarm) => (alarm.came === came ? [alarm.customer] : []));
  const { medianDaysAhead, warned, others, beforeAnyLook } = report;
  const left = report.leavers.reduce(
    (sum, { inTime, longBefore, never }) => sum + inTime + longBefore + never,
    0,
  );
  return (
    <>
      <LeaversByWarning leavers={report.leavers} />
      <div class="facts">
        <SomeCustomers
          title={{ en: 'Caught', zh: '提前发现' }}
          says={{
            en: `of ${left} who chose to leave were first warned of in the ${watchRounds} rounds before${medianDaysAhead === null ? '' : `; half of them ${medianDaysAhead} days or more ahead`}`,
            zh: `自行离开的${left}位中，在离开前${watchRounds}轮内首次预警${medianDaysAhead === null ? '' : `；其中一半提前${medianDaysAhead}天以上`}`,
          }}
          customers={of('left')}
          onCustomer={onCustomer}
        />
        <SomeCustomers
          title={{ en: 'Missed', zh: '漏报' }}
          says={{
            en: 'chose to leave, and nothing on record had warned of them',
            zh: '自行离开，而档案从未预警',
          }}
          customers={report.missed}
          onCustomer={onCustomer}
        />
        <SomeCustomers
          title={{ en: 'False alarms', zh: '误报' }}
          says={{
            en: `were warned of and still here ${watchRounds} rounds later`,
            zh: `发出预警，${watchRounds}轮之后仍在`,
          }}
          customers={of('stayed')}
          onCustomer={onCustomer}
        />
      </div>
      <p>
        <strong>{say(worth[apart(warned, others)])}</strong>
        {say({
          en: ` Of every 100 customers on the list, ${per100(say, warned)} chose to leave within ${watchRounds} rounds; of every 100 not on it, ${per100(say, others)}.`,
          zh: `名单上的客户每100位中有${per100(say, warned)}位在${watchRounds}轮内自行离开；不在名单上的每100位中有${per100(say, others)}位。`,
        })}
      </p>
      {beforeAnyLook > 0 && (
        <p class="small soft">
          {say.count(
            beforeAnyLook,
            {
              en: '# more left in the first round, before anybody could look.',
              zh: '另有#位在第一轮就离开，还来不及查看档案。',
            },
            {
              en: '# more left in their first round, before anybody could look.',
              zh: '另有#位在第一轮就离开，还来不及查看档案。',
            },
          )}
        </p>
      )}
    </>
  );
}

const worth = {
  1: { en: 'The list told you something.', zh: '这份名单确实有用。' },
  0: {
    en: 'The list told you no more than chance might.',
    zh: '这份名单提供的信息不超出偶然。',
  },
  [-1]: { en: 'The list misled you.', zh: '这份名单产生了误导。' },
} satisfies Record<ReturnType<typeof apart>, Words>;

function per100(say: Speech, share: LeavingShare): string {
  const rate = rateOf(share);
  return rate === null
    ? say({ en: 'unknown', zh: '未知' })
    : say.number(100 * rate, { maximumFractionDigits: 1 });
}
