import type { CustomerHistory } from '../../retention/customer-history';
import { guestNamesFor } from '../../retention/guest-names';
import { Icon, type IconName } from '../basics/icon';
import { Unknown } from '../basics/unknown';
import { useSpeech } from '../language';

/** Every spelling and every way to reach the guest. */
export function WhoItIs({ history }: { history: CustomerHistory }) {
  const say = useSpeech();
  const { first, inOtherScript, others } = guestNamesFor(say.language, history.names);
  const spellings = others.filter((name) => name !== inOtherScript);
  return (
    <header class="who">
      <div class="who__name">
        <h1>
          {first}
          {inOtherScript && ' '}
          {inOtherScript && <span class="who__second">{inOtherScript}</span>}
        </h1>
        {history.tier && <span class="chip">{history.tier}</span>}
      </div>
      {spellings.length > 0 && (
        <p class="soft">
          {say({ en: 'Also written ', zh: '其他写法：' })}
          {spellings.join(' · ')}
        </p>
      )}
      <dl class="who__contacts">
        <Contacts name={say({ en: 'E-mail', zh: '邮箱' })} icon="mail" values={history.emails} />
        <Contacts name={say({ en: 'Phone', zh: '电话' })} icon="phone" values={history.phones} />
      </dl>
    </header>
  );
}

function Contacts(props: { name: string; icon: IconName; values: readonly string[] }) {
  return (
    <div class="who__contact">
      <dt>
        <Icon name={props.icon} />
        <span class="visually-hidden">{props.name}</span>
      </dt>
      {props.values.length === 0 && (
        <dd>
          <Unknown />
        </dd>
      )}
      {props.values.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </div>
  );
}
