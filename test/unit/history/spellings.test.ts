import { beforeAll, describe, expect, it } from 'vitest';
import { getCustomer } from '../../../history/customers';
import { readyForChinese } from '../../../history/identity/pinyin';
import { searchCustomers } from '../../../history/search';
import { freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

beforeAll(() => readyForChinese(['陈']));

const phone = '+8613900000001';
const stay = (number: string, name: string, bookedBy?: string) =>
  row(number, name, {
    clues: { phone, email: 'guest@mail.example', ...(bookedBy === undefined ? {} : { bookedBy }) },
  });

async function namesAfter(...rows: readonly ReturnType<typeof row>[]) {
  const database = freshDatabase();
  await takeIn(database, readingOf(rows), 'a');
  const guests = await database.customers.toArray();
  expect(guests).toHaveLength(1);
  const [guest] = guests;
  return { database, names: (await getCustomer(database, guest?.id ?? ''))?.names };
}

describe('every spelling met stands in the history', () => {
  it('B: what the stay is under as well as what the booker wrote, the most frequent first', async () => {
    const { names } = await namesAfter(
      stay('1', '陈雨婷', '陈雨婷'),
      stay('2', 'CHEN/YUTING MS', '陈雨婷'),
      stay('3', 'Yuting Chen', '陈雨婷'),
    );
    expect(names).toEqual(['Yuting Chen', '陈雨婷']);
  });

  it('B: one that holds both scripts before all others; of equals the fullest', async () => {
    const { names } = await namesAfter(
      stay('1', 'Yuting Chen'),
      stay('2', 'Yuting Chen'),
      stay('3', 'Chen Yuting (陈雨婷)'),
    );
    expect(names).toEqual(['Chen Yuting 陈雨婷', 'Yuting Chen']);
    const two = await namesAfter(stay('1', 'Kai Broulik'), stay('2', 'Kai Uwe Broulik'));
    expect(two.names).toEqual(['Kai Uwe Broulik', 'Kai Broulik']);
  });

  it('B: each of them finds the guest', async () => {
    const { database } = await namesAfter(stay('1', 'CHEN/YUTING MS', '陈雨婷'));
    for (const text of ['陈雨婷', 'yuting chen', 'Chen, Yuting', '雨婷', '陈, 雨婷'])
      expect((await searchCustomers(database, text)).of, text).toBe(1);
  });

  it('a companion’s name is not the guest’s', async () => {
    const { names } = await namesAfter(stay('1', 'Gethin Ashgrove; Brona Eldwick', 'Eldwick, Brona'));
    expect(names).toEqual(['Brona Eldwick']);
  });
});
