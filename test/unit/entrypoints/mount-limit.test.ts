import { expect, it } from 'vitest';
import { mountLimit } from '../../../entrypoints/portal.content/mount-limit';

it('E: a card taken off five times within a minute stays off, whatever addresses the page goes through', () => {
  const limit = mountLimit();
  for (const now of [0, 1_000, 2_000, 3_000]) limit.lost('removed', now);
  expect(limit.reached(3_000)).toBe(false);
  limit.lost('removed', 4_000);
  expect(limit.reached(4_000)).toBe(true);
});

it('E: losses a minute ago are forgiven: a portal that redraws now and then keeps its card', () => {
  const limit = mountLimit();
  for (let now = 0; now < 600_000; now += 20_000) {
    limit.lost('removed', now);
    expect(limit.reached(now)).toBe(false);
  }
});

it('E: a page that fought the card is not tried again soon; the user may ask all the same', () => {
  const limit = mountLimit();
  limit.lost('fought', 0);
  expect(limit.reached(0)).toBe(true);
  expect(limit.reached(60_000)).toBe(false);
  limit.lost('fought', 61_000);
  limit.forget();
  expect(limit.reached(61_000)).toBe(false);
});
