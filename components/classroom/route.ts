import { useEffect, useState } from 'preact/hooks';
import { startsAsCode } from '../../sim/codes/letters';
import type { DealtTo } from '../../sim/sections';

/**
 * Where in the classroom a person is. It lives in the address after `#`, which no server sees, so that back,
 * forward and bookmarks work.
 */
export type ClassroomRoute =
  | { readonly section: 'library' | 'runs' | 'studio' | 'grade' }
  /** A code handed over by a link. */
  | { readonly section: 'code'; readonly code: string }
  | { readonly section: 'play' | 'debrief'; readonly run: string }
  /** A shipped scenario: about to be begun, or as the studio's start. */
  | { readonly section: 'library' | 'studio'; readonly scenario: string }
  /** A scenario an instructor is making. */
  | { readonly section: 'studio'; readonly draft: string }
  | ShareRoute;

/** What is handed to a class: a shipped scenario on a seed still to be drawn, or all of it in a code. */
export type ShareRoute =
  | { readonly section: 'share'; readonly scenario: string }
  | { readonly section: 'share'; readonly code: string; readonly dealt?: Dealt };

/** How many seeds are dealt from the code's own, and to whom. */
export interface Dealt {
  readonly to: DealtTo;
  readonly count: number;
}

const plain = ['library', 'runs', 'studio', 'grade'] as const;

/** Reads `#/play/<id>`, `#code=HP1-…`; anything else is the library. */
export function routeOf(hash: string): ClassroomRoute {
  const rest = hash.replace(/^#\/?/, '');
  const code = /^code=(.+)$/.exec(rest)?.[1];
  if (code !== undefined) return { section: 'code', code: decoded(code) };
  const [name = '', id, further] = rest.split('/');
  const of = id === undefined ? '' : decoded(id);
  if ((name === 'play' || name === 'debrief') && of) return { section: name, run: of };
  if (name === 'studio' && of === 'draft' && further) return { section: name, draft: decoded(further) };
  if (name === 'share' && of) return shareRouteOf(of, further);
  if ((name === 'library' || name === 'studio') && of) return { section: name, scenario: of };
  return { section: plain.find((known) => known === name) ?? 'library' };
}

function shareRouteOf(of: string, further: string | undefined): ShareRoute {
  if (!startsAsCode(of)) return { section: 'share', scenario: of };
  const [, to, count] = /^(section|student)s-(\d{1,3})$/.exec(further ?? '') ?? [];
  if (to !== 'section' && to !== 'student') return { section: 'share', code: of };
  return { section: 'share', code: of, dealt: { to, count: Number(count) } };
}

/** An address somebody cut or retyped may hold a broken escape; what is wrong with the code itself is told later. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function addressOf(route: ClassroomRoute): string {
  if (route.section === 'code') return `#code=${encodeURIComponent(route.code)}`;
  if ('code' in route) {
    const { dealt } = route;
    return `#/share/${encodeURIComponent(route.code)}${dealt ? `/${dealt.to}s-${dealt.count}` : ''}`;
  }
  if ('draft' in route) return `#/studio/draft/${encodeURIComponent(route.draft)}`;
  if ('run' in route) return `#/${route.section}/${encodeURIComponent(route.run)}`;
  if ('scenario' in route) return `#/${route.section}/${encodeURIComponent(route.scenario)}`;
  return `#/${route.section}`;
}

/** The current route, following the address, and how to go elsewhere. */
export function useRoute(): readonly [ClassroomRoute, (route: ClassroomRoute) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [route, go];
}

const go = (route: ClassroomRoute): void => {
  location.hash = addressOf(route);
};
