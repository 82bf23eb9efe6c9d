import { channelName } from '../../../retention/channel-names';
import type { Day } from '../../../retention/customer-history';
import { guestNamesFor } from '../../../retention/guest-names';
import { EmailAddress } from '../../basics/email-address';
import { useSpeech } from '../../language';
import { addressOf } from '../route';
import type { GuestLine } from './guest-line';

/** One page of guests; each row leads to the guest's file. */
export function GuestTable(props: { guests: readonly GuestLine[] }) {
  const say = useSpeech();
  const nameOf = ({ names }: GuestLine) => guestNamesFor(say.language, names).first;
  const shared = moreThanOnce(props.guests.map(nameOf));
  return (
    <div class="panel guests">
      <table class="table guests__table">
        <thead>
          <tr>
            <th scope="col">{say({ en: 'Guest', zh: '客户' })}</th>
            <th scope="col">{say({ en: 'Reached by', zh: '联系方式' })}</th>
            <th scope="col" class="number">
              {say({ en: 'Stays', zh: '入住' })}
            </th>
            <th scope="col" class="number">
              {say({ en: 'Spent', zh: '消费' })}
            </th>
            <th scope="col">{say({ en: 'Last check-in', zh: '最近入住日期' })}</th>
          </tr>
        </thead>
        <tbody>
          {props.guests.map((guest) => (
            <GuestRow key={guest.id} guest={guest} namesake={shared.has(nameOf(guest))} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const moreThanOnce = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter((name, at) => names.indexOf(name) !== at));

/** @param props.namesake another guest of the list is called the same: the latest booking then stands below the name */
function GuestRow(props: { guest: GuestLine; namesake: boolean }) {
  const say = useSpeech();
  const { guest, namesake } = props;
  const { email, phone, latestBooking } = guest;
  const { first, others } = guestNamesFor(say.language, guest.names);
  return (
    <tr class="guests__row">
      <td class="guests__who">
        <a href={addressOf({ section: 'guests', guest: guest.id })}>{first}</a>
        {others.length > 0 && <span class="small soft guests__also">{others.slice(0, 2).join(' · ')}</span>}
        {namesake && latestBooking && (
          <span class="small soft guests__also">
            {say({ en: 'same name as another', zh: '与他人同名' })} ·{' '}
            {say(channelName(latestBooking.channel))} {latestBooking.reservationNumber}
          </span>
        )}
      </td>
      <td class="guests__reach">
        {email !== undefined && (
          <div>
            <EmailAddress value={email} />
          </div>
        )}
        {phone !== undefined && <div class="number guests__phone">{phone}</div>}
        {email === undefined && phone === undefined && (
          <span class="soft">{say({ en: 'unknown', zh: '未知' })}</span>
        )}
      </td>
      <td class="number guests__stays">
        {say.number(guest.stays)}
        <span class="guests__unit"> {say({ en: guest.stays === 1 ? 'stay' : 'stays', zh: '次入住' })}</span>
      </td>
      <td class="number guests__spend">
        {guest.spend.length === 0 ? (
          <span class="soft">–</span>
        ) : (
          guest.spend.map((sum) => <div key={sum.currency}>{say.money(sum)}</div>)
        )}
      </td>
      <td class="guests__last">
        <span class="guests__unit">{say({ en: 'last check-in: ', zh: '最近入住日期：' })}</span>
        {guest.lastCheckIn ? (
          say.day(guest.lastCheckIn)
        ) : (
          <span class="soft">{say({ en: 'none yet', zh: '尚无' })}</span>
        )}
        {guest.hereSince && (
          <div class="small guests__next">
            {say({
              en: `here since: ${say.day(guest.hereSince)}`,
              zh: `在住，入住日期：${say.day(guest.hereSince)}`,
            })}
          </div>
        )}
        <Ahead checkIns={guest.checkInsAhead} />
      </td>
    </tr>
  );
}

/** The next check-in, and the latest too where it is another: the list stands in the order of that one. */
function Ahead(props: { checkIns: readonly Day[] }) {
  const say = useSpeech();
  const [next, latest] = [props.checkIns[0], props.checkIns.at(-1)];
  if (next === undefined || latest === undefined) return null;
  return (
    <>
      <div class="small guests__next">
        {say({ en: `next: ${say.day(next)}`, zh: `下次：${say.day(next)}` })}
      </div>
      {latest !== next && (
        <div class="small guests__next">
          {say({ en: `latest: ${say.day(latest)}`, zh: `最晚：${say.day(latest)}` })}
        </div>
      )}
    </>
  );
}
