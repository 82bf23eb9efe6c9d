import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { reservationFacts } from '../../../bin/practice/pages/facts';
import { practiceDay } from '../../../bin/practice/reservations';
import { respondTo } from '../../../bin/practice/routes';

const day = practiceDay('2026-11-21');
const [first, second, third] = day.reservations;
if (!first || !second || !third) throw new Error('the practice day is empty');
const script = readFileSync('public/practice/app.js', 'utf8');

/** The front desk in a document of its own; each request for data waits until the test lets it go. */
function openDesk(address: string) {
  const url = new URL(address, 'http://localhost');
  const { window } = new JSDOM(String(respondTo(url, 'en', day).body), {
    url: url.href,
    runScripts: 'outside-only',
  });
  const waiting = new Map<string, () => void>();
  window.Element.prototype.scrollIntoView = () => {};
  window.fetch = (asked, options) =>
    new Promise((resolve, reject) => {
      const number = /\d{10}/.exec(String(asked))?.[0] ?? '';
      const reservation = day.reservations.find((one) => one.number === number);
      options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      waiting.set(number, () =>
        resolve(
          reservation
            ? Response.json(reservationFacts(reservation, 'en'))
            : new Response('', { status: 404 }),
        ),
      );
    });
  window.eval(script);
  return {
    window,
    shown: () => window.document.querySelector('.guest-name')?.textContent,
    choose: (number: string) =>
      window.document
        .querySelector<HTMLElement>(`a[href="/app/reservation/${number}"]`)
        ?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true })),
    arrive: async (number: string) => {
      waiting.get(number)?.();
      await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}

describe('the single-page front desk', () => {
  it('lets the old guest stand until the new data is there, with the address already new', async () => {
    const desk = openDesk(`/app/reservation/${first.number}`);
    await desk.arrive(first.number);
    expect(desk.shown()).toBe(first.guestName);
    desk.choose(second.number);
    expect(desk.window.location.pathname).toBe(`/app/reservation/${second.number}`);
    expect(desk.shown()).toBe(first.guestName);
    await desk.arrive(second.number);
    expect(desk.shown()).toBe(second.guestName);
  });

  it('never shows data that arrives after its guest was left', async () => {
    const desk = openDesk(`/app/reservation/${first.number}`);
    desk.choose(second.number);
    desk.choose(third.number);
    await desk.arrive(third.number);
    await desk.arrive(second.number);
    await desk.arrive(first.number);
    expect(desk.shown()).toBe(third.guestName);
  });

  it('goes by the hash when it was opened by the hash', async () => {
    const desk = openDesk(`/app#/reservation/${first.number}`);
    await desk.arrive(first.number);
    desk.choose(second.number);
    expect(desk.window.location.pathname).toBe('/app');
    expect(desk.window.location.hash).toBe(`#/reservation/${second.number}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
    await desk.arrive(second.number);
    expect(desk.shown()).toBe(second.guestName);
  });
});
