import { knownLayouts } from '../../../history/import/layouts/known';
import type { Words } from '../../../retention/words';

/** What an export is called, by the id of its layout; one the user mapped has no name of its own. */
export function layoutTitle(id: string): Words {
  return knownLayouts.find((layout) => layout.id === id)?.title ?? { en: 'Your own columns', zh: '自定义列' };
}

/** Whether the user said which column is which; a known layout leaves nothing to say. */
export const isMapped = (id: string): boolean => !knownLayouts.some((layout) => layout.id === id);
