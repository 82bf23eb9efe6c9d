import { chanceOfNoFault } from '../../../retention/calculators/service-chain';
import { useSpeech } from '../../language';
import { Answer, Calculator, NumberField, percent } from './calculator';
import { useNumbers } from './use-numbers';

/** How a long chain fails though each link is good (T7.1). The numbers are ours. */
export function ServiceChainCalculator() {
  const say = useSpeech();
  const { number, begun, restart } = useNumbers({ links: 8, fault: 2, trips: 1000 });
  const links = number('links', 1, 100);
  const fault = number('fault', 0, 100);
  const trips = number('trips');
  const whole = links.value !== undefined && Number.isInteger(links.value) ? links.value : undefined;
  const rate = fault.value;
  const holds =
    whole !== undefined && rate !== undefined
      ? chanceOfNoFault(Array.from({ length: whole }, () => rate / 100))
      : undefined;
  return (
    <Calculator
      title={{ en: 'Service chain', zh: '服务链' }}
      row="T7.1"
      question={{
        en: 'Every link is good. How many trips go without a fault?',
        zh: '每一环都不错，有多少次出行能一环不出错？',
      }}
      restart={begun ? undefined : restart}
      fields={
        <>
          <NumberField
            name={{ en: 'Links', zh: '环节' }}
            unit={{ en: 'whole number', zh: '个' }}
            number={links}
            step={1}
          />
          <NumberField name={{ en: 'Each fails in', zh: '每环出错率' }} unit={percent} number={fault} />
          <NumberField
            name={{ en: 'Trips a year', zh: '每年出行' }}
            unit={{ en: 'trips', zh: '次' }}
            number={trips}
          />
        </>
      }
      source={{
        en: 'The long chain is the courseware’s; the 2% is ours. Links are taken to fail independently.',
        zh: '“服务链长”出自课件；2%是我们设定的。假定各环节互不影响。',
      }}
    >
      <Answer
        name={{ en: 'Without a fault', zh: '一环不出错' }}
        value={
          holds === undefined
            ? undefined
            : say.number(holds, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
        }
        reckoning={
          holds !== undefined && trips.value !== undefined
            ? say({
                en: `${say.number(Math.round(trips.value * (1 - holds)))} trips a year have at least one fault`,
                zh: `每年有${say.number(Math.round(trips.value * (1 - holds)))}次出行至少出一次错`,
              })
            : undefined
        }
      />
    </Calculator>
  );
}
