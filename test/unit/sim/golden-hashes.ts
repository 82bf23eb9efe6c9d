/**
 * What the golden runs of `sim/golden.ts` must come to, in Node, Chromium and Firefox alike. Whoever has a reason
 * to change one raises `ENGINE` and says there what changed; a scenario that is changed before it is given out
 * changes its own two lines and no others.
 */
export const expectedHashes: Readonly<Record<string, string>> = {
  'breakfast-shop, nothing done': '289bfcb941958d9f',
  'breakfast-shop, every lever moved': 'a97ceac1417a7b7b',
  'hotel-peak-gap, nothing done': '7a3f93dd0027e909',
  'hotel-peak-gap, every lever moved': '6ae3fd3f15d6a52c',
  'ota-price-war, nothing done': '68fade383852e09f',
  'ota-price-war, every lever moved': '13d8ad8fdfb81630',
  'adviser-leaves, nothing done': 'd66197294e58f65d',
  'adviser-leaves, every lever moved': '650a520c1b692e7c',
};
