import { expect, test } from 'vitest';
import { bookingsWith, isSameBooking } from '../../../retention/booking-in-view';
import { addDays } from '../../../retention/days';
import { aBooking, aGuest, daysAgo, today } from './a-guest';

const stay = { checkIn: daysAgo(20), checkOut: daysAgo(18) };
const onFile = aBooking({ ...stay, channel: 'direct', reservationNumber: 'A-77', status: 'booked' });
const guest = aGuest([onFile]);
const seen = { ...stay, channel: 'ycs.agoda.com', reservationNumber: 'a-77', guestName: 'Ana Silva' };

test('the booking in view is counted once where the file calls its portal something else', () => {
  expect(bookingsWith(guest, seen, today)).toEqual([onFile]);
});

test('what the page says of it now counts, and the file stays its source', () => {
  expect(bookingsWith(guest, { ...seen, status: 'cancelled' }, today)).toEqual([
    { ...onFile, status: 'cancelled' },
  ]);
});

test('one number for another stay on another portal is another booking', () => {
  const other = { ...seen, checkOut: addDays(seen.checkOut, 1) };
  expect(bookingsWith(guest, other, today)).toHaveLength(2);
});

test('one number of one portal is one booking however it is written, and whatever became of its dates', () => {
  const moved = {
    ...seen,
    channel: 'Direct',
    reservationNumber: ' a-77 ',
    checkOut: addDays(seen.checkOut, 1),
  };
  expect(bookingsWith(guest, moved, today)).toEqual([onFile]);
});

test('a booking without a number is told from others by nothing here', () => {
  expect(isSameBooking({ ...onFile, reservationNumber: '' }, { ...onFile, reservationNumber: ' ' })).toBe(
    false,
  );
});
