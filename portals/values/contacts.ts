import { tidy } from '../reading';

/**
 * Relays whose addresses name a booking, not a person (partner.booking.com: "a unique and anonymous alias email
 * address" per reservation; OwnerRez: proxy addresses "represent a booking, not the guest record"). Portals like
 * to call that host `guest.` (`guest.booking.com`, `guest.airbnb.com`); the others are listed.
 */
const relay =
  /@(?:.+\.)?(?:guest\..+|property\.booking\.com|m\.expediapartnercentral\.com|agoda-messaging\.com|messages\.homeaway\.com)$/;

/** The one e-mail address in a text, lower case; none when it is a portal's relay or there are two. */
export function emailIn(raw: string): string | undefined {
  const found = new Set(
    tidy(raw.replace(/^mailto:/i, ''))
      .toLowerCase()
      .match(/[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? [],
  );
  const [email] = found;
  return email === undefined || found.size > 1 || relay.test(email) ? undefined : email;
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
