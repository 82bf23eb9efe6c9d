import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { checkScenario } from '../scenario/check';
import type { Scenario } from '../scenario/scenario';
import { scenarios } from '../scenarios/library';
import { changesBetween, isSame, type Json, withChanges } from './changes';
import { unreadableCode } from './code-head';
import { editionMarked, markOf, textOf } from './edition';
import { shortNameOf } from './short-name';

/**
 * A class's own scenario as what it changes in one that ships. A code names that one in three bytes and holds
 * four of a checksum over all of it: changes make sense only of the very edition they were found in. Every
 * edition that ever shipped is kept, so that codes given out stay readable.
 */
export interface ChangedScenario {
  readonly shipped: Scenario;
  readonly changes: Json;
}

/** Bytes that name the scenario: three of its name, four of the checksum. */
const named = 7;

export function nameOf({ shipped }: ChangedScenario): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(named + 1));
  bytes.setUint32(0, shortNameOf(shipped.id));
  bytes.setUint32(4, markOf(textOf(shipped)));
  return new Uint8Array(bytes.buffer).subarray(1);
}

// A class of two hundred is dealt two hundred codes of one scenario.
const found = new WeakMap<Scenario, ChangedScenario | null>();

/**
 * The shipped scenario it takes the shortest changes to make this one of. Null where the changes are half as
 * long as the scenario or longer: packed they would be no shorter than the whole, and bind it to a version.
 */
export function asChanged(own: Scenario): ChangedScenario | null {
  const known = found.get(own);
  if (known !== undefined) return known;
  const nearest = nearestShipped(own);
  found.set(own, nearest);
  return nearest;
}

function nearestShipped(own: Scenario): ChangedScenario | null {
  const after: Json = JSON.parse(JSON.stringify(own));
  let nearest: ChangedScenario | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const shipped of scenarios) {
    const before: Json = JSON.parse(textOf(shipped));
    const changes = changesBetween(before, after) ?? {};
    const { length } = JSON.stringify(changes);
    if (length >= least || !isSame(withChanges(before, changes), after)) continue;
    nearest = { shipped, changes };
    least = length;
  }
  return 2 * least < JSON.stringify(own).length ? nearest : null;
}

const otherHere = ({ title }: Scenario): Words => ({
  en: `This code changes an edition of the scenario “${title.en}” that this version of Homeport does not have. Update Homeport and enter it again, or ask for the file instead of the code.`,
  zh: `此代码改编自情景“${title.zh}”的另一版本，而当前版本的归港中没有该版本。请更新归港后重新输入，或索取文件。`,
});

const notHere: Words = {
  en: 'This code changes a scenario that this version of Homeport does not have. Update Homeport and enter it again.',
  zh: '此代码改编的情景在当前版本的归港中不存在。请更新归港后重新输入。',
};

/** The edition a body names, letter by letter, and what follows: the one that ships, or one that shipped before. */
export function editionIn(body: Uint8Array): Result<{ edition: string; rest: Uint8Array }, Words> {
  if (body.length < named) return fail(unreadableCode);
  const bytes = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const name = bytes.getUint32(0) >>> 8;
  const shipped = scenarios.find(({ id }) => shortNameOf(id) === name);
  if (!shipped) return fail(notHere);
  const edition = editionMarked(shipped, bytes.getUint32(3));
  return edition === undefined ? fail(otherHere(shipped)) : ok({ edition, rest: body.subarray(named) });
}

/** The scenario the changes make of an edition, as far as it keeps a scenario's rules. */
export function changed(edition: string, changes: unknown): Result<Scenario, Words> {
  const own = checkScenario(withChanges(JSON.parse(edition), changes as Json));
  return own.ok ? own : fail(unreadableCode);
}
