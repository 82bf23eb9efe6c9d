import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Booked, bookingList, bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import { type Driver, type Tab, until } from '../helpers/driver';
import { switchOn } from '../helpers/extension';

const jane: Booked = { number: '4711223344', name: 'Jane Roe', email: 'jane.roe@example.org' };
const john: Booked = { number: '4711223355', name: 'John Doe', email: 'john.doe@example.org' };
const pathOf = ({ number }: Booked) => `/bookings/${number}`;

/**
 * A single-page portal: the address and the number in the heading change at once, the guest's data `late` ms
 * after, either by patching the texts that stand there or by drawing the list anew.
 */
const singlePage = bookingPage(
  jane,
  `<p id="heading">${jane.number}</p>
  <script>
    const texts = () => [...document.querySelectorAll('dd')].map((each) => each.firstChild);
    window.go = (path, values, list, late, how) => {
      history.pushState(null, '', path);
      document.getElementById('heading').textContent = values[1];
      const draw = () => {
        if (how === 'patch') texts().forEach((text, at) => { text.nodeValue = values[at]; });
        else if (list) document.querySelector('dl').outerHTML = list;
        else document.querySelector('dl').remove();
        window.drawn = path;
      };
      if (late) setTimeout(draw, late); else draw();
    };
  </script>`,
);

/** A page that knows the day of departure a moment later. */
const withoutCheckOut = bookingPage(jane).replace(/<dt>Check-out<\/dt><dd>[^<]*<\/dd>/, '');

const go = (to: Booked, late: number, how: 'patch' | 'redraw') =>
  `go(${JSON.stringify(pathOf(to))}, ${JSON.stringify([to.name, to.number, to.email, '12 May 2026', '15 May 2026'])},
   ${JSON.stringify(bookingList(to))}, ${late}, '${how}');`;

/** Elements of ours that the page shows now, counted by the page itself. */
const shown = `[...document.documentElement.children].filter((each) => each.popover === 'manual' &&
  getComputedStyle(each).display !== 'none').length`;

describe.each(browsers)('C: a single-page portal changes guest, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite((path) => (path.endsWith('?part') ? withoutCheckOut : singlePage));
    driver = await launch();
    await (await switchOn(driver, site.at('/'))).close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const openJane = async (): Promise<Tab> => {
    const tab = await driver.newTab();
    await tab.goto(site.at(pathOf(jane)));
    await cardOf(tab, jane.name);
    expect(await tab.evaluate(`return ${shown}`)).toBe(1);
    return tab;
  };
  const cardOf = (tab: Tab, name: string) =>
    tab.waitForInCard(`return document.body.textContent.includes(arguments[0])`, name);

  it.each(['patch', 'redraw'] as const)(
    'C: the old card is gone before the new data comes, also when it takes 20 s (%s)',
    async (how) => {
      const tab = await openJane();
      // Watched by the page itself at every frame, from the change of address to the drawing of the data.
      const seen = await tab.evaluate<{ frames: number; withCard: number; first: number }>(
        `${go(john, 20_000, how)}
         const seen = { frames: 0, withCard: 0, first: -1 };
         const moved = performance.now();
         await new Promise((done) => requestAnimationFrame(function look() {
           if (window.drawn) return done();
           seen.frames += 1;
           if (${shown}) { seen.withCard += 1; seen.first = performance.now() - moved; }
           requestAnimationFrame(look);
         }));
         return seen;`,
      );
      expect(seen.frames).toBeGreaterThan(100);
      expect(seen).toMatchObject({ withCard: 0 });
      await cardOf(tab, john.name);
      expect(await tab.inCard('return document.body.textContent')).not.toContain(jane.name);
      await tab.close();
    },
  );

  it('C: follows a change that comes at once, and back', async () => {
    const tab = await openJane();
    await tab.evaluate(go(john, 0, 'patch'));
    await cardOf(tab, john.name);
    await tab.evaluate(go(jane, 0, 'redraw'));
    await cardOf(tab, jane.name);
    await tab.close();
  });

  it('C: a text changed under the same address takes the card away before the next picture', async () => {
    const tab = await openJane();
    const seen = await tab.evaluate<number>(
      `document.querySelector('dd').firstChild.nodeValue = 'John Doe';
       await new Promise(requestAnimationFrame);
       return ${shown};`,
    );
    expect(seen).toBe(0);
    await tab.close();
  });

  it('C: the page of no single guest has no card', async () => {
    const tab = await openJane();
    await tab.evaluate(`go('/bookings', ['', '', ''], '', 0, 'redraw');`);
    await tab.waitFor(`return ${shown} === 0`);
    await until(async () => !(await tab.hasCard()), 'the card to go');
    await tab.close();
  });

  it('C: going back and forth in the history shows each guest’s own card', async () => {
    const tab = await openJane();
    await tab.evaluate(go(john, 0, 'redraw'));
    await cardOf(tab, john.name);
    await tab.evaluate(
      `addEventListener('popstate', () => setTimeout(() => {
         document.querySelector('dl').outerHTML = arguments[0];
         document.getElementById('heading').textContent = arguments[1];
       }, 300));
       history.back();`,
      bookingList(jane),
      jane.number,
    );
    await cardOf(tab, jane.name);
    await tab.close();
  });

  it('C: words that come later on the same booking complete the card', async () => {
    const tab = await driver.newTab();
    await tab.goto(site.at(`${pathOf(jane)}?part`));
    await cardOf(tab, '12 May 2026');
    expect(await tab.inCard('return document.body.textContent')).not.toContain('15 May 2026');
    await tab.evaluate(
      `document.querySelector('dl').insertAdjacentHTML('beforeend', '<dt>Check-out</dt><dd>15 May 2026</dd>');`,
    );
    await cardOf(tab, '15 May 2026');
    expect(await tab.inCard('return document.body.textContent')).toContain(jane.name);
    await tab.close();
  });
});
