const idKey =
  /^(?:res|reservation|booking|order)_?-?(?:id|ids|number|no|code)$|^(?:bn|confirmation(?:_?(?:code|number))?)$/i;
const idFolder =
  /\/(?:reservations?|bookings?|orders?)\/(?:details?\/|view\/)?([A-Za-z0-9-]{4,40})(?=[/?#&]|$)/gi;

/**
 * Identifiers a URL carries in its query, path or hash. Whether they are what the guest calls the reservation
 * number is not the URL's to say: they count only where the page prints them too.
 */
export function idsInUrl(url: URL): string[] {
  const hash = url.hash.replace(/^#/, '');
  const queries = [url.search, hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''];
  const ids = queries.flatMap((query) =>
    [...new URLSearchParams(query)].filter(([key]) => idKey.test(key)).map(([, value]) => value.trim()),
  );
  for (const match of `${url.pathname}#${hash}`.matchAll(idFolder)) ids.push(match[1] ?? '');
  return [...new Set(ids)].filter((id) => /^(?=.*\d)[A-Za-z0-9-]{4,40}$/.test(id));
}
