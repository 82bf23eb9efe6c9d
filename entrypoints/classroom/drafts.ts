import type { Drafts } from '../../components/classroom/contract';
import { readDraft, writeDraft } from '../../components/classroom/studio/draft';
import { openStudioDrafts, type StudioDatabase } from '../../history/studio-drafts';

/** Scenarios in the making, kept in the browser's database. */
export function draftsOn(
  database: StudioDatabase = openStudioDrafts(),
  now = () => new Date().toISOString(),
): Drafts {
  return {
    async list() {
      const stored = await database.drafts.orderBy('changedAt').reverse().toArray();
      return stored.flatMap(({ id, changedAt, draft: text }) => {
        const draft = readDraft(id, text);
        return draft ? [{ draft, changedAt }] : [];
      });
    },
    async open(id) {
      const stored = await database.drafts.get(id);
      return stored && readDraft(id, stored.draft);
    },
    async save(draft) {
      await database.drafts.put({ id: draft.id, changedAt: now(), draft: writeDraft(draft) });
    },
    async remove(id) {
      const stored = await database.drafts.get(id);
      await database.drafts.delete(id);
      return { undo: async () => void (stored && (await database.drafts.put(stored))) };
    },
  };
}
