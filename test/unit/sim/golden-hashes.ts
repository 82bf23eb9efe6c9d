/**
 * What the golden runs of `sim/golden.ts` must come to, in Node, Chromium and Firefox alike. Whoever has a reason
 * to change one raises `ENGINE` and says there what changed; a scenario that is changed before it is given out
 * changes its own two lines and no others.
 */
export const expectedHashes: Readonly<Record<string, string>> = {
  'breakfast-shop, nothing done': 'd656160ae89e28ba',
  'breakfast-shop, every lever moved': 'fb4a012cd8e275ea',
  'hotel-peak-gap, nothing done': '2f8181f19fa6cb36',
  'hotel-peak-gap, every lever moved': 'f9b765e678ba23ee',
  'ota-price-war, nothing done': '8a3b8d698b492536',
  'ota-price-war, every lever moved': '01004c89faf96e29',
  'adviser-leaves, nothing done': '8d5202709812301c',
  'adviser-leaves, every lever moved': 'e06512982cc7c90f',
};
