import { useEffect, useState } from 'preact/hooks';
import { type DeskSectionId, deskSections } from './sections';

/** Where on the desk a person is. It lives in the address after `#`, so that back, forward and bookmarks work. */
export interface DeskRoute {
  readonly section: DeskSectionId;
  /** The guest whose file is open. An id of ours, never a name: addresses end up in the browser's history. */
  readonly guest?: string;
}

/** Reads `#/guests`, `#/guests/<id>`, `#/import` …; anything else is the first section. */
export function routeOf(hash: string): DeskRoute {
  const [name, id] = hash.replace(/^#\/?/, '').split('/');
  const section = deskSections.find((known) => known.id === name)?.id ?? deskSections[0].id;
  if (section !== 'guests' || !id) return { section };
  try {
    return { section, guest: decodeURIComponent(id) };
  } catch {
    return { section };
  }
}

export function addressOf(route: DeskRoute): string {
  return `#/${route.section}${route.guest === undefined ? '' : `/${encodeURIComponent(route.guest)}`}`;
}

/** The current route, following the address. */
export function useRoute(): DeskRoute {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
