import { guestNamesFor } from '../../retention/guest-names';
import { Icon } from '../basics/icon';
import { type Speech, useSpeech } from '../language';
import type { Found } from './file-state';
import '../basics/menu.css';

/** Looks a guest up by any spelling, address or number. */
export function FindGuest(props: {
  sought: string;
  found?: readonly Found[];
  onSearch: (text: string) => void;
  onChoose: (id: string) => void;
}) {
  const say = useSpeech();
  const label = say({ en: 'Look a guest up', zh: '查找客户' });
  return (
    <search class="find-guest">
      <div class="find-guest__field">
        <Icon name="search" />
        <input
          type="search"
          class="input"
          autocomplete="off"
          spellcheck={false}
          aria-label={label}
          placeholder={say({ en: 'Name, e-mail, phone or booking number', zh: '姓名、邮箱、电话或预订号' })}
          value={props.sought}
          onInput={(event) => props.onSearch(event.currentTarget.value)}
        />
      </div>
      <p class="visually-hidden" role="status">
        {props.found &&
          say.count(
            props.found.length,
            { en: '# guest found', zh: '找到#位客户' },
            { en: '# guests found', zh: '找到#位客户' },
          )}
      </p>
      {props.found && (
        <ul class="find-guest__found panel">
          {props.found.length === 0 && (
            <li class="find-guest__none soft">
              {say({ en: 'Nobody on file by that name or number.', zh: '档案中没有符合的客户。' })}
            </li>
          )}
          {props.found
            .map((guest) => ({ ...guest, ...guestNamesFor(say.language, guest.names) }))
            .map((guest) => (
              <li key={guest.id}>
                <button type="button" class="menu__item" onClick={() => props.onChoose(guest.id)}>
                  <span>
                    {guest.first} <span class="soft">{guest.others.join(' · ')}</span>
                    <span class="find-guest__apart soft small">{apart(guest, say)}</span>
                  </span>
                  <span class="soft small number">
                    {say.count(
                      guest.stays,
                      { en: '# stay', zh: '入住#次' },
                      { en: '# stays', zh: '入住#次' },
                    )}
                  </span>
                </button>
              </li>
            ))}
        </ul>
      )}
    </search>
  );
}

/** Digits of a number that tell it from another; the whole of it stands in the file. */
const endOfPhone = 4;

/** What tells guests of one name apart: the last stay, the address, the end of the number. */
function apart({ lastStay, email, phone }: Found, say: Speech): string {
  const parts = [
    lastStay && say({ en: `last stay ${say.day(lastStay)}`, zh: `上次入住${say.day(lastStay)}` }),
    email,
    phone && say({ en: `phone …${phone.slice(-endOfPhone)}`, zh: `电话…${phone.slice(-endOfPhone)}` }),
  ].filter(Boolean);
  return parts.join(' · ') || say({ en: 'no stay, mail or phone on file', zh: '无入住、邮箱、电话记录' });
}
