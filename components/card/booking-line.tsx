import type { BookingInView } from '../../retention/booking-in-view';
import { channelName } from '../../retention/channel-names';
import { Unknown } from '../basics/unknown';
import { useSpeech } from '../language';
import './booking-line.css';

/** The reservation on the page, as far as it could be read. */
export function BookingLine({ inView }: { inView: BookingInView }) {
  const say = useSpeech();
  return (
    <dl class="booking-line">
      <div>
        <dt class="soft small">{say({ en: 'Stay', zh: '入住日期' })}</dt>
        <dd>
          {inView.checkIn ? say.day(inView.checkIn) : <Unknown />}
          {' – '}
          {inView.checkOut ? say.day(inView.checkOut) : <Unknown />}
        </dd>
      </div>
      <div>
        <dt class="soft small">{say({ en: 'Booking', zh: '预订' })}</dt>
        <dd>
          {inView.channel ? say(channelName(inView.channel)) : <Unknown />}{' '}
          {inView.reservationNumber ?? <Unknown />}
        </dd>
      </div>
    </dl>
  );
}
