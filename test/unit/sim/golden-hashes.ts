/**
 * What the golden runs of `sim/golden.ts` must come to, in Node, Chromium and Firefox alike. Whoever has a reason
 * to change one raises `ENGINE` and says there what changed; a scenario that is changed before it is given out
 * changes its own two lines and no others.
 */
export const expectedHashes: Readonly<Record<string, string>> = {
  'breakfast-shop, nothing done': 'c2befb026f3ecc5a',
  'breakfast-shop, every lever moved': '141f970c5bbac48e',
  'hotel-peak-gap, nothing done': '21b2b2a888746616',
  'hotel-peak-gap, every lever moved': '452e1f16974464e9',
  'ota-price-war, nothing done': '783efac9a714dcf6',
  'ota-price-war, every lever moved': '169eca47ba2da1d9',
  'adviser-leaves, nothing done': '917e3ab051c6591c',
  'adviser-leaves, every lever moved': '93b87eba42c28d7f',
};
