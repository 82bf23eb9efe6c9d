import { describe, expect, it } from 'vitest';
import { withoutTitles } from '../../../../history/identity/titles';

describe('identity: titles are no part of a name, surnames that look like titles are', () => {
  it.each([
    ['jiesu pan', ['jiesu', 'pan']],
    ['pan wei ming', ['pan', 'wei', 'ming']],
    ['ing mei', ['ing', 'mei']],
    ['sir', ['sir']],
  ])('%s keeps every part', (name, kept) => {
    expect(withoutTitles(name.split(' ')).tokens).toEqual(kept);
  });

  it.each([
    ['mr john doe', ['john', 'doe'], 'm'],
    ['frau dr anna weber', ['anna', 'weber'], 'f'],
    ['sr juan perez', ['juan', 'perez'], 'm'],
  ])('%s loses its title', (name, kept, gender) => {
    expect(withoutTitles(name.split(' '))).toMatchObject({ tokens: kept, gender });
  });
});
