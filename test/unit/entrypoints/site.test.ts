import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, siteOf } from '../../../entrypoints/wiring/site';

describe('C: a site is one host and nothing beside it', () => {
  it('takes what people paste', () => {
    expect(siteOf('https://admin.booking.com/hotel/x.html?ses=1')).toBe('https://admin.booking.com/*');
    expect(siteOf(' admin.booking.com ')).toBe('https://admin.booking.com/*');
    expect(siteOf('http://localhost:3000/bookings/1')).toBe('http://localhost/*');
    expect(siteOf('https://预订.example/')).toMatch(/^https:\/\/xn--.*\.example\/\*$/);
  });

  it('refuses what is no web site, and every wildcard', () => {
    for (const typed of ['', 'file:///etc/passwd', 'chrome://settings', 'javascript:alert(1)', '*://*/*'])
      expect(siteOf(typed)).toBeUndefined();
    for (const typed of ['*', '*.booking.com', 'https://*/', 'two words'])
      expect(siteOf(typed)).toBeUndefined();
  });

  it('names exactly the host of the address', () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), (domain, path) => {
        const site = siteOf(`https://${domain}${path}`);
        expect(site).toBe(`https://${domain.toLowerCase()}/*`);
        expect(hostOf(site ?? '')).toBe(domain.toLowerCase());
      }),
    );
  });
});
