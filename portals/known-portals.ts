import { airbnb } from './airbnb/portal';
import { bookingCom } from './booking-com/portal';
import type { Portal, PortalPage } from './portal';
import { practice } from './practice/portal';

export const portals: readonly Portal[] = [practice, bookingCom, airbnb];

/** A page whose URL a portal claims, and the reservation number the URL carries, if it does. */
export interface ClaimedPage {
  readonly portal: Portal;
  readonly page: PortalPage;
  readonly number?: string;
}

/** Which portal's page a URL is. Pure; a text that is no URL is nobody's. */
export function portalPageOf(url: string, among: readonly Portal[] = portals): ClaimedPage | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, hash, searchParams } = new URL(url);
  for (const portal of among) {
    for (const page of portal.pages) {
      const path = page.host.test(hostname) ? page.path.exec(pathname + hash) : null;
      if (path === null) continue;
      const queries = Object.entries(page.query ?? {}).map(([name, shape]) =>
        shape.exec(searchParams.get(name) ?? ''),
      );
      if (queries.includes(null)) continue;
      const number = [path, ...queries]
        .map((match) => match?.groups?.number)
        .find((found) => found !== undefined);
      return { portal, page, ...(number === undefined ? {} : { number }) };
    }
  }
  return undefined;
}
