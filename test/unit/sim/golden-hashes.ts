/**
 * What the golden runs of `sim/golden.ts` must come to, in Node, Chromium and Firefox alike. Whoever has a reason
 * to change one raises `ENGINE` and says there what changed; a scenario that is changed before it is given out
 * changes its own two lines and no others.
 */
export const expectedHashes: Readonly<Record<string, string>> = {
  'breakfast-shop, nothing done': '6a0b1c797f570cb3',
  'breakfast-shop, every lever moved': 'a8f1688c1013122f',
  'hotel-peak-gap, nothing done': 'd5f19c48b45dbf6d',
  'hotel-peak-gap, every lever moved': '1afe1079b2711674',
  'ota-price-war, nothing done': 'f15d54f27aab4bc5',
  'ota-price-war, every lever moved': 'cb223878ace6a442',
  'adviser-leaves, nothing done': 'f951d00ec826f83d',
  'adviser-leaves, every lever moved': 'ea870d342cd0a1d0',
};
