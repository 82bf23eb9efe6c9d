/**
 * One rule for comparing e-mail addresses (published libraries disagree, so it is stated): trim and lower-case
 * everything; on Gmail alone drop dots and everything from `+`, and read googlemail.com as gmail.com. Elsewhere
 * dots and `+` may name different mailboxes, so they stay.
 *
 * @returns the address to compare by, or nothing for what is no address.
 */
export function normaliseEmail(text: string): string | undefined {
  const found = /^([^\s@]+)@([^\s@]+\.[^\s@]+)$/.exec(text.trim().toLowerCase());
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const [, local, domain] = found;
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;
  const mailbox = local.replace(/\+.*$/, '').replaceAll('.', '');
  return mailbox === '' ? undefined : `${mailbox}@gmail.com`;
}

/**
 * Portals hand out relay addresses that stand for a booking, not for a person: Booking.com makes "a unique and
 * anonymous alias email address" per reservation (partner.booking.com, "Understanding guest email aliases").
 */
const portals =
  'booking.com airbnb.com expediapartnercentral.com expedia.com hotels.com agoda.com agoda-messaging.com trip.com ctrip.com vrbo.com homeaway.com hostelworld.com tripadvisor.com traveloka.com meituan.com fliggy.com despegar.com edreams.com hrs.com'.split(
    ' ',
  );

/** Mailboxes many people read: an agency's or an office's. They never name one guest. */
const roles = new Set(
  'info reservations reservation booking bookings office sales hotel travel agency groups contact hello admin mail reservas reservierung buchung ventas reception frontdesk noreply no-reply donotreply test none na'.split(
    ' ',
  ),
);

/** Whether a normalised address may join two records: neither a portal's relay nor a shared mailbox. */
export function isPersonalEmail(email: string): boolean {
  const [local = '', domain = ''] = email.split('@');
  if (roles.has(local)) return false;
  return !portals.some((portal) => domain === portal || domain.endsWith(`.${portal}`));
}
