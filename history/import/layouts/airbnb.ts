import type { StatusWords } from '../statuses';
import type { Layout } from './layout';

const statuses: StatusWords = {
  confirmed: 'stands',
  'past guest': 'stayed',
  'canceled by guest': 'cancelled',
};

/** `HM` and a run of letters and digits; the labels of these exports alone could be anybody's. */
const numberShape = /^HM[A-Z0-9]{4,}$/i;

/** Reservations › Export CSV. Hosts choose their columns, so shorter headers are common. */
export const airbnbReservations: Layout = {
  id: 'airbnb_reservations_en',
  title: { en: 'Airbnb reservations', zh: 'Airbnb 预订列表' },
  channel: 'airbnb',
  language: 'en',
  columns: {
    reservationNumber: ['Confirmation code'],
    status: ['Status'],
    guestName: ['Guest name'],
    phone: ['Contact'],
    adults: ['# of adults'],
    children: ['# of children'],
    checkIn: ['Start date'],
    checkOut: ['End date'],
    nights: ['# of nights'],
    bookedOn: ['Booked'],
    property: ['Listing'],
    price: ['Earnings'],
  },
  alsoHas: ['# of infants'],
  statuses,
  decimalMark: 'either',
  numberShape,
};

/** Transaction history as of 2014: one row per payment, stays without an end date. */
export const airbnbTransactions2014: Layout = {
  id: 'airbnb_transactions_2014',
  title: { en: 'Airbnb transaction history (2014)', zh: 'Airbnb 交易记录（2014 年版）' },
  channel: 'airbnb',
  language: 'en',
  columns: {
    rowKind: ['Type'],
    reservationNumber: ['Confirmation code'],
    checkIn: ['Start date'],
    nights: ['Nights'],
    guestName: ['Guest'],
    property: ['Listing'],
    remarks: ['Details'],
    currency: ['Currency'],
    price: ['Amount'],
  },
  alsoHas: ['Date', 'Reference', 'Paid out', 'Host fee', 'Cleaning fee'],
  statuses,
  decimalMark: 'either',
  numberShape,
  bookingRows: ['reservation'],
};

export const airbnbTransactions: Layout = {
  id: 'airbnb_transactions_recent',
  title: { en: 'Airbnb transaction history', zh: 'Airbnb 交易记录' },
  channel: 'airbnb',
  language: 'en',
  columns: {
    ...airbnbTransactions2014.columns,
    checkOut: ['End date'],
    bookedOn: ['Booking date'],
    price: ['Gross earnings', 'Amount'],
  },
  alsoHas: [
    'Date',
    'Arriving by date',
    'Reference code',
    'Paid out',
    'Service fee',
    'Fast Pay fee',
    'Cleaning fee',
    'Amount',
    'Occupancy taxes',
    'Earnings year',
  ],
  statuses,
  decimalMark: 'either',
  numberShape,
  bookingRows: ['reservation'],
};
