import { marginMultiple } from '../../../retention/calculators/margin-multiple';
import { useSpeech } from '../../language';
import { Answer, Calculator, NumberField, percent, yuan } from './calculator';
import { useNumbers } from './use-numbers';

/** Lifetime value as a multiple of the yearly margin (Gupta & Lehmann 2003), both conventions. */
export function MarginMultipleCalculator() {
  const say = useSpeech();
  const { number, begun, restart } = useNumbers({ retention: 80, discount: 12, margin: 300 });
  const retention = number('retention', 0, 100);
  const discount = number('discount', 0, 1000);
  const margin = number('margin');
  const multiple =
    retention.value !== undefined && discount.value !== undefined
      ? marginMultiple(retention.value / 100, discount.value / 100)
      : undefined;
  const two = (value: number) => say.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const timesMargin = (value: number) =>
    margin.value === undefined
      ? ''
      : `× ${say.number(margin.value)} = ${say.number(Math.round(value * margin.value))}`;
  return (
    <Calculator
      title={{ en: 'Lifetime value as a multiple', zh: '客户终身价值倍数' }}
      row="T5.31"
      question={{
        en: 'How many yearly margins is a customer worth, if each year the same share stays?',
        zh: '如果每年留下同样比例的客户，一位客户值几年的利润？',
      }}
      restart={begun ? undefined : restart}
      fields={
        <>
          <NumberField name={{ en: 'Kept each year', zh: '每年保持率' }} unit={percent} number={retention} />
          <NumberField name={{ en: 'Discount rate', zh: '折现率' }} unit={percent} number={discount} />
          <NumberField name={{ en: 'Margin a year', zh: '年利润' }} unit={yuan} number={margin} />
        </>
      }
      source={{
        en: 'Gupta & Lehmann 2003: r ÷ (1 + i − r), constant margin, no end. Counting the margin of today too: (1 + i) ÷ (1 + i − r), exactly 1 more. Say which one you use.',
        zh: 'Gupta 与 Lehmann（2003）：r ÷ (1 + i − r)，利润不变、没有期限。把今天这一笔也算上：(1 + i) ÷ (1 + i − r)，正好多1。用哪一种要说明。',
      }}
    >
      {multiple && !multiple.ok ? (
        <p>
          {say({
            en: 'Nobody leaves and money keeps its worth: the value has no end.',
            zh: '没有人离开，钱也不贬值：价值没有尽头。',
          })}
        </p>
      ) : (
        <>
          <Answer
            name={{ en: 'First margin after a year', zh: '第一笔利润在一年后' }}
            value={multiple && two(multiple.value.firstMarginAfterOneYear)}
            reckoning={multiple && timesMargin(multiple.value.firstMarginAfterOneYear)}
          />
          {multiple && (
            <Answer
              name={{ en: 'First margin now', zh: '第一笔利润在今天' }}
              value={two(multiple.value.firstMarginNow)}
              reckoning={timesMargin(multiple.value.firstMarginNow)}
            />
          )}
        </>
      )}
    </Calculator>
  );
}
