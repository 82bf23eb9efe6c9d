import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castReservations, practiceDay, showcaseReservation } from '../../../bin/practice/reservations';
import { sampleBookings } from '../../../bin/practice/sample-bookings';
import { type PracticePortal, startPracticePortal } from '../../../bin/practice/server';
import { recognise } from '../../../portals/recognise';
import type { Reservation } from '../../../portals/reservation';

const today = '2026-11-21';
const day = practiceDay(today);
const showcase = showcaseReservation(today);
let portal: PracticePortal;

beforeAll(async () => {
  portal = await startPracticePortal({ history: day });
});
afterAll(() => portal.close());

async function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string; document: Document }> {
  const reply = await fetch(portal.url + path, { headers });
  const text = await reply.text();
  return { status: reply.status, text, document: new JSDOM(text).window.document };
}

describe('pages of the practice portal', () => {
  it('list every reservation of the day, the showcase guest among them', async () => {
    const { document } = await get('/reservations?lang=en');
    expect(document.querySelectorAll('.reservations tbody tr')).toHaveLength(day.reservations.length);
    expect(document.querySelector(`a[href="/reservation/${showcase.number}"]`)?.textContent).toBe('陈雨婷');
  });

  it('narrow the list by arrival, status and name, whatever the marks on it', async () => {
    const names = async (query: string) =>
      [
        ...(await get(`/reservations?lang=en&${query}`)).document.querySelectorAll('.reservations tbody th'),
      ].map((th) => th.textContent);
    expect(await names(`search=${encodeURIComponent('雨婷')}`)).toEqual(['陈雨婷']);
    expect(await names('search=haverkotter')).toEqual(['Jule Haverkötter']);
    expect(await names(`from=${today}&to=${today}`)).toHaveLength(
      day.reservations.filter(({ checkIn }) => checkIn === today).length,
    );
    const cancelled = day.reservations.filter(({ status }) => status === 'cancelled');
    expect(cancelled.length).toBeGreaterThan(0);
    expect(await names('status=cancelled')).toEqual(cancelled.map(({ guestName }) => guestName));
    expect(await names('search=nobody')).toEqual([]);
  });

  it('speak English and Chinese, and remember which', async () => {
    const chinese = await get(`/reservation/${showcase.number}?lang=zh`);
    expect(chinese.document.documentElement.lang).toBe('zh-CN');
    expect(chinese.text).toContain('入住日期');
    expect(chinese.text).toContain('2026年11月21日');
    const remembered = await get('/reservations', { cookie: 'lang=zh' });
    expect(remembered.document.querySelector('h1')?.textContent).toBe('订单');
    const english = await get(`/reservation/${showcase.number}?lang=en`);
    expect(english.text).toContain('Sat, 21 November 2026');
  });

  it('are of three kinds: with JSON-LD, with bare pairs, with an older table', async () => {
    for (const { number, page } of day.reservations) {
      const { document } = await get(`/reservation/${number}?lang=en`);
      expect(document.querySelectorAll('script[type="application/ld+json"]')).toHaveLength(
        page === 'structured' ? 1 : 0,
      );
      expect(document.querySelectorAll('table.classic').length > 0).toBe(page === 'classic');
    }
    expect(new Set(day.reservations.map(({ page }) => page))).toEqual(
      new Set(['structured', 'plain', 'classic']),
    );
  });

  it('load nothing from elsewhere', async () => {
    for (const path of [
      '/reservations',
      `/reservation/${showcase.number}`,
      '/app',
      '/search',
      '/messages',
      `/pay/${showcase.number}`,
    ]) {
      const { document } = await get(path);
      const loaded = [...document.querySelectorAll('[src], link[href]')].map(
        (node) => node.getAttribute('src') ?? node.getAttribute('href'),
      );
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.filter((address) => !address?.startsWith('/practice/'))).toEqual([]);
    }
  });

  it('treat what is typed as text', async () => {
    const { text, document } = await get(
      `/reservations?search=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(text).not.toContain('<script>alert');
    expect(document.querySelector<HTMLInputElement>('input[name=search]')?.value).toBe(
      '"><script>alert(1)</script>',
    );
  });

  it('answer 404 to what is not there, files beside the assets included', async () => {
    for (const path of [
      '/reservation/0000000000',
      '/nowhere',
      '/practice/sample-history.csv',
      '/practice/..%2f..%2fpackage.json',
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });
});

describe('what the portal knows', () => {
  it('is this booking only: no page of a returning guest names an earlier one', async () => {
    const earlier = sampleBookings(today).filter(({ guest }) => guest.part === 'showcase');
    expect(earlier.length).toBeGreaterThanOrEqual(9);
    const { text } = await get(`/reservation/${showcase.number}`);
    for (const { number } of earlier) expect(text).not.toContain(number);
  });

  it('is mostly an alias address, now and then the guest’s own', () => {
    const aliases = day.reservations.filter(({ email }) => email.endsWith('@guest.harbourline.example'));
    expect(aliases.length).toBeGreaterThan(day.reservations.length / 2);
    expect(aliases.length).toBeLessThan(day.reservations.length);
  });
});

describe('today’s guests', () => {
  const of = (role: string) => castReservations(today).filter((cast) => cast.role === role);

  it('are returning, first-time and doubtful ones', () => {
    for (const role of [
      'cancels-often',
      'no-show',
      'overdue',
      'just-left',
      'peak-season',
      'second-or-third',
      'regular',
    ]) {
      expect(of(role).length, role).toBeGreaterThan(0);
    }
  });

  it('B20: first-timers bear no name of the history', () => {
    const known = new Set(sampleBookings(today).map(({ guest }) => guest.person.family));
    expect(of('first-time').length).toBeGreaterThan(0);
    for (const { reservation } of of('first-time')) {
      expect(
        [...known].filter((family) =>
          reservation.guestName.toLowerCase().split(/[\s,]/).includes(family.toLowerCase()),
        ),
      ).toEqual([]);
    }
  });

  it('doubtful ones bear a known guest’s name with another telephone and country', () => {
    expect(of('doubtful').length).toBeGreaterThan(0);
    for (const { reservation } of of('doubtful')) {
      const alike = sampleBookings(today).filter(
        ({ guest: { person } }) => `${person.given} ${person.family}` === reservation.guestName,
      );
      expect(alike.length).toBeGreaterThan(0);
      expect(alike.some(({ guest }) => guest.person.phone === reservation.telephone)).toBe(false);
      expect(alike.some(({ guest }) => guest.person.country === reservation.country)).toBe(false);
    }
  });

  it('the showcase: seven stays, a no-show and three cancellations, written in four ways', () => {
    const past = sampleBookings(today).filter(({ guest }) => guest.part === 'showcase');
    const outcomes = past.map(({ stay }) => stay.outcome).sort();
    expect(outcomes).toEqual([...Array(3).fill('cancelled_by_guest'), 'no_show', ...Array(7).fill('ok')]);
    expect(new Set(past.map(({ guestName }) => guestName))).toEqual(
      new Set(['Yuting Chen', 'CHEN/YUTING MS', '陈雨婷', '陈 雨婷']),
    );
  });
});

describe('recognition on the practice portal', () => {
  const said = (reservation: Reservation | undefined) => ({
    number: reservation?.reservationNumber?.value,
    guest: reservation?.underName?.value,
    checkIn: reservation?.checkinDate?.value,
    checkOut: reservation?.checkoutDate?.value,
  });

  for (const language of ['en', 'zh']) {
    it(`reads every detail page, ${language}`, async () => {
      for (const { number, guestName, checkIn, checkOut } of day.reservations) {
        const path = `/reservation/${number}`;
        const { document } = await get(`${path}?lang=${language}`);
        const { reservations } = recognise(document, portal.url + path);
        expect(reservations.map(said), guestName).toEqual([{ number, guest: guestName, checkIn, checkOut }]);
      }
    });
  }
});
