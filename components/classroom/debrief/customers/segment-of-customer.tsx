import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import { segmentOf } from '../../../../sim/world/segment';
import { tierAt, tiers } from '../../../../sim/world/tier';
import { placeOf } from '../../../../sim/world/world';
import { useSpeech } from '../../../language';

/** What the customer likes, on which budget, and the tier at the end of the run. */
export function SegmentOfCustomer({ run, customer }: { run: Run; customer: CustomerName }) {
  const say = useSpeech();
  const { customers, values, round } = run.world;
  const place = placeOf(run.world, customer);
  const { interests, budget } = segmentOf(customers, place, values);
  const liked = interests.map(({ words }) => say(words).toLowerCase()).join(say({ en: ', ', zh: '、' }));
  const tier = tiers[tierAt(customers, place, round * run.scenario.roundDays, values)] ?? tiers[0];
  const hasTiers = run.scenario.levers.some(({ id }) => id === 'tiers');
  return (
    <p class="soft">
      {liked === ''
        ? say({ en: 'Likes no line more than another', zh: '没有特别偏好的线路' })
        : say({ en: `Likes ${liked}`, zh: `喜欢${liked}` })}
      {say({ en: ` · ${budget.words.en} budget`, zh: ` · ${budget.words.zh}预算` })}
      {hasTiers && ` · ${say(tier.words)}`}
    </p>
  );
}
