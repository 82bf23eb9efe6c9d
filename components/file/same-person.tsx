import { guestNamesFor } from '../../retention/guest-names';
import { Icon } from '../basics/icon';
import { Section } from '../basics/section';
import { Grounds } from '../card/match-reasons';
import { useSpeech } from '../language';
import type { GuestFile, IdentityActions } from './file-state';

/** Guests who may be one person, and what was joined or split before. A person decides; all can be undone. */
export function SamePerson(props: { file: GuestFile; identity: IdentityActions }) {
  const say = useSpeech();
  const { file, identity } = props;
  if (!file.doubtful.length && !file.changes.length) return null;
  return (
    <Section title={{ en: 'One person or two?', zh: '是否同一客户？' }}>
      <ul class="pairs">
        {file.doubtful.map((other) => (
          <li key={other.customer.id} class="panel pair">
            <p>
              <strong>{guestNamesFor(say.language, other.customer.names).first}</strong>{' '}
              <span class="soft small">
                {say.count(
                  other.customer.bookings.length,
                  { en: '# booking', zh: '#条预订' },
                  { en: '# bookings', zh: '#条预订' },
                )}
              </span>
            </p>
            <Grounds grounds={other} />
            <div class="pair__decide">
              <button type="button" class="button button--small" onClick={() => identity.join(other)}>
                <Icon name="join" />
                {say({ en: 'Same person: join', zh: '同一客户：合并' })}
              </button>
              <button type="button" class="button button--small" onClick={() => identity.keepApart(other)}>
                <Icon name="part" />
                {say({ en: 'Two people', zh: '不是同一客户' })}
              </button>
            </div>
          </li>
        ))}
        {file.changes.map((change) => (
          <li key={change.id} class="note">
            <p class="note__text">
              {say(change.words)}
              <br />
              <span class="soft small">{say.day(change.on)}</span>
            </p>
            <button
              type="button"
              class="button button--small button--quiet"
              onClick={() => identity.undoChange(change)}
            >
              <Icon name="undo" />
              {say({ en: 'Undo', zh: '撤销' })}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
