import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import { type Driver, type Tab, until } from '../helpers/driver';
import { inExtension, switchOn } from '../helpers/extension';

const jane = { number: '4711223344', name: 'Jane Roe' };

/** Labels promise a reservation; their values are hidden or in words no reader is sure of. */
const unreadable = `<!doctype html><html lang="en"><title>Stay</title><body><h1>Stay</h1>
  <dl><dt>Guest name</dt><dd>••••• (Jane Roe)</dd><dt>Booking number</dt><dd>—</dd>
  <dt>Check-in</dt><dd>next Monday</dd><dt>Check-out</dt><dd>a week later</dd></dl></body></html>`;

const stripper = `<script>
  const strip = () => { const last = document.documentElement.lastElementChild; if (last?.popover === 'manual') last.remove(); };
  new MutationObserver(strip).observe(document.documentElement, { childList: true });
</script>`;

describe.each(browsers)('C: what the popup says of the page in front, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  let popup: Tab;
  let tab: Tab;
  beforeAll(async () => {
    site = await serveSite((asked) => {
      if (asked.startsWith('/odd')) return unreadable;
      if (asked.startsWith('/list')) return '<!doctype html><title>Home</title><h1>Welcome</h1>';
      return bookingPage(jane, asked.startsWith('/strip') ? stripper : '');
    });
    driver = await launch();
    await (await switchOn(driver, site.at('/', '127.0.0.1'))).close();
    popup = await switchOn(driver, site.at('/'));
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** The popup stands in a tab behind; it speaks of the page in front, as it does above it. */
  const says = (words: string) =>
    until(
      () =>
        popup.evaluateBehind<boolean>(
          `return document.querySelector('main').textContent.includes(arguments[0])`,
          words,
        ),
      `the popup to say “${words}”`,
    );

  it('C: a reservation that is read', async () => {
    await tab.goto(site.at('/bookings/4711223344'));
    await says('A reservation is read on this page.');
  });

  it('C: a page of a portal nobody has rules for that looks like a reservation and cannot be read', async () => {
    await tab.goto(site.at('/odd/88', '127.0.0.1'));
    await says('This looks like a reservation, but it could not be read safely.');
    await says('Copy report without guest data');
    const pages = await inExtension<Record<string, { state: string; report?: string }>>(
      popup,
      'return api.storage.session.get()',
    );
    const report = Object.values(pages).find(({ state }) => state === 'unreadable')?.report ?? '';
    expect(report).toContain('no known portal');
    expect(report).toContain('Booking number');
    expect(report).not.toMatch(/Jane|Roe|Monday|127\.0\.0\.1/);
  });

  it('C: a page that will not let the card stand', async () => {
    await tab.goto(site.at('/strip/4711223344'));
    await says('the page keeps removing or changing the card');
  });

  it('C: a page that is no reservation', async () => {
    await tab.goto(site.at('/list'));
    await says('Not the page of one reservation');
  });
});
