import { describe, expect, it } from 'vitest';
import { portalPageOf, portals } from '../../../portals/known-portals';

const examples = portals.flatMap((portal) =>
  portal.pages.flatMap((page) => page.examples.map((url) => ({ portal, page, url }))),
);

describe('portals are told apart by URL alone', () => {
  it.each(examples)('$url is a $page.kind page of $portal.id', ({ portal, page, url }) => {
    const claimed = portalPageOf(url);
    expect(claimed?.portal.id).toBe(portal.id);
    expect(claimed?.page).toBe(page);
    expect(claimed?.number !== undefined).toBe(page.kind === 'detail');
  });

  it.each(portals)('no example of another portal is taken by $id', (portal) => {
    const others = examples.filter((example) => example.portal !== portal);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ url }) => portalPageOf(url, [portal]))).toEqual([]);
  });

  it.each([
    'https://admin.booking.com.evil.example/hotel/hoteladmin/extranet_ng/manage/booking.html?res_id=4051872336',
    'https://admin.booking.com/hotel/hoteladmin/extranet_ng/manage/booking.html?res_id=javascript:alert(1)',
    'https://notairbnb.com/hosting/reservations/details/HMABCD1234',
    'https://example.com/reservation/4051872336',
    'not a url',
  ])('%s belongs to nobody', (url) => expect(portalPageOf(url)).toBeUndefined());
});

describe('portals say honestly what was verified', () => {
  it('nothing but the practice portal claims to have been seen', () => {
    const verified = portals.flatMap(({ id, pages, selectors = [], inlineData = [] }) =>
      [...pages, ...selectors, ...inlineData].filter((rule) => rule.verified !== 'unverified').map(() => id),
    );
    expect([...new Set(verified)]).toEqual(['practice']);
  });

  it('no selector hangs on a class that only dresses', () => {
    const selectors = portals.flatMap(({ selectors = [] }) => selectors.map(({ select }) => select));
    expect(selectors.filter((select) => /\.(?:atm_|css-|sc-|bui-|_)|:nth-/.test(select))).toEqual([]);
  });
});
