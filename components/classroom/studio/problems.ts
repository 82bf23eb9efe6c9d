import type { Draft } from './draft';
import { missingWords } from './missing-words';

export type StudioTab = 'story' | 'world' | 'events' | 'levers' | 'questions' | 'numbers';

/** Where in the studio a path of the scenario is edited. */
export function tabOf(path: string): StudioTab {
  const [first = ''] = path.split('.');
  if (first === 'shocks') return 'events';
  if (first === 'levers' || first === 'questions') return first;
  if (first === 'parameters') return 'numbers';
  return ['title', 'setting', 'teaches', 'usualMistake', 'minutes'].includes(first) ? 'story' : 'world';
}

/** Every field that keeps the draft from being shared: what cannot stand, and what is missing in a language. */
export function problemsOf(draft: Draft): { readonly path: string; readonly tab: StudioTab }[] {
  const paths = new Set([
    ...Object.keys(draft.typed),
    ...missingWords(draft.scenario).map(({ path }) => path),
  ]);
  return [...paths].map((path) => ({ path, tab: tabOf(path) }));
}
