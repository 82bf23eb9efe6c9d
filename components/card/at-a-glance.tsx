import type { ComponentChildren } from 'preact';
import { channelName } from '../../retention/channel-names';
import type { Glance } from '../../retention/glance';
import type { Words } from '../../retention/words';
import { Section } from '../basics/section';
import { Unknown } from '../basics/unknown';
import { useSpeech } from '../language';
import './at-a-glance.css';

const noneYet: Words = { en: 'none yet', zh: '暂无' };

/** The figures, each from records; amounts of two currencies stand side by side, never added. */
export function AtAGlance({ glance }: { glance: Glance }) {
  const say = useSpeech();
  return (
    <Section title={{ en: 'At a glance', zh: '概况' }}>
      <dl class="figures">
        <Figure name={say({ en: 'Stays', zh: '入住' })}>
          {say.number(glance.stays.count)}
          {glance.presumedStays > 0 && (
            <span
              class="figures__aside"
              title={say({
                en: 'Check-out has passed and no record says cancelled or missed',
                zh: '离店日已过，且无取消或未到记录',
              })}
            >
              {say({ en: `${glance.presumedStays} presumed`, zh: `${glance.presumedStays}次为推定` })}
            </span>
          )}
        </Figure>
        <Figure name={say({ en: 'Nights', zh: '间夜' })}>{say.number(glance.nights)}</Figure>
        <Figure name={say({ en: 'Last stay', zh: '上次入住' })}>
          {glance.lastStay ? say.month(glance.lastStay.on) : say(noneYet)}
        </Figure>
        <Figure name={say({ en: 'Spend', zh: '消费' })}>
          {glance.spend.length === 0 && (glance.stays.count ? <Unknown /> : say(noneYet))}
          {glance.spend.map(({ sum }) => (
            <span key={sum.currency} class="figures__sum">
              {say.money(sum)}
            </span>
          ))}
          {glance.spend.length > 0 && glance.staysWithoutPrice > 0 && (
            <span class="figures__aside">
              {say({
                en: `${glance.staysWithoutPrice} without price`,
                zh: `${glance.staysWithoutPrice}次无价格`,
              })}
            </span>
          )}
        </Figure>
        <Figure name={say({ en: 'Cancelled', zh: '取消' })}>{say.number(glance.cancellations.count)}</Figure>
        <Figure name={say({ en: 'No-shows', zh: '预订未到' })}>{say.number(glance.noShows.count)}</Figure>
      </dl>
      <ul class="glance__channels" aria-label={say({ en: 'Channels', zh: '预订渠道' })}>
        {glance.channels.map(({ channel, count }) => (
          <li key={channel} class="chip">
            {say(channelName(channel))} <span class="number">{say.number(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Figure(props: { name: string; children: ComponentChildren }) {
  return (
    <div class="figures__one">
      <dt class="soft small">{props.name}</dt>
      <dd class="figures__value">{props.children}</dd>
    </div>
  );
}
