import type { Words } from '../../../retention/words';
import type { BehindNumber } from '../../../sim/view/customers-behind';
import type { RoundFacts, Warning } from '../../../sim/view/round-facts';
import { Icon, type IconName } from '../../basics/icon';
import { type Speech, useSpeech } from '../../language';
import { causesAndUnknown, causeWords } from '../charts/cause-words';

/** One sentence of a round's story; `behind` opens the customers it counts. */
interface Line {
  readonly icon: IconName;
  readonly words: string;
  readonly behind?: BehindNumber;
}

interface Props {
  readonly facts: RoundFacts;
  readonly currency: string;
  readonly onBehind: (behind: BehindNumber) => void;
}

/** A round told in plain sentences; every number opens into its customers. */
export function Story({ facts, currency, onBehind }: Props) {
  const say = useSpeech();
  return (
    <ul class="story">
      {linesOf(facts, currency, say).map(({ icon, words, behind }) => (
        <li key={words} class="story__line">
          <Icon name={icon} />
          <span>
            {words}{' '}
            {behind && facts.behind[behind].length > 0 && (
              <button type="button" class="story__who" onClick={() => onBehind(behind)}>
                {say({ en: 'who?', zh: '是谁？' })}
                <span class="visually-hidden"> {words}</span>
              </button>
            )}
          </span>
        </li>
      ))}
      {facts.warnings.map((warning) => (
        <li key={warning} class="story__line story__line--warning">
          <Icon name="alert" />
          <span>{say(warningWords[warning])}</span>
        </li>
      ))}
    </ul>
  );
}

const warningWords: Record<Warning, Words> = {
  'silent-exit': {
    en: 'Silent exit: many left and few complained. Fewer complaints are not yet happier customers.',
    zh: '沉默流失：走的人多，投诉的人少。投诉少不等于满意。',
  },
  'held-not-loyal': {
    en: 'Held, not loyal: some are dissatisfied and still here. Repair the service first; when a rival opens the door they go first.',
    zh: '被锁住而非忠诚：有些客户不满意却还没走。先修复服务；对手一开门，他们最先离开。',
  },
  'over-capacity': {
    en: 'More trips were wanted than you can serve well: the service gap opened.',
    zh: '出行需求超过接待能力：出现服务断层。',
  },
};

function linesOf(facts: RoundFacts, currency: string, say: Speech): Line[] {
  const { report, events } = facts;
  const { counts } = report;
  return [
    ...events.map((event): Line => ({ icon: 'alert', words: say(event.words) })),
    leavers(facts, say),
    {
      icon: 'join',
      words: say({
        en: `${counts.acquired} new customers came${counts.referred ? `, ${counts.referred} of them sent by friends` : ''}.`,
        zh: `新来客户${counts.acquired}位${counts.referred ? `，其中${counts.referred}位由朋友推荐` : ''}。`,
      }),
      behind: 'joined',
    },
    ...some(counts.wonBack, 'undo', 'came-back', say, (n) => ({
      en: `${n} came back after you tried to win them back.`,
      zh: `挽回${n}位。`,
    })),
    money(facts, currency, say),
    satisfaction(facts, say),
    {
      icon: 'bed',
      words: say({ en: `${counts.trips} trips were made.`, zh: `成行${counts.trips}次。` }),
      behind: 'travelled',
    },
    ...some(counts.faults, 'alert', 'met-a-fault', say, (n) => ({
      en: `On ${n} of them something of yours went wrong.`,
      zh: `其中${n}次出了服务过失。`,
    })),
    ...some(counts.cancelled, 'cross', 'cancelled', say, (n) => ({
      en: `${n} bookings were cancelled.`,
      zh: `取消${n}单。`,
    })),
    ...some(counts.noShows, 'missed', 'no-show', say, (n) => ({
      en: `${n} did not show up.`,
      zh: `预订未到${n}单。`,
    })),
    {
      icon: 'speech',
      words: say({
        en: `${counts.complaints} complained; ${counts.resolved} complaints were carried through to an answer${counts.stillOpen ? `, ${counts.stillOpen} are still open` : ''}.`,
        zh: `${counts.complaints}人投诉；${counts.resolved}件办结并反馈${counts.stillOpen ? `，${counts.stillOpen}件尚未办结` : ''}。`,
      }),
      behind: 'complained',
    },
  ];
}

/** A line only where there is something to tell. */
const some = (
  count: number,
  icon: IconName,
  behind: BehindNumber,
  say: Speech,
  words: (shown: string) => Words,
): Line[] => (count === 0 ? [] : [{ icon, behind, words: say(words(say.number(count))) }]);

function leavers({ report, exits }: RoundFacts, say: Speech): Line {
  const { exits: left, activeAtStart } = report.counts;
  if (left === 0) return { icon: 'anchor', words: say({ en: 'Nobody left.', zh: '无人离开。' }) };
  const known = causesAndUnknown
    .map((cause) => ({ cause, count: exits.filter((exit) => exit.cause === cause).length }))
    .filter(({ count }) => count > 0)
    .map(({ cause, count }) => {
      const { en, zh } = causeWords[cause];
      return say({ en: `${en.toLowerCase()} ${count}`, zh: `${zh}${count}` });
    })
    .join(say({ en: ', ', zh: '、' }));
  return {
    icon: 'part',
    words: say({
      en: `${left} of ${activeAtStart} left (${known}).`,
      zh: `${activeAtStart}位客户中离开${left}位（${known}）。`,
    }),
    behind: 'left',
  };
}

function money({ report, before }: RoundFacts, currency: string, say: Speech): Line {
  const show = (amount: number) => say.money({ amount: Math.round(amount), currency });
  const { profit, cash, baseValue } = report.accounts;
  const earlier = before?.accounts.baseValue;
  const base =
    earlier === undefined
      ? say({ en: `the customer base is worth ${show(baseValue)}`, zh: `客户群价值${show(baseValue)}` })
      : say({
          en: `the customer base ${baseValue >= earlier ? 'gained' : 'lost'} ${show(Math.abs(baseValue - earlier))}`,
          zh: `客户群价值${baseValue >= earlier ? '增加' : '减少'}${show(Math.abs(baseValue - earlier))}`,
        });
  return {
    icon: 'anchor',
    words: say({
      en: `${profit >= 0 ? 'Earned' : 'Lost'} ${show(Math.abs(profit))}; cash ${show(cash)}; ${base}.`,
      zh: `${profit >= 0 ? '盈利' : '亏损'}${show(Math.abs(profit))}；现金${show(cash)}；${base}。`,
    }),
  };
}

function satisfaction({ kpis }: RoundFacts, say: Speech): Line {
  const line = kpis.find(({ kpi }) => kpi.id === 'satisfaction');
  const value = line?.value ?? null;
  if (value === null || !line)
    return {
      icon: 'star',
      words: say({
        en: 'Nobody was asked this round: satisfaction is unknown.',
        zh: '本轮没有调查任何人：满意度未知。',
      }),
    };
  const shown = say.number(value, { maximumFractionDigits: 1 });
  const then = line.before === null ? '' : say.number(line.before, { maximumFractionDigits: 1 });
  return {
    icon: 'star',
    words: say({
      en: `The ${line.asked} who were asked gave ${shown} of 5${then && `, after ${then} the round before`}.`,
      zh: `受访的${line.asked}位客户平均打${shown}分（满分5）${then && `，上一轮为${then}分`}。`,
    }),
    behind: 'dissatisfied',
  };
}
