import type { Booking, CustomerHistory } from '../../retention/customer-history';

/**
 * The world's bookings as the reservations download of Booking.com's extranet lays them out (English), so
 * that a class can import its own world as a desk imports a portal's file. Columns of which the world knows
 * nothing stay empty.
 */
export const bookingColumns = [
  'Book Number',
  'Booked by',
  'Guest Name(s)',
  'Check-in',
  'Check-out',
  'Booked on',
  'Status',
  'Rooms',
  'People',
  'Adults',
  'Children',
  "Children's age(s)",
  'Price',
  'Withheld taxes',
  'Commission %',
  'Commission Amount',
  'Payment Status',
  'Payment method (payment provider)',
  'Remarks',
  'Booker group',
  'Booker country',
  'Travel purpose',
  'Device',
  'Unit type',
  'Duration (nights)',
  'Cancellation date',
  'Address',
  'Phone number',
] as const;
type Column = (typeof bookingColumns)[number];

const statusWords: Record<Booking['status'], string> = {
  booked: 'ok',
  stayed: 'ok',
  cancelled: 'cancelled_by_guest',
  'no-show': 'no_show',
};

/** Ten digits, as the portal's numbers have. */
const firstNumber = 2_000_000_000;

/** Rows under `bookingColumns`, by check-in; every guest has one name and one address of their own. */
export function bookingRows(histories: readonly CustomerHistory[]): string[][] {
  let number = firstNumber;
  return histories
    .flatMap((guest) => guest.bookings.map((booking) => cellsOf(guest, booking, String(number++))))
    .sort((a, b) => compareText(a['Check-in'] ?? '', b['Check-in'] ?? ''))
    .map((cells) => bookingColumns.map((column) => cells[column] ?? ''));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function cellsOf(
  { id, names }: CustomerHistory,
  booking: Booking,
  number: string,
): Partial<Record<Column, string>> {
  const name = names[0] ?? id;
  const { checkIn, checkOut, bookedOn, cancelledOn, price } = booking;
  return {
    'Book Number': number,
    'Booked by': familyFirst(name),
    'Guest Name(s)': name,
    'Check-in': checkIn,
    'Check-out': checkOut,
    ...(bookedOn && { 'Booked on': `${bookedOn} 09:00:00` }),
    Status: statusWords[booking.status],
    Rooms: '1',
    ...(price && { Price: `${price.amount} ${price.currency}` }),
    'Booker country': 'cn',
    'Duration (nights)': '1',
    ...(cancelledOn && { 'Cancellation date': `${cancelledOn} 09:00:00` }),
    Address: `${id.replace('guest-', 'House ').replace('-', ', No. ')} Sample Road, Qingdao`,
  };
}

/** `Chen, Mingyue`; a name in characters stands as it is. */
function familyFirst(name: string): string {
  const at = name.lastIndexOf(' ');
  return at < 0 ? name : `${name.slice(at + 1)}, ${name.slice(0, at)}`;
}
