import { asNumber, asWords, HIGH, LOW } from './arithmetic/bits';
import type { Run } from './contract/run';
import { columnNames } from './world/columns';

/**
 * A 64-bit fingerprint of everything a run computed: every column of every customer, the firm, and every
 * number of every report. Two FNV-1a lanes over 32-bit words; equal fingerprints mean equal bits, up to
 * chance. For noticing differences, not against forgery.
 */
export function fingerprint(run: Run): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  const word = (w: number) => {
    a = Math.imul(a ^ w, 0x01000193);
    b = Math.imul(b ^ ((w << 13) | (w >>> 19)), 0x85ebca6b);
  };
  const number = (x: number) => {
    asNumber[0] = x;
    const high = asWords[HIGH] as number;
    const low = asWords[LOW] as number;
    word(high);
    word(low);
  };
  const tree = (x: unknown): void => {
    if (typeof x === 'number') number(x);
    else if (x === null || x === undefined) word(1);
    else if (typeof x === 'boolean') word(x ? 2 : 3);
    else if (ArrayBuffer.isView(x)) for (const y of x as unknown as Iterable<number>) number(y);
    else if (typeof x === 'object') for (const y of Object.values(x)) tree(y);
  };
  const { world } = run;
  number(world.count);
  for (const name of columnNames) {
    const column = world.customers[name];
    for (let i = 0; i < world.count; i++) number(column[i] as number);
  }
  tree(world.firm);
  tree(run.rounds);
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
