import { beforeAll, describe, expect, it } from 'vitest';
import { listCustomers } from '../../../history/list-customers';
import { searchCustomers } from '../../../history/search';
import { freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

const database = freshDatabase();

beforeAll(async () => {
  const direct = { channel: 'direct', email: 'hester.b@mail.example', phone: '+44 7400 123456' };
  await takeIn(
    database,
    readingOf([
      row('4432198', 'Björn Köhlbrand'),
      row('2', 'Andreas Cord-Landwehr'),
      row('3', '陈雨婷', { booking: { checkIn: '2026-01-02', checkOut: '2026-01-03' } }),
      row('4', 'Hester Birtwhistle', { clues: direct }),
      row('5', 'Fenella O’Darragh'),
    ]),
    'a',
  );
});

const names = async (text: string) =>
  (await searchCustomers(database, text)).customers.map(({ names }) => names[0]);

describe('search as the agent types', () => {
  for (const text of [
    'Köhl',
    'kohlb',
    'KOEHLBRAND',
    'Björn',
    'bjoern köhl',
    'Köhlbrand, Björn',
    'KOHLBRAND/BJORN MR',
  ]) {
    it(`finds Björn Köhlbrand by “${text}”`, async () =>
      expect(await names(text)).toEqual(['Björn Köhlbrand']));
  }
  for (const text of [
    'cord',
    'cord-land',
    'Cord Landwehr',
    'cordlandwehr',
    'ANDREAS CORDLANDWEHR',
    'landw andr',
  ]) {
    it(`finds Andreas Cord-Landwehr by “${text}”`, async () =>
      expect(await names(text)).toEqual(['Andreas Cord-Landwehr']));
  }
  for (const text of [
    '陈',
    '陈雨',
    '陈 雨婷',
    '雨婷',
    'chen',
    'yuting',
    'Chen Yuting',
    'chenyuting',
    'CHEN/YUTING',
    '陈雨婷女士',
  ]) {
    it(`finds 陈雨婷 by “${text}”`, async () => expect(await names(text)).toEqual(['陈雨婷']));
  }
  for (const text of ['Hester.B@mail.example', '07400 123456', '+447400123456', 'birtw']) {
    it(`finds Hester Birtwhistle by “${text}”`, async () =>
      expect(await names(text)).toEqual(['Hester Birtwhistle']));
  }
  it('finds a guest by booking number', async () =>
    expect(await names('4432198')).toEqual(['Björn Köhlbrand']));
  it("finds O’Darragh by O'Darragh and odarr", async () => {
    expect(await names("O'Darragh")).toEqual(['Fenella O’Darragh']);
    expect(await names('odarr')).toEqual(['Fenella O’Darragh']);
  });
  it('finds nobody by what nobody is called', async () => expect(await names('zz')).toEqual([]));
});

describe('a name with ü, as Chinese keyboards and passports write it', () => {
  const others = freshDatabase();
  beforeAll(async () => {
    await takeIn(others, readingOf([row('1', 'Simin Lü'), row('2', 'LYU/SIHAN MS')]), 'a');
  });
  const found = async (text: string) =>
    (await searchCustomers(others, text)).customers.map(({ names }) => names[0]).toSorted();
  for (const text of ['lv simin', 'Lü Simin', 'LYU/SIMIN', 'simin lu']) {
    it(`finds Simin Lü by “${text}”`, async () => expect(await found(text)).toEqual(['Simin Lü']));
  }
  it('finds both the Lü and the LYU by lv', async () =>
    expect(await found('lv')).toEqual(['Sihan Lyu', 'Simin Lü']));
});

it('finds a guest by what stands in the file but joins nobody: a portal’s number and alias', async () => {
  const others = freshDatabase();
  const portals = { phone: '+44 7400 123456', email: 'h.811@guest.booking.com' };
  const rows = [
    row('1', 'Hester Birtwhistle', { clues: portals }),
    row('2', 'Fenella Cholmere', { clues: portals }),
  ];
  await takeIn(others, readingOf(rows), 'a');
  for (const text of ['07400 123456', '+447400123456', 'H.811@guest.booking.com'])
    expect((await searchCustomers(others, text)).of).toBe(2);
});

describe('D: what was typed in full comes before what only begins so', () => {
  const ranked = freshDatabase();
  beforeAll(async () => {
    const names = ['Martamaria Vogelsang', 'Anna Bergmann', 'Nana Gerb', 'Anna Berg Lund', 'Berg Anna'];
    const numbered = row('4711', 'Vogelsang Jo');
    const rows = [...names.map((name, at) => row(`a${at}`, name)), numbered, row('a9', 'Vogel Marta')];
    await takeIn(ranked, readingOf([...rows, row('b1', '王雨婷婷'), row('b2', '王雨婷')]), 'a');
  });
  const found = async (text: string) =>
    (await searchCustomers(ranked, text)).customers.map(({ names }) => names[0]);
  it('the whole name, then every word whole, then the same letters, then beginnings', async () =>
    expect(await found('anna berg')).toEqual(['Berg Anna', 'Anna Berg Lund', 'Nana Gerb', 'Anna Bergmann']));
  it('names with more of the words whole before others', async () => {
    expect((await found('marta vogel'))[0]).toBe('Vogel Marta');
    expect(await found('vogel')).toHaveLength(3);
    expect((await found('vogel'))[0]).toBe('Vogel Marta');
  });
  it('a whole Chinese name before longer ones', async () =>
    expect(await found('王雨婷')).toEqual(['王雨婷', '王雨婷婷']));
  it('a whole booking number before anything', async () => {
    expect((await found('4711'))[0]).toBe('Vogelsang Jo');
  });
});

describe('the list, page by page', () => {
  const listing = { from: 0, count: 9, today: '2026-11-21', language: 'en' } as const;
  it('begins with the latest stay', async () => {
    const page = await listCustomers(database, { ...listing, order: 'latest', count: 2 });
    expect(page.of).toBe(5);
    expect(page.customers[0]?.names).toEqual(['陈雨婷']);
  });
  it('D: a cancelled booking to come does not put a guest first, one that stands does', async () => {
    const other = freshDatabase();
    const soon = { checkIn: '2026-12-24', checkOut: '2026-12-26' };
    await takeIn(
      other,
      readingOf([
        row('1', 'Björn Köhlbrand', { booking: { ...soon, status: 'cancelled' } }),
        row('2', 'Fenella O’Darragh', { booking: { checkIn: '2026-11-01', checkOut: '2026-11-03' } }),
        row('3', 'Hester Birtwhistle', { booking: { ...soon, status: 'booked' } }),
      ]),
      'a',
    );
    const { customers } = await listCustomers(other, { ...listing, order: 'latest' });
    expect(customers.map(({ names }) => names[0])).toEqual([
      'Hester Birtwhistle',
      'Fenella O’Darragh',
      'Björn Köhlbrand',
    ]);
  });
  it('D: by number of stays counts those the card counts, presumed ones too', async () => {
    const other = freshDatabase();
    const presumed = { status: 'booked', checkIn: '2026-01-01', checkOut: '2026-01-03' } as const;
    await takeIn(
      other,
      readingOf([
        row('1', 'Fenella O’Darragh'),
        row('2', 'Hester Birtwhistle', { booking: presumed }),
        row('3', 'Hester Birtwhistle', { booking: { ...presumed, checkOut: '2026-01-04' } }),
      ]),
      'a',
    );
    const { customers } = await listCustomers(other, { ...listing, order: 'stays' });
    expect(customers.map(({ bookings }) => bookings.length)).toEqual([2, 1]);
  });
  it('goes by name', async () => {
    const page = await listCustomers(database, { ...listing, order: 'name' });
    expect(page.customers.map(({ names }) => names[0]).slice(0, 4)).toContain('Andreas Cord-Landwehr');
    expect(page.customers.length).toBe(5);
  });
});
