import { describe, expect, it } from 'vitest';
import { ENGINE } from '../../../sim/engine';
import { goldenRuns } from '../../../sim/golden';
import { expectedHashes } from './golden-hashes';

describe('golden runs', () => {
  it(`engine ${ENGINE} gives the bits it always gave; a change here is a new engine version`, () => {
    expect(Object.fromEntries(goldenRuns().map(({ name, hash }) => [name, hash]))).toEqual(expectedHashes);
  });
});
