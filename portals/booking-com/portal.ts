import type { Portal } from '../portal';

const host = /^admin\.booking\.com$/;

/**
 * Booking.com's extranet, as public code reads it. No live page was at hand: everything is marked so.
 * Page: server-rendered frame with client-rendered details, so the generic labels do most of the work.
 */
export const bookingCom: Portal = {
  id: 'booking.com',
  pages: [
    {
      kind: 'detail',
      host,
      path: /^\/hotel\/hoteladmin\/extranet_ng\/manage\/booking\.html/,
      query: { res_id: /^(?<number>\d{8,12})$/ },
      title: /Reservation detail/i,
      verified: 'unverified',
      examples: [
        'https://admin.booking.com/hotel/hoteladmin/extranet_ng/manage/booking.html?res_id=4051872336&hotel_id=1234567&ses=abcdef0123456789&lang=en',
        'https://admin.booking.com/hotel/hoteladmin/extranet_ng/manage/booking.html?lang=xu&res_id=4051872336&hotel_id=1234567',
      ],
    },
    {
      kind: 'list',
      host,
      path: /^\/hotel\/hoteladmin\/extranet_ng\/manage\/search_reservations\.html/,
      verified: 'unverified',
      examples: [
        'https://admin.booking.com/hotel/hoteladmin/extranet_ng/manage/search_reservations.html?upcoming_reservations=1&source=nav&hotel_id=1234567&lang=en&date_from=2026-03-01&date_to=2026-03-08&date_type=arrival',
      ],
    },
  ],
  labels: [
    // The list's `data-heading` values are localised; Korean is the one language they were seen in.
    { field: 'reservationNumber', words: { ko: '예약 번호' } },
    { field: 'checkinDate', words: { ko: '체크인' } },
    { field: 'checkoutDate', words: { ko: '체크아웃' } },
    { field: 'lodgingUnitDescription', words: { ko: '객실' } },
    { field: 'reservationStatus', words: { ko: '예약 상태' } },
    { field: 'totalPrice', words: { ko: '요금' } },
    // French, from the guest's confirmation mail; elsewhere "clients" is a headcount.
    { field: 'underName', weak: true, words: { fr: 'clients' } },
    // Danish, from the guest's confirmation mail.
    { field: 'reservationNumber', words: { da: 'bekræftelsesnummer' } },
    { field: 'underName', words: { da: 'gæster' } },
    { field: 'checkinDate', words: { da: 'indtjekning' } },
    { field: 'checkoutDate', words: { da: 'udtjekning' } },
  ],
  selectors: [
    {
      field: 'reservationNumber',
      select: 'input[type="hidden"][name="res_id"]',
      from: { attribute: 'value' },
      expected: 1,
      verified: 'unverified',
    },
  ],
  inlineData: [
    {
      global: '__GOLEM__',
      fields: [
        { field: 'underName', path: ['initialState', 'guestDetails', 'name'] },
        { field: 'email', path: ['initialState', 'guestDetails', 'email'] },
        { field: 'checkinDate', path: ['initialState', 'checkin'] },
        { field: 'checkoutDate', path: ['initialState', 'checkout'] },
        { field: 'reservationStatus', path: ['initialState', 'reservationStatus'] },
      ],
      verified: 'unverified',
    },
  ],
};
