import type { Words } from '../../retention/words';
import { type Parts, parts } from './parts';
import type { ClassroomRoute } from './route';

/** One entry of the classroom's navigation. */
export interface ClassroomSection {
  readonly id: 'library' | 'runs' | 'studio' | 'grade';
  readonly name: Words;
  /** The part behind it; sections of the shell itself have none. */
  readonly part?: keyof Parts;
}

const all: readonly ClassroomSection[] = [
  { id: 'library', name: { en: 'Library', zh: '情景库' } },
  { id: 'runs', name: { en: 'My runs', zh: '我的记录' } },
  { id: 'studio', name: { en: 'Studio', zh: '情景编辑' }, part: 'Studio' },
  { id: 'grade', name: { en: 'Grade', zh: '批改' }, part: 'Grade' },
];

export const classroomSections = all.filter(({ part }) => !part || parts[part]);

/** The section a route belongs to: a run being played or debriefed is one of mine. */
export function sectionOf(route: ClassroomRoute): ClassroomSection['id'] {
  if (route.section === 'code') return 'library';
  if (route.section === 'share') return 'studio';
  return route.section === 'play' || route.section === 'debrief' ? 'runs' : route.section;
}
