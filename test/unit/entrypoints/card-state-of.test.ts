import { expect, test } from 'vitest';
import { cardStateOf } from '../../../entrypoints/card/card-state-of';
import { usualHouse } from '../../../retention/appraise';
import type { BookingInView } from '../../../retention/booking-in-view';
import { aBooking, aGuest, today } from '../retention/a-guest';

const words = { en: 'The name', zh: '姓名' };

/** What the card says of the booking in view, of a guest whose file calls the portal `direct`. */
function onFile(inView: BookingInView) {
  const booking = aBooking({ checkIn: '2026-12-01', channel: 'direct', reservationNumber: 'A7' });
  const guest = { customer: aGuest([booking]), because: words, agrees: [], differs: [], phonesPassedOn: [] };
  const found = { kind: 'known' as const, guest, others: [] };
  const state = cardStateOf(inView, found, undefined, today, usualHouse);
  return state.kind === 'known' ? state.onFile : state.kind;
}

const seen = {
  channel: 'booking.com',
  reservationNumber: 'A7',
  guestName: 'Ana Silva',
  checkIn: '2026-12-01',
  checkOut: '2026-12-03',
};

test('D: a booking on file under another portal name is not offered for saving again', () => {
  expect(onFile(seen)).toBe('on-file');
});
test('D: the same number with other dates is another booking', () => {
  expect(onFile({ ...seen, checkOut: '2026-12-04' })).toBe('may-be-saved');
});
