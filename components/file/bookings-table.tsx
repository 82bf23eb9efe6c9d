import { useState } from 'preact/hooks';
import { channelName } from '../../retention/channel-names';
import type { Booking, BookingStatus } from '../../retention/customer-history';
import { recordOfBooking } from '../../retention/evidence';
import { nightsOf } from '../../retention/stays';
import type { Words } from '../../retention/words';
import { Icon } from '../basics/icon';
import { SourceName } from '../basics/source-name';
import { Unknown } from '../basics/unknown';
import { useSpeech } from '../language';

const statusWords: Record<BookingStatus, Words> = {
  booked: { en: 'Booked', zh: '已预订' },
  stayed: { en: 'Stayed', zh: '已入住' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
  'no-show': { en: 'No-show', zh: '预订未到（No-show）' },
};

/** All bookings, newest first. Bookings that are another person's can be ticked and split off. */
export function BookingsTable(props: {
  bookings: readonly Booking[];
  onSplitOff: (records: readonly string[]) => void;
}) {
  const say = useSpeech();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (record: string, on: boolean) =>
    setTicked(new Set(on ? [...ticked, record] : [...ticked].filter((other) => other !== record)));
  const some = ticked.size > 0 && ticked.size < props.bookings.length;
  return (
    <>
      <table class="table bookings">
        <thead>
          <tr>
            <th>
              <span class="visually-hidden">{say({ en: 'Choose', zh: '选择' })}</span>
            </th>
            <th>{say({ en: 'Stay', zh: '入住' })}</th>
            <th>{say({ en: 'Booking', zh: '预订' })}</th>
            <th class="number">{say({ en: 'Price', zh: '价格' })}</th>
          </tr>
        </thead>
        <tbody>
          {[...props.bookings].reverse().map((booking) => {
            const record = recordOfBooking(booking);
            return (
              <tr key={record} class={`bookings__${booking.status}`}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={say({
                      en: `Choose booking ${booking.reservationNumber}`,
                      zh: `选择预订${booking.reservationNumber}`,
                    })}
                    checked={ticked.has(record)}
                    onChange={(event) => tick(record, event.currentTarget.checked)}
                  />
                </td>
                <td>
                  {say.day(booking.checkIn)}
                  <br />
                  <span class="soft small">
                    {say.count(
                      nightsOf(booking),
                      { en: '# night', zh: '#晚' },
                      { en: '# nights', zh: '#晚' },
                    )}
                  </span>
                  <br />
                  <span class={`chip ${endedBadly(booking) ? 'chip--attention' : ''}`}>
                    {say(statusWords[booking.status])}
                  </span>
                </td>
                <td>
                  {say(channelName(booking.channel))} {booking.reservationNumber}
                  {booking.property && (
                    <>
                      <br />
                      {booking.property}
                    </>
                  )}
                  <br />
                  <span class="soft small">
                    {booking.guestName} · <SourceName source={booking.source} />
                  </span>
                </td>
                <td class="number">{booking.price ? say.money(booking.price) : <Unknown />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {ticked.size > 0 && (
        <p class="bookings__split">
          <button
            type="button"
            class="button"
            disabled={!some}
            onClick={() => {
              props.onSplitOff([...ticked]);
              setTicked(new Set());
            }}
          >
            <Icon name="part" />
            {say.count(
              ticked.size,
              { en: 'Split # booking off as another guest', zh: '将#条预订拆分为另一位客户' },
              { en: 'Split # bookings off as another guest', zh: '将#条预订拆分为另一位客户' },
            )}
          </button>
        </p>
      )}
    </>
  );
}

const endedBadly = (booking: Booking) => booking.status === 'cancelled' || booking.status === 'no-show';
