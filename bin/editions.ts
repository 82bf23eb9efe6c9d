import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOf } from '../sim/codes/edition';
import earlier from '../sim/scenarios/earlier-editions.json';
import { scenarios } from '../sim/scenarios/library';

/**
 * Keeps what a shipped scenario was before it was changed, so that codes made from it stay readable, and puts the
 * one that ships now on record: `npm run editions`. A test says when it is due.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const recordOf = (id: string) => join(root, 'test/fixtures/editions', `${id}.json`);

function recorded(id: string): string | undefined {
  try {
    return readFileSync(recordOf(id), 'utf8').trimEnd();
  } catch {
    return undefined;
  }
}

const kept: Record<string, string[]> = { ...earlier };
for (const shipped of scenarios) {
  const { id } = shipped;
  const now = textOf(shipped);
  const before = recorded(id);
  if (before === now) continue;
  if (before !== undefined) kept[id] = [before, ...(kept[id] ?? []).filter((text) => text !== before)];
  writeFileSync(recordOf(id), `${now}\n`);
  process.stdout.write(`${id}: ${before === undefined ? 'on record' : 'the edition before is kept'}\n`);
}
writeFileSync(join(root, 'sim/scenarios/earlier-editions.json'), `${JSON.stringify(kept, null, 2)}\n`);
