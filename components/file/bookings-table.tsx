import { useState } from 'preact/hooks';
import { channelName } from '../../retention/channel-names';
import type { Booking, BookingStatus } from '../../retention/customer-history';
import { recordOfBooking } from '../../retention/evidence';
import { nightsOf } from '../../retention/stays';
import type { TimelineEntry } from '../../retention/timeline';
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

/**
 * All bookings, newest first, each with what it means between guest and firm. Bookings that are another person's can
 * be ticked and split off, where there is more than one.
 */
export function BookingsTable(props: {
  bookings: readonly Booking[];
  story: readonly TimelineEntry[];
  onSplitOff: (records: readonly string[]) => void;
}) {
  const say = useSpeech();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (record: string, on: boolean) =>
    setTicked(new Set(on ? [...ticked, record] : [...ticked].filter((other) => other !== record)));
  const some = ticked.size > 0 && ticked.size < props.bookings.length;
  const divisible = props.bookings.length > 1;
  const hints = new Map(props.story.map(({ record, hint }) => [record, hint]));
  return (
    <>
      {divisible && (
        <p class="soft small">
          {say({
            en: 'Is one of these another person’s? Tick it, and split it off as a guest of its own.',
            zh: '如有预订属于另一个人，请勾选，再拆分为另一位客户。',
          })}
        </p>
      )}
      <table class={divisible ? 'table bookings' : 'table bookings bookings--single'}>
        <thead>
          <tr>
            {divisible && (
              <th>
                <span class="visually-hidden">{say({ en: 'Choose', zh: '选择' })}</span>
              </th>
            )}
            <th>{say({ en: 'Stay', zh: '入住' })}</th>
            <th>{say({ en: 'Booking', zh: '预订' })}</th>
            <th class="number">{say({ en: 'Price', zh: '价格' })}</th>
          </tr>
        </thead>
        <tbody>
          {[...props.bookings].reverse().map((booking) => {
            const record = recordOfBooking(booking);
            const hint = hints.get(record);
            return (
              <tr key={record} class={`bookings__${booking.status}`}>
                {divisible && (
                  <td class="bookings__tick">
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
                )}
                <td class="bookings__stay">
                  <span class="number">{say.day(booking.checkIn)}</span>{' '}
                  <span class="soft small number">
                    {say.count(
                      nightsOf(booking),
                      { en: '# night', zh: '#晚' },
                      { en: '# nights', zh: '#晚' },
                    )}
                  </span>
                  <br />
                  <span class={`chip ${endedBadly(booking) ? 'chip--attention' : ''}`}>
                    {say(statusWords[booking.status])}
                  </span>{' '}
                  {hint && <span class="soft small">{say(hint)}</span>}
                </td>
                <td class="bookings__which">
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
                <td class="number bookings__price">
                  {booking.price ? say.money(booking.price) : <Unknown />}
                </td>
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
