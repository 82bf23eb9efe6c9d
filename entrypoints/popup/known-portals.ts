import type { SiteChoice } from '../../components/popup/site-switch';
import { portals } from '../../portals/known-portals';
import { channelName } from '../../retention/channel-names';
import { hostOf, siteOf } from '../wiring/site';

export const choiceOf = (site: string): SiteChoice => ({ site, host: hostOf(site) });

/** The sites of the portals Homeport has rules for, from the addresses their rules are tested with. */
export const knownPortals: readonly SiteChoice[] = portals.flatMap(({ id, pages }) => {
  const sites = new Set(
    pages.flatMap(({ examples }) => examples.slice(0, 1).flatMap((url) => siteOf(url) ?? [])),
  );
  return [...sites].map((site) => ({ ...choiceOf(site), name: channelName(id) }));
});
