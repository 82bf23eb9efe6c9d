import { customerSurplus } from '../../../retention/calculators/customer-surplus';
import { useSpeech } from '../../language';
import { Answer, Calculator, NumberField, yuan } from './calculator';
import { useNumbers } from './use-numbers';

/** What a buy leaves the customer (T3.3). The trip and its prices are ours. */
export function CustomerSurplusCalculator() {
  const say = useSpeech();
  const { number, begun, restart } = useNumbers({ willing: 1000, price: 800 });
  const willing = number('willing');
  const price = number('price');
  const surplus =
    willing.value !== undefined && price.value !== undefined
      ? customerSurplus(willing.value, price.value)
      : undefined;
  return (
    <Calculator
      title={{ en: 'Customer surplus', zh: '客户剩余价值' }}
      row="T3.3"
      question={{
        en: 'What a trip leaves the customer above its price.',
        zh: '一次出行，客户愿意付的比实际付的多出多少？',
      }}
      restart={begun ? undefined : restart}
      fields={
        <>
          <NumberField name={{ en: 'Willing to pay', zh: '愿意支付' }} unit={yuan} number={willing} />
          <NumberField name={{ en: 'Price', zh: '实际价格' }} unit={yuan} number={price} />
        </>
      }
      source={{
        en: 'Definition of the courseware; the numbers are ours. Try a price of 1,200.',
        zh: '定义出自课件，数字是我们的。试试价格1,200。',
      }}
    >
      <Answer
        name={{ en: 'Surplus', zh: '剩余价值' }}
        value={surplus === undefined ? undefined : say.number(surplus)}
        reckoning={
          surplus !== undefined && surplus < 0
            ? say({ en: 'below 0: this pushes out', zh: '小于0：把客户往外推' })
            : undefined
        }
      />
    </Calculator>
  );
}
