import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bind, mayFollow, sameSubject, stillStands } from '../../../entrypoints/portal.content/same-booking';
import type { Reservation } from '../../../portals/reservation';

const field = <T>(value: T) => ({ value, layer: 'label', confidence: 0.8 }) as const;
const reservation = (number: string, name: string, email?: string): Reservation => ({
  reservationNumber: field(number),
  underName: field(name),
  ...(email ? { email: field(email) } : {}),
});

const first = 'https://portal.test/bookings/4711';
const second = 'https://portal.test/bookings/4712';

/** A page with one element each for number, name and e-mail, and the means to rewrite them. */
function page(number: string, name: string, email = '') {
  const { document } = new JSDOM(
    `<p id="number">${number}</p><p id="name">${name}</p><p id="email">${email}</p>`,
  ).window;
  const write = (id: string, text: string) => {
    const element = document.getElementById(id);
    if (element) element.textContent = text;
  };
  return { document, write, read: (url: string, seen: Reservation) => bind(document, url, seen) };
}

describe('C: a page that changes guest never shows the former guest', () => {
  it('stands as long as every text it was read from stands', () => {
    const { write, read } = page('4711', 'Jane Roe');
    const bound = read(first, reservation('4711', 'Jane Roe'));
    expect(stillStands(bound)).toBe(true);
    write('name', 'John Doe');
    expect(stillStands(bound)).toBe(false);
  });

  it('does not believe the former guest’s name under a new number until it is written anew', () => {
    const { write, read } = page('4711', 'Jane Roe');
    const former = read(first, reservation('4711', 'Jane Roe'));
    write('number', '4712');
    expect(mayFollow(former, read(second, reservation('4712', 'Jane Roe')))).toBe(false);
    write('name', 'Jane Roe'); // the same guest’s other booking: written anew, so it is hers
    expect(mayFollow(former, read(second, reservation('4712', 'Jane Roe')))).toBe(true);
  });

  it('does not mix the new name with the former guest’s e-mail', () => {
    const { write, read } = page('4711', 'Jane Roe', 'jane@roe.test');
    const former = read(first, reservation('4711', 'Jane Roe', 'jane@roe.test'));
    write('number', '4712');
    write('name', 'John Doe');
    expect(mayFollow(former, read(second, reservation('4712', 'John Doe', 'jane@roe.test')))).toBe(false);
    write('email', 'john@doe.test');
    expect(mayFollow(former, read(second, reservation('4712', 'John Doe', 'john@doe.test')))).toBe(true);
  });

  it('does not believe the former reservation under a new address', () => {
    const { read } = page('4711', 'Jane Roe');
    const former = read(first, reservation('4711', 'Jane Roe'));
    expect(mayFollow(former, read(second, reservation('4711', 'Jane Roe')))).toBe(false);
  });

  it('holds the same guest for changed where address and node stay but the name is another', () => {
    const { write, read } = page('4711', 'Jane Roe');
    const former = read(first, reservation('4711', 'Jane Roe'));
    write('name', 'John Doe'); // the name comes before the number: not yet one reservation
    expect(mayFollow(former, read(first, reservation('4711', 'John Doe')))).toBe(false);
  });

  it('lets a reading of the same booking grow', () => {
    const { write, read } = page('4711', 'Jane Roe');
    const former = read(first, reservation('4711', 'Jane Roe'));
    write('email', 'jane@roe.test');
    expect(mayFollow(former, read(first, reservation('4711', 'Jane Roe', 'jane@roe.test')))).toBe(true);
    expect(mayFollow(former, read(`${first}/messages`, reservation('4711', 'Jane Roe')))).toBe(true);
  });

  it.each([
    ['a page below the booking', first, `${first}/messages`, true],
    ['a place on the page', first, `${first}#details`, true],
    ['a session in the address', `${first}?lang=en`, `${first}?lang=zh`, true],
    ['another booking', first, second, false],
    ['another booking that remembers the first', first, `${second}?from=4711`, false],
    ['a route in the fragment', 'https://p.test/#/reservations/1', 'https://p.test/#/reservations/2', false],
    ['a number in the query', 'https://p.test/b?res_id=1', 'https://p.test/b?res_id=2', false],
    ['another page without any number', 'https://p.test/jane', 'https://p.test/john', false],
    ['another site', first, 'https://elsewhere.test/bookings/4711', false],
  ])('tells whether two addresses speak of one booking: %s', (_, one, other, same) => {
    expect(sameSubject(one, other)).toBe(same);
  });
});
