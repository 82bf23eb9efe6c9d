import type { Words } from '../../../retention/words';
import type { Scenario } from '../../../sim/scenario/scenario';
import type { Outcome } from '../../../sim/sweep';
import { worthWords } from '../../../sim/worth';
import { Figure } from '../../charts/figure';
import { useSpeech } from '../../language';
import type { Outlook } from '../contract';

/** Every outcome as a dot on one scale of worth: nothing done, a made-up class, the best policy found. */
export function OutlookStrip(props: { outlook: Outlook; scenario: Scenario }) {
  const say = useSpeech();
  const { doingNothing, typicalClass, par } = props.outlook;
  const money = (amount: number) =>
    say.money({ amount: Math.round(amount), currency: props.scenario.currency });
  const counted = worthWords(props.scenario);
  const middle = typicalClass[Math.floor(typicalClass.length / 2)] ?? doingNothing;
  const worths = [doingNothing, ...typicalClass, par].map(({ worth }) => worth);
  const low = Math.min(...worths);
  const width = Math.max(...worths) - low || 1;
  const at = (worth: number) => `${((worth - low) / width) * 100}%`;
  const above = typicalClass.filter(({ worth }) => worth > doingNothing.worth).length;
  const rows: readonly { name: Words; of: readonly Outcome[]; shown: Outcome; mark: string }[] = [
    {
      name: { en: 'Doing nothing', zh: '什么都不做' },
      of: [doingNothing],
      shown: doingNothing,
      mark: 'nothing',
    },
    {
      name: {
        en: `A class of ${typicalClass.length}, its middle`,
        zh: `${typicalClass.length}人的班级，中位数`,
      },
      of: typicalClass,
      shown: middle,
      mark: 'class',
    },
    {
      name: { en: 'Par, the best policy found', zh: '标准杆（找到的最佳策略）' },
      of: [par],
      shown: par,
      mark: 'par',
    },
  ];
  return (
    <Figure
      title={say(
        finding(above, typicalClass.length, money(par.worth - doingNothing.worth), isFlat(props.outlook)),
      )}
      note={say({
        en: `Worth after the last round: ${counted.en}. The class is made up by us: each touches about half of the levers once, without study.`,
        zh: `最后一轮后的总值：${counted.zh}。班级由本软件虚构：每人随意动一次约一半的决策项。`,
      })}
      table={{
        columns: [
          '',
          say({ en: 'Worth', zh: '总值' }),
          say({ en: 'Cash', zh: '现金' }),
          say({ en: 'Customers at the end', zh: '期末客户' }),
          say({ en: 'Left', zh: '流失' }),
        ],
        rows: rows.map(({ name, shown }) => [
          say(name),
          money(shown.worth),
          money(shown.cash),
          shown.active,
          shown.exits,
        ]),
      }}
    >
      <ul class="strip">
        {rows.map(({ name, of, shown, mark }) => (
          <li key={mark}>
            <p class="strip__name">
              <span>{say(name)}</span>
              <span class="number">{money(shown.worth)}</span>
            </p>
            <span class="strip__track" aria-hidden="true">
              {of.map(({ worth }, n) => (
                <span
                  key={n}
                  class={`strip__dot strip__dot--${mark}`}
                  style={{ insetInlineStart: at(worth) }}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

/** Whether deciding well earns less than a hundredth of what is there anyway. */
const isFlat = ({ doingNothing, par }: Outlook): boolean =>
  par.worth - doingNothing.worth < Math.abs(doingNothing.worth) / 100;

function finding(above: number, of: number, gain: string, flat: boolean): Words {
  if (flat)
    return {
      en: 'Hardly anything the class can decide matters here: open a lever that does',
      zh: '学生的决策几乎不起作用：请开放更有效的决策项',
    };
  return {
    en: `${above} of ${of} made-up students do better than doing nothing; par earns ${gain} more`,
    zh: `${of}名虚构学生中有${above}名好于什么都不做；标准杆比它多${gain}`,
  };
}
