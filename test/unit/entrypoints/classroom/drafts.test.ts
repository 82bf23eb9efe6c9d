import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../../components/classroom/studio/draft';
import { draftsOn } from '../../../../entrypoints/classroom/drafts';
import { openStudioDrafts } from '../../../../history/studio-drafts';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';

describe('C: drafts of scenarios', () => {
  it('are kept as they are typed, newest first, and come back after being taken out', async () => {
    const database = openStudioDrafts('drafts-test');
    let minute = 10;
    const drafts = draftsOn(database, () => `2026-11-21T09:${minute++}:00.000Z`);
    const [first, second] = [newDraft(breakfastShop, 'first', 'A'), newDraft(breakfastShop, 'second', 'B')];
    await drafts.save(first);
    await drafts.save(second);
    await drafts.save({ ...first, typed: { rounds: 'x' } });
    expect((await drafts.list()).map(({ draft }) => draft.id)).toEqual(['first', 'second']);
    expect((await drafts.open('first'))?.typed).toEqual({ rounds: 'x' });
    const { undo } = await drafts.remove('first');
    expect(await drafts.open('first')).toBeUndefined();
    await undo();
    expect((await drafts.open('first'))?.typed).toEqual({ rounds: 'x' });
  });

  it('what another version wrote is not shown, and not lost', async () => {
    const database = openStudioDrafts('drafts-of-another-version');
    await database.drafts.put({ id: 'x', changedAt: '2026-11-21T09:00:00.000Z', draft: '{"later":true}' });
    expect(await draftsOn(database).list()).toEqual([]);
    expect(await database.drafts.count()).toBe(1);
  });
});
