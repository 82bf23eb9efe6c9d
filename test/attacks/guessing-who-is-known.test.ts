import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Booked, bookingPage, type Site, serveSite } from '../helpers/booking-site';
import { browsers } from '../helpers/browsers';
import type { Driver, Tab } from '../helpers/driver';
import { inExtension, seedGuests, switchOn } from '../helpers/extension';

/** So many guests of each kind are shown to the page; it knows which is which, as an attacker would to learn. */
const rounds = 16;
const guest = (prefix: string, at: number): Booked => ({
  number: `${prefix}${String(1000 + at)}`,
  name: `${['Anna', 'Berta', 'Clara', 'Doris'][at % 4]} ${['Ahlers', 'Brandt', 'Cordes', 'Dierks'][at >> 2]}`,
  email: `${prefix}.${at}@example.org`,
});
const known = Array.from({ length: rounds }, (_, at) => guest('471122', at));
const unknown = Array.from({ length: rounds }, (_, at) => ({
  ...guest('588233', at),
  name: `${['Emil', 'Fritz', 'Georg', 'Hanno'][at % 4]} ${['Evers', 'Fricke', 'Gerdes', 'Harms'][at >> 2]}`,
}));
const all = new Map([...known, ...unknown].map((each) => [each.number, each]));

/** What the page can measure of an overlay: when it came, how busy the tab was after, and everything of its element. */
const measure = `
  window.measured = new Promise((done) => {
    const began = performance.now();
    const longest = { gap: 0, last: began };
    let frame;
    const beat = (now) => { longest.gap = Math.max(longest.gap, now - longest.last); longest.last = now; frame = requestAnimationFrame(beat); };
    frame = requestAnimationFrame(beat);
    let mutations = 0;
    new MutationObserver((records) => {
      const host = document.documentElement.lastElementChild;
      mutations += records.filter(({ target }) => target === host || target === document.documentElement).length;
      if (host === document.body || window.seen) return;
      window.seen = true;
      const came = performance.now() - began;
      setTimeout(() => {
        cancelAnimationFrame(frame);
        const box = host.getBoundingClientRect();
        done({
          came, gap: longest.gap,
          shape: JSON.stringify([box.width, box.height, box.left, box.top, host.getAttributeNames().sort(),
            host.getAttribute('style'), host.childNodes.length, host.localName.length, mutations, window.length,
            performance.getEntriesByType('resource').length, document.title, document.activeElement.localName]),
        });
      }, 400);
    }).observe(document.documentElement, { childList: true, attributes: true, subtree: true });
  });`;

/**
 * An overlay that looks the guest up first and says what it found: wider and later for whom it knows, by more
 * than a busy machine holds up a page.
 */
const naive = (isKnown: boolean) => `
  setTimeout(() => {
    const host = document.createElement('div');
    host.style.cssText = 'position:fixed;right:0;bottom:0;height:100px;width:${isKnown ? 320 : 200}px';
    document.documentElement.append(host);
  }, ${isKnown ? 320 : 20});`;

interface Measured {
  readonly came: number;
  readonly gap: number;
  readonly shape: string;
}

/** The chance that a guess by this measure is right: 0.5 is a coin, 0 and 1 are certain (Mann & Whitney 1947). */
function rightGuesses(ofKnown: readonly number[], ofUnknown: readonly number[]): number {
  const wins = ofKnown.flatMap((a) => ofUnknown.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce((sum, each) => sum + each, 0) / wins.length;
}

/** With 16 of each, chance alone strays this far from 0.5 about once in five thousand measurements. */
const byChance = 0.4;

describe.each(browsers)('E: a page guesses who is known, in $browser', ({ launch }) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite((asked) => {
      const booked = all.get(asked.split('/').at(-1) ?? '');
      if (!booked) return undefined;
      const script = asked.startsWith('/naive')
        ? naive(known.some((each) => each.number === booked.number))
        : '';
      return bookingPage(booked, `<script>${measure}${script}</script>`);
    });
    driver = await launch();
    await seedGuests(driver, known);
    await (await switchOn(driver, site.at('/'))).close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** Shows known and unknown guests in turn, so that what slows the machine slows both. */
  async function measureAll(path: string, host: string): Promise<{ known: Measured[]; unknown: Measured[] }> {
    const tab = await driver.newTab();
    const measured = { known: [] as Measured[], unknown: [] as Measured[] };
    const visit = async (booked: Booked) => {
      await tab.goto(site.at(`${path}/${booked.number}`, host));
      return tab.evaluate<Measured>('return window.measured');
    };
    for (const [at, each] of known.entries()) {
      const other = unknown[at];
      if (!other) continue;
      if (at === 0) await visit(each); // the first visit starts processes
      if (at % 2) measured.known.push(await visit(each));
      measured.unknown.push(await visit(other));
      if (at % 2 === 0) measured.known.push(await visit(each));
    }
    await tab.close();
    return measured;
  }
  const shapes = (measured: readonly Measured[]) => [...new Set(measured.map(({ shape }) => shape))];

  it('E: the control: a naive overlay gives every guest away by size and by time', async () => {
    const seen = await measureAll('/naive', '127.0.0.1');
    expect(shapes(seen.known)).not.toEqual(shapes(seen.unknown));
    const guess = rightGuesses(
      seen.known.map(({ came }) => came),
      seen.unknown.map(({ came }) => came),
    );
    expect(guess).toBeGreaterThan(0.5 + byChance);
  });

  it('E: ours comes for everybody, alike in element, place and size, and in no measurable order of time', async () => {
    const seen = await measureAll('/bookings', 'localhost');
    expect(shapes(seen.known)).toHaveLength(1);
    expect(shapes(seen.unknown)).toEqual(shapes(seen.known));
    for (const of of ['came', 'gap'] as const) {
      const guess = rightGuesses(
        seen.known.map((each) => each[of]),
        seen.unknown.map((each) => each[of]),
      );
      expect(Math.abs(guess - 0.5), `${of}: a guess is right in ${guess}`).toBeLessThan(byChance);
    }
    // Not vacuous: the card inside does tell them apart.
    const told = async (tab: Tab, booked: Booked | undefined) => {
      await tab.goto(site.at(`/bookings/${booked?.number}`));
      return tab.waitForInCard<string>(
        `const text = document.body.innerText; return text.includes(arguments[0]) && text;`,
        booked?.name,
      );
    };
    const tab = await driver.newTab();
    expect(await told(tab, unknown[3])).toMatch(/new guest/i);
    expect(await told(tab, known[3])).not.toMatch(/new guest/i);
    const extension = await driver.newTab();
    await extension.goto(driver.extensionUrl('popup.html'));
    expect(Object.keys(await inExtension<object>(extension, 'return api.storage.local.get()'))).toEqual([
      'settings',
    ]);
  });
});
