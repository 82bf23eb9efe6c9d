import type { ComponentChild } from 'preact';
import { guestNamesFor } from '../../../retention/guest-names';
import type { Words } from '../../../retention/words';
import { EmailAddress } from '../../basics/email-address';
import { PhoneNumber } from '../../basics/phone-number';
import { useSpeech } from '../../language';
import type { GuestLine } from '../guests/guest-line';
import { addressOf } from '../route';
import type { Decision, PairToDecide } from './pair-to-decide';

/** Both guests of a pair, what speaks for one person and what against, and the three answers. */
export function PairSideBySide(props: {
  pair: PairToDecide;
  busy: boolean;
  onDecide: (decision: Decision) => void;
}) {
  const say = useSpeech();
  const { one, other, agrees, differs } = props.pair;
  const namesOf = (guest: GuestLine) => guestNamesFor(say.language, guest.names);
  const unknown = say({ en: 'unknown', zh: '未知' });
  const passedOn = (guest: GuestLine) =>
    guest === one ? props.pair.phonesPassedOn.one : props.pair.phonesPassedOn.other;
  const rows: readonly [Words, (guest: GuestLine) => ComponentChild][] = [
    [{ en: 'Other spellings', zh: '其他写法' }, (guest) => namesOf(guest).others.join(' · ') || '–'],
    [{ en: 'E-mail', zh: '邮箱' }, (guest) => (guest.email ? <EmailAddress value={guest.email} /> : unknown)],
    [
      { en: 'Phone', zh: '电话' },
      (guest) =>
        guest.phone ? (
          <PhoneNumber value={guest.phone} passedOn={passedOn(guest).includes(guest.phone)} />
        ) : (
          unknown
        ),
    ],
    [{ en: 'Stays', zh: '入住次数' }, (guest) => say.number(guest.stays)],
    [
      { en: 'Last check-in', zh: '最近入住日期' },
      (guest) => (guest.lastCheckIn ? say.day(guest.lastCheckIn) : '–'),
    ],
    [{ en: 'Spent', zh: '消费' }, (guest) => guest.spend.map((sum) => say.money(sum)).join(' · ') || '–'],
  ];
  return (
    <section class="panel decide-pair" aria-label={`${namesOf(one).first} / ${namesOf(other).first}`}>
      <table class="table decide-pair__table">
        <thead>
          <tr>
            <td class="decide-pair__corner" />
            <th scope="col">
              <a href={addressOf({ section: 'guests', guest: one.id })}>{namesOf(one).first}</a>
            </th>
            <th scope="col">
              <a href={addressOf({ section: 'guests', guest: other.id })}>{namesOf(other).first}</a>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, of]) => (
            <tr key={what.en}>
              <th scope="row">{say(what)}</th>
              <td>{of(one)}</td>
              <td>{of(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="padded stack">
        <p>{say(props.pair.because)}</p>
        <Reasons name={{ en: 'For one person', zh: '像同一人' }} reasons={agrees} mark="chip--holds" />
        <Reasons name={{ en: 'Against', zh: '不像同一人' }} reasons={differs} mark="chip--attention" />
        <div class="row">
          <button type="button" class="button" disabled={props.busy} onClick={() => props.onDecide('same')}>
            {say({ en: 'Same person', zh: '同一个人' })}
          </button>
          <button
            type="button"
            class="button"
            disabled={props.busy}
            onClick={() => props.onDecide('different')}
          >
            {say({ en: 'Different people', zh: '不同的人' })}
          </button>
          <button
            type="button"
            class="button button--quiet"
            disabled={props.busy}
            onClick={() => props.onDecide('later')}
          >
            {say({ en: 'Later', zh: '以后再说' })}
          </button>
        </div>
      </div>
    </section>
  );
}

function Reasons(props: { name: Words; reasons: readonly Words[]; mark: string }) {
  const say = useSpeech();
  if (props.reasons.length === 0) return null;
  return (
    <div class="decide-pair__reasons">
      <span class="small soft">{say(props.name)}</span>
      <ul class="row">
        {props.reasons.map((reason) => (
          <li key={reason.en} class={`chip ${props.mark}`}>
            {say(reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}
