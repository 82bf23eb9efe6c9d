import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const remembered = new Map<string, string | undefined>();

/**
 * A phone number as E.164 (`+8613123456789`), read with the guest's country where no `+` is written.
 * Spreadsheets turn numbers into floats (`5619010403.0`); that tail is taken off.
 *
 * @returns nothing where the text is no complete number, or leads to a switchboard (an extension, a free or
 * shared-cost line): such a number is not one person's.
 */
export function normalisePhone(text: string, country: string | undefined): string | undefined {
  const key = `${country ?? ''} ${text}`;
  if (remembered.has(key)) return remembered.get(key);
  if (remembered.size > 200_000) remembered.clear();
  const phone = read(text, country);
  remembered.set(key, phone);
  return phone;
}

const sharedLines = /^\+(?:86[48]00|800|808|1(?:800|833|844|855|866|877|888))/;

function read(text: string, country: string | undefined): string | undefined {
  const cleaned = text
    .normalize('NFKC')
    .trim()
    .replace(/\.0$/, '')
    .replace(/^00(?=[1-9])/, '+');
  if (/转|轉/.test(cleaned)) return undefined;
  const hint = country !== undefined && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const parsed = parsePhoneNumberFromString(cleaned, hint ? { defaultCountry: hint } : {});
  if (!parsed?.isPossible() || parsed.ext !== undefined || sharedLines.test(parsed.number)) return undefined;
  return parsed.number;
}

/**
 * Portals that pass on virtual numbers, shared between guests: Booking.com marks them `isVirtualPhone`, Agoda
 * and Ctrip do likewise. Nothing on the record tells a virtual number from a real one, so a number that came
 * through these channels never counts as evidence.
 */
const maskingChannels = /booking\.?com|agoda|c?trip(\.com)?$|ctrip|meituan|fliggy|qunar/i;

export const masksPhones = (channel: string): boolean => maskingChannels.test(channel);
