import type { ComponentChild } from 'preact';
import type { CustomerHistory } from '../../retention/customer-history';
import { guestNamesFor } from '../../retention/guest-names';
import { EmailAddress } from '../basics/email-address';
import { Icon, type IconName } from '../basics/icon';
import { PhoneNumber } from '../basics/phone-number';
import { Unknown } from '../basics/unknown';
import { useSpeech } from '../language';

/** Every spelling and every way to reach the guest. */
export function WhoItIs(props: { history: CustomerHistory; phonesPassedOn: readonly string[] }) {
  const say = useSpeech();
  const { history, phonesPassedOn } = props;
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
        <Contacts name={say({ en: 'E-mail', zh: '邮箱' })} icon="mail">
          {history.emails.map((email) => (
            <dd key={email}>
              <EmailAddress value={email} />
            </dd>
          ))}
        </Contacts>
        <Contacts name={say({ en: 'Phone', zh: '电话' })} icon="phone">
          {history.phones.map((phone) => (
            <dd key={phone}>
              <PhoneNumber value={phone} passedOn={phonesPassedOn.includes(phone)} />
            </dd>
          ))}
        </Contacts>
      </dl>
    </header>
  );
}

function Contacts(props: { name: string; icon: IconName; children: readonly ComponentChild[] }) {
  return (
    <div class="who__contact">
      <dt>
        <Icon name={props.icon} />
        <span class="visually-hidden">{props.name}</span>
      </dt>
      {props.children.length === 0 ? (
        <dd>
          <Unknown />
        </dd>
      ) : (
        props.children
      )}
    </div>
  );
}
