import type { ComponentType } from 'preact';
import { scenarioById } from '../../../sim/scenarios/library';
import type { CalculatorName, CourseCase } from '../../../sim/teaching/course-cases';
import { useSpeech } from '../../language';
import { AcquireOrKeepCalculator } from '../calculators/acquire-or-keep-calculator';
import { CustomerSurplusCalculator } from '../calculators/customer-surplus-calculator';
import { MarginMultipleCalculator } from '../calculators/margin-multiple-calculator';
import { OpportunityCostCalculator } from '../calculators/opportunity-cost-calculator';
import { ServiceChainCalculator } from '../calculators/service-chain-calculator';
import { SunkCostCalculator } from '../calculators/sunk-cost-calculator';
import '../calculators/calculators.css';
import { addressOf } from '../route';

const calculators: Readonly<Record<CalculatorName, ComponentType>> = {
  'opportunity-cost': OpportunityCostCalculator,
  'sunk-cost': SunkCostCalculator,
  'customer-surplus': CustomerSurplusCalculator,
  'margin-multiple': MarginMultipleCalculator,
  'service-chain': ServiceChainCalculator,
  'acquire-or-keep': AcquireOrKeepCalculator,
};

/** What a case carries, the same story in travel, and the tool to reckon it with. */
export function CourseCaseOpen({ courseCase }: { courseCase: CourseCase }) {
  const say = useSpeech();
  const scenario = courseCase.scenario === undefined ? undefined : scenarioById(courseCase.scenario);
  const Calculator = courseCase.calculator && calculators[courseCase.calculator];
  return (
    <div class="course-case">
      <dl class="course-case__facts">
        <dt class="small soft">{say({ en: 'As the courseware has it', zh: '课件原有内容' })}</dt>
        <dd>
          {say(courseCase.carries)}{' '}
          <span class="small soft">
            {say({ en: '(courseware, source not given)', zh: '（课件内容，未注明来源）' })}
          </span>
        </dd>
        {scenario && (
          <>
            <dt class="small soft">{say({ en: 'In travel (ours)', zh: '旅游版（归港改编）' })}</dt>
            <dd>{say(scenario.setting)}</dd>
            <dt class="small soft">{say({ en: 'Played in', zh: '在此情景中进行' })}</dt>
            <dd>
              <a href={addressOf({ section: 'library', scenario: scenario.id })}>{say(scenario.title)}</a>
            </dd>
          </>
        )}
      </dl>
      {Calculator && <Calculator />}
    </div>
  );
}
