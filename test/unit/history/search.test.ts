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

describe('the list, page by page', () => {
  it('begins with the latest stay', async () => {
    const page = await listCustomers(database, { order: 'last-stay', from: 0, count: 2 });
    expect(page.of).toBe(5);
    expect(page.customers[0]?.names).toEqual(['陈雨婷']);
  });
  it('goes by name', async () => {
    const page = await listCustomers(database, { order: 'name', from: 0, count: 9 });
    expect(page.customers.map(({ names }) => names[0]).slice(0, 4)).toContain('Andreas Cord-Landwehr');
    expect(page.customers.length).toBe(5);
  });
});
