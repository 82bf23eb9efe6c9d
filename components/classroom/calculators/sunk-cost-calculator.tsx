import { sunkAdvice } from '../../../retention/calculators/sunk-cost';
import { useSpeech } from '../../language';
import { Answer, Calculator, NumberField, yuan } from './calculator';
import { useNumbers } from './use-numbers';

/** The cinema ticket (T3.5, F19, Q11). What the film and the evening are worth is ours. */
export function SunkCostCalculator() {
  const say = useSpeech();
  const { number, begun, restart } = useNumbers({ sunk: 25, goingOn: 0, leaving: 20, bias: 1 });
  const sunk = number('sunk');
  const goingOn = number('goingOn', Number.NEGATIVE_INFINITY);
  const leaving = number('leaving', Number.NEGATIVE_INFINITY);
  const bias = number('bias', 0, 1);
  const advice =
    sunk.value !== undefined &&
    goingOn.value !== undefined &&
    leaving.value !== undefined &&
    bias.value !== undefined
      ? sunkAdvice({
          sunk: sunk.value,
          worthOfGoingOn: goingOn.value,
          worthOfLeaving: leaving.value,
          bias: bias.value,
        })
      : undefined;
  const stays = (goesOn: boolean) => say(goesOn ? { en: 'stay', zh: '留下' } : { en: 'leave', zh: '离开' });
  return (
    <Calculator
      title={{ en: 'Sunk cost', zh: '沉没成本' }}
      row="T3.5"
      question={{
        en: 'The ticket is paid, half an hour in the film is a disaster. Stay or leave? The same for a non-refundable day tour.',
        zh: '票已经买了，看了半小时是部烂片。留下还是离开？不可退款的一日游也一样。',
      }}
      restart={begun ? undefined : restart}
      fields={
        <>
          <NumberField name={{ en: 'Already paid', zh: '已付' }} unit={yuan} number={sunk} />
          <NumberField name={{ en: 'The rest is worth', zh: '继续看的价值' }} unit={yuan} number={goingOn} />
          <NumberField
            name={{ en: 'The evening free is worth', zh: '离开后时间的价值' }}
            unit={yuan}
            number={leaving}
          />
          <NumberField
            name={{ en: 'Weight of what is paid', zh: '对已付的在意程度' }}
            unit={{ en: '0 to 1', zh: '0到1' }}
            number={bias}
            step={0.1}
          />
        </>
      }
      source={{
        en: 'The 25 yuan are the courseware’s; what the rest and the evening are worth is ours.',
        zh: '25元出自课件；继续看和离开的价值是我们设定的。',
      }}
    >
      <Answer
        name={{ en: 'This viewer will', zh: '这位观众会' }}
        value={advice && stays(advice.goesOn)}
        reckoning={
          advice &&
          say({
            en: `Staying feels worth ${say.number(advice.felt)}. Without the money gone: ${stays(advice.shouldGoOn)}.`,
            zh: `留下感觉值${say.number(advice.felt)}。不算已付的钱：${stays(advice.shouldGoOn)}。`,
          })
        }
      />
      {advice?.fallacy && (
        <p class="chip chip--attention">
          {say({
            en: 'Sunk-cost fallacy: the money is gone either way',
            zh: '沉没成本谬误：钱反正收不回来了',
          })}
        </p>
      )}
    </Calculator>
  );
}
