import { depositInterest, opportunityCost, realGain } from '../../../retention/calculators/opportunity-cost';
import { useSpeech } from '../../language';
import { Answer, Calculator, NumberField, percent, yuan } from './calculator';
import { useNumbers } from './use-numbers';

/** The courseware's shares against a deposit (T3.9, F18, Q12). */
export function OpportunityCostCalculator() {
  const say = useSpeech();
  const { number, begun, restart } = useNumbers({
    principal: 10_000,
    rate: 2.25,
    tax: 20,
    gain: 450,
    other: 0,
  });
  const principal = number('principal');
  const rate = number('rate', 0, 100);
  const tax = number('tax', 0, 100);
  const gain = number('gain', Number.NEGATIVE_INFINITY);
  const other = number('other', Number.NEGATIVE_INFINITY);
  const known =
    principal.value !== undefined &&
    rate.value !== undefined &&
    tax.value !== undefined &&
    gain.value !== undefined &&
    other.value !== undefined;
  const interest = known ? depositInterest(principal.value, rate.value / 100, tax.value / 100) : 0;
  const givenUp = known ? opportunityCost([interest, other.value]) : 0;
  const money = (amount: number) => say.number(amount, { maximumFractionDigits: 2 });
  return (
    <Calculator
      title={{ en: 'Opportunity cost', zh: '机会成本' }}
      row="T3.9"
      question={{
        en: 'Money in shares cannot lie in the bank. What did the shares really gain?',
        zh: '买了股票的钱就不能存银行。股票真正赚了多少？',
      }}
      restart={begun ? undefined : restart}
      fields={
        <>
          <NumberField name={{ en: 'Sum', zh: '本金' }} unit={yuan} number={principal} />
          <NumberField
            name={{ en: 'Deposit rate', zh: '存款利率' }}
            unit={percent}
            number={rate}
            step={0.05}
          />
          <NumberField name={{ en: 'Tax on interest', zh: '利息税' }} unit={percent} number={tax} />
          <NumberField name={{ en: 'Gain of the shares', zh: '股票盈利' }} unit={yuan} number={gain} />
          <NumberField
            name={{ en: 'Best third use would bring', zh: '第三种用途可得' }}
            unit={yuan}
            number={other}
          />
        </>
      }
      source={{
        en: 'Courseware’s numbers: 450 is really 270, 150 is really −30. Of several other uses the largest counts, not the sum; with no other use the cost is 0.',
        zh: '课件中的数字：盈利450实为270，盈利150实为−30。多种用途取最大的一种，不求和；没有其他用途则为0。',
      }}
    >
      <Answer
        name={{ en: 'Opportunity cost', zh: '机会成本' }}
        value={known ? money(givenUp) : undefined}
        reckoning={say({
          en: `deposit after tax ${money(interest)}; the larger counts`,
          zh: `存款税后利息${money(interest)}；取较大者`,
        })}
      />
      {known && (
        <Answer
          name={{ en: 'Real gain', zh: '真实收益' }}
          value={money(realGain(gain.value, givenUp))}
          reckoning={`${money(gain.value)} − ${money(givenUp)}`}
        />
      )}
    </Calculator>
  );
}
