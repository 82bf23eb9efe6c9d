/**
 * What the golden runs of `sim/golden.ts` must come to, in Node, Chromium and Firefox alike. Whoever has a reason
 * to change one raises `ENGINE` and says there what changed.
 */
export const expectedHashes: Readonly<Record<string, string>> = {
  'breakfast-shop, nothing done': 'b5e12707d94d7355',
  'breakfast-shop, busy': '4f120786c403f638',
  'hotel-peak-gap, nothing done': '7a3f93dd0027e909',
  'hotel-peak-gap, busy': 'aed811aba2509d3c',
  'ota-price-war, nothing done': '68fade383852e09f',
  'ota-price-war, busy': '518663a2815f0f1d',
  'adviser-leaves, nothing done': 'd66197294e58f65d',
  'adviser-leaves, busy': '136b12603b9f728b',
};
