/**
 * What the golden runs of `sim/golden.ts` must come to, in Node, Chromium and Firefox alike. Whoever has a reason
 * to change one raises `ENGINE` and says there what changed; a scenario that is changed before it is given out
 * changes its own two lines and no others.
 */
export const expectedHashes: Readonly<Record<string, string>> = {
  'breakfast-shop, nothing done': '25dda69618b2c5bb',
  'breakfast-shop, every lever moved': '05bdc71a78843ee3',
  'hotel-peak-gap, nothing done': '11fd4b21aab3f019',
  'hotel-peak-gap, every lever moved': '997386f9f4542fd7',
  'ota-price-war, nothing done': '102045e74ed6d533',
  'ota-price-war, every lever moved': '825bf78b33dcb0da',
  'adviser-leaves, nothing done': '360df6080ae2ff3b',
  'adviser-leaves, every lever moved': '95cf925963d2f309',
};
