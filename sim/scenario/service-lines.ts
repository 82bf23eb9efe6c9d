import type { Words } from '../../retention/words';
import type { ParameterPath } from './parameters';

/** What is sold and what customers are interested in (T7.6): who likes a line is drawn as its trait at birth. */
export const serviceLines = [
  { id: 'nature', likedBy: 'customers.likesNature', trait: 16, words: { en: 'Nature', zh: '生态游' } },
  {
    id: 'adventure',
    likedBy: 'customers.likesAdventure',
    trait: 33,
    words: { en: 'Adventure', zh: '探险游' },
  },
  { id: 'food', likedBy: 'customers.likesFood', trait: 34, words: { en: 'Food', zh: '美食游' } },
  { id: 'history', likedBy: 'customers.likesHistory', trait: 35, words: { en: 'History', zh: '历史游' } },
] as const satisfies readonly { id: string; likedBy: ParameterPath; trait: number; words: Words }[];
export type ServiceLine = (typeof serviceLines)[number];
