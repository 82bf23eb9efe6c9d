// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { HoldingTallies } from '../../../../components/desk/backup/holding-tallies';
import { DecidePage } from '../../../../components/desk/decide/decide-page';
import { type GuestLine, guestLine } from '../../../../components/desk/guests/guest-line';
import { GuestTable } from '../../../../components/desk/guests/guest-table';
import { Speaking } from '../../../../components/language';
import { aBooking, aGuest, today } from '../../retention/a-guest';

const line = (id: string, number: string, names: string[], phones: string[] = []): GuestLine =>
  guestLine(
    aGuest([aBooking({ checkIn: '2026-01-02', reservationNumber: number })], { id, names, phones }),
    today,
  );
const show = (what: preact.ComponentChild) =>
  act(() => render(<Speaking language="en">{what}</Speaking>, document.body));

afterEach(() => act(() => render(null, document.body)));

test('D: guests of one name show the booking that tells them apart, others do not', () => {
  const guests = [
    line('a', '811', ['Ana Silva']),
    line('b', '812', ['Ana Silva']),
    line('c', '813', ['Bo Lind']),
  ];
  show(<GuestTable guests={guests} />);
  const who = [...document.querySelectorAll('.guests__who')].map((each) => each.textContent);
  expect(who[0]).toContain('same name as another · Booking.com 811');
  expect(who[1]).toContain('812');
  expect(who[2]).toBe('Bo Lind');
});

test('D: mail and phone both stand in the list, and a number is not broken', () => {
  const guest = { ...line('a', '1', ['Ana Silva'], ['+8613900000069']), email: 'ana@example.org' };
  show(<GuestTable guests={[guest]} />);
  expect(document.querySelector('.guests__reach')?.textContent).toBe('ana@example.org+8613900000069');
  expect(document.querySelector('.guests__phone.number')).not.toBeNull();
});

test('D: a back-up with one of each is tallied in the singular', () => {
  show(<HoldingTallies holds={{ guests: 1, bookings: 2, notes: 1, imports: 1 }} />);
  expect([...document.querySelectorAll('dt')].map((each) => each.textContent)).toEqual([
    'guest',
    'bookings',
    'note',
    'import',
  ]);
});

test('D: a pair to decide says which number proves nothing', () => {
  const phone = '+447400123456';
  const pair = {
    id: 'p',
    one: line('a', '1', ['Ana Silva'], [phone]),
    other: line('b', '2', ['Ana Silva'], ['+447400999999']),
    phonesPassedOn: { one: [phone], other: [] },
    because: { en: 'Same full name', zh: '姓名一致' },
    agrees: [],
    differs: [],
  };
  show(<DecidePage pairs={[pair]} of={1} onDecide={async () => async () => undefined} />);
  const phones = [...document.querySelectorAll('tr')].find((row) => row.textContent?.startsWith('Phone'));
  const [one, other] = [...(phones?.querySelectorAll('td') ?? [])].map((each) => each.textContent);
  expect(one).toContain('no proof of identity');
  expect(other).toBe('+447400999999');
});

test('D: with nothing to decide it says where to go on', () => {
  show(<DecidePage pairs={[]} of={0} onDecide={async () => async () => undefined} />);
  expect([...document.querySelectorAll('a')].map((each) => each.getAttribute('href'))).toEqual([
    '#/guests',
    '#/import',
  ]);
});
