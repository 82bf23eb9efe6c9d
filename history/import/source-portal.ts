/** Portals by the words property systems write in their source column, e.g. `Booking.com (Hotel Collect)`. */
const portals: readonly (readonly [RegExp, string])[] = [
  [/^booking\.?\s?com\b/i, 'booking.com'],
  [/^airbnb\b/i, 'airbnb'],
  [/^agoda\b/i, 'agoda'],
  [/^expedia\b/i, 'expedia'],
  [/^vrbo\b/i, 'vrbo'],
  [/^(trip\.com|ctrip|携程)/i, 'ctrip'],
  [/^(meituan|美团)/i, 'meituan'],
  [/^(fliggy|飞猪)/i, 'fliggy'],
];

/**
 * The portal a property system got a booking from. It matters beyond the name: an address or number that
 * came through a portal may be the portal's alias, and must not join people.
 */
export function sourcePortal(source: string): string | undefined {
  return portals.find(([pattern]) => pattern.test(source))?.[1];
}
