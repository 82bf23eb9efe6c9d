/**
 * The match pattern of the one host an address belongs to, e.g. `https://admin.booking.com/*`: the unit
 * in which a site is switched on and its permission asked for. Accepts what people paste, with or without
 * `https://`. `undefined` for anything that is no web site.
 */
export function siteOf(address: string): string | undefined {
  const typed = address.trim();
  const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !/^[a-z0-9.-]+$/i.test(url.hostname)) return undefined;
  return `${url.protocol}//${url.hostname}/*`;
}

/** The host of a site as a person reads it. */
export function hostOf(site: string): string {
  return site.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
