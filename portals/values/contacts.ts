import { tidy } from '../reading';

/**
 * Relay domains whose addresses name a booking, not a person (partner.booking.com: "a unique and anonymous
 * alias email address" per reservation; OwnerRez: proxy addresses "represent a booking, not the guest record").
 */
const relayDomains = [
  'guest.booking.com',
  'property.booking.com',
  'guest.airbnb.com',
  'reply.airbnb.com',
  'm.expediapartnercentral.com',
  'guest.trip.com',
  'agoda-messaging.com',
  'messages.homeaway.com',
  'messages.vrbo.com',
  'guest.hotels.com',
];

/** The one e-mail address in a text, lower case; none when it is a portal's relay or there are two. */
export function emailIn(raw: string): string | undefined {
  const found = new Set(
    tidy(raw.replace(/^mailto:/i, ''))
      .toLowerCase()
      .match(/[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? [],
  );
  const [email] = found;
  if (email === undefined || found.size > 1) return undefined;
  const domain = email.slice(email.indexOf('@') + 1);
  return relayDomains.some((relay) => domain === relay || domain.endsWith(`.${relay}`)) ? undefined : email;
}

/** A telephone number as written; masked ones (`138****1234`) and those shorter than six digits are none. */
export function telephoneIn(raw: string): string | undefined {
  const text = tidy(raw.replace(/^tel:/i, ''));
  if (!/^[+(]?[\d][\d ()./-]{4,24}$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  return digits.length >= 6 && digits.length <= 15 && !/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text)
    ? text
    : undefined;
}
