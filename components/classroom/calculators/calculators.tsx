import { useSpeech } from '../../language';
import { AcquireOrKeepCalculator } from './acquire-or-keep-calculator';
import './calculators.css';
import { CustomerSurplusCalculator } from './customer-surplus-calculator';
import { MarginMultipleCalculator } from './margin-multiple-calculator';
import { OpportunityCostCalculator } from './opportunity-cost-calculator';
import { ServiceChainCalculator } from './service-chain-calculator';
import { SunkCostCalculator } from './sunk-cost-calculator';

/** The calculators of the course as small live tools. They know no run and keep nothing. */
export function Calculators() {
  const say = useSpeech();
  return (
    <div class="calculators">
      <header class="calculators__head">
        <h2>{say({ en: 'Calculators of the course', zh: '课程计算器' })}</h2>
        <p class="soft">
          {say({
            en: 'Change any number; the answer follows. Each says which numbers are the courseware’s and which are ours.',
            zh: '改动任意数字，结果随之变化。每一项都注明哪些数字出自课件，哪些是我们的。',
          })}
        </p>
      </header>
      <div class="calculators__all">
        <OpportunityCostCalculator />
        <SunkCostCalculator />
        <CustomerSurplusCalculator />
        <MarginMultipleCalculator />
        <ServiceChainCalculator />
        <AcquireOrKeepCalculator />
      </div>
    </div>
  );
}
