import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Day } from '../../retention/customer-history';
import { addDays } from '../../retention/days';
import { type SampleBooking, sampleBookings } from './sample-bookings';
import { pick, randomFor, sampleDay } from './stays';

const remarks = [
  'Approximate time of arrival: between 15:00 and 16:00',
  'High floor if possible',
  'Late check-out requested',
  'Quiet room, please',
] as const;

/** The Booking.com extranet's reservation download of 2025, English: its columns, dates, money and status words. */
function exportRow(booking: SampleBooking): Record<string, string | number> {
  const { guest, stay, house, childrensAges } = booking;
  const random = randomFor('row', booking.number);
  const cancelled = stay.cancelledOn !== undefined;
  const rate = pick(random, [14, 15, 17]);
  const people = booking.adults + childrensAges.length;
  const online = random() < 0.6;
  return {
    'Book Number': booking.number,
    'Booked by': booking.bookedBy,
    'Guest Name(s)': booking.guestName,
    'Check-in': stay.checkIn,
    'Check-out': addDays(stay.checkIn, stay.nights),
    'Booked on': `${stay.bookedOn} ${booking.bookedAt}`,
    Status: stay.outcome,
    Rooms: 1,
    People: people,
    Adults: booking.adults,
    Children: childrensAges.length || '',
    "Children's age(s)": childrensAges.join(', '),
    Price: `${booking.price} ${house.currency}`,
    'Withheld taxes': 0,
    'Commission %': rate,
    'Commission Amount': cancelled ? '' : `${Math.round(booking.price * rate) / 100} ${house.currency}`,
    'Payment Status': cancelled ? '' : online ? 'Paid online' : 'Not paid',
    'Payment method (payment provider)': online ? 'Virtual card' : '',
    Remarks: random() < 0.25 ? pick(random, remarks) : '',
    'Booker group': '',
    'Booker country': guest.person.country.toLowerCase(),
    'Travel purpose': pick(random, ['Leisure', 'Leisure', 'Business', '']),
    Device: pick(random, ['Mobile', 'Desktop', 'Tablet', 'Mobile']),
    'Unit type': booking.unit,
    'Duration (nights)': stay.nights,
    'Cancellation date': stay.cancelledOn ? `${stay.cancelledOn} ${booking.bookedAt}` : '',
    Address: randomFor('gives-address', guest.person.key)() < 0.9 ? guest.person.address : '',
    'Phone number': booking.phone,
  };
}

/** The sample as a CSV file in UTF-8, at most as new as the day before `until`. Same `until`, same bytes. */
export function sampleHistoryCsv(until: Day): string {
  return `${Papa.unparse(sampleBookings(until).map(exportRow), { newline: '\n' })}\n`;
}

/** Where the committed sample lies, from the root of the project. */
export const sampleFile = 'public/practice/sample-history.csv';

if (process.argv[1] === import.meta.filename) writeFileSync(sampleFile, sampleHistoryCsv(sampleDay));
