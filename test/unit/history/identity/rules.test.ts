import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../../history/identity/compare';
import { normaliseEmail } from '../../../../history/identity/email';
import { guestNames } from '../../../../history/identity/guest-name';
import { identityKeys } from '../../../../history/identity/keys';
import { guestOf, personOf } from '../../../../history/identity/person';
import { normalisePhone } from '../../../../history/identity/phone';
import { readyForChinese } from '../../../../history/identity/pinyin';
import { resolvePeople } from '../../../../history/identity/resolve';
import type { PersonClues } from '../../../../history/import/reading';

beforeAll(() => readyForChinese(['陈']));

const clues = (name: string, more: Partial<PersonClues> = {}): PersonClues => ({
  name,
  channel: 'direct',
  ...more,
});
const verdict = (a: PersonClues, b: PersonClues) => compare(personOf(a), personOf(b)).verdict;

const anybody = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom(
        'Brona Eldwick',
        'ELDWICK/BRONA MRS',
        'Brona Ann Eldwick',
        'B. Eldwick',
        'Eldwick',
        'Jörn Großkopf Jr',
        'GROSSKOPF, JOERN',
        '陈雨婷',
        '陈 雨婷女士',
        'Chen Yuting',
        'CHEN/YUTING MS',
        '王***',
        'John Smith',
        'Smith, John',
        '',
      ),
      fc.string({ maxLength: 30 }),
    ),
    channel: fc.constantFrom('direct', 'booking.com'),
    email: fc.constantFrom('b@mail.example', 'j@mail.example', 'x@guest.booking.com'),
    phone: fc.constantFrom('+447400123456', '07400 123456', '+8613100001111'),
    country: fc.constantFrom('GB', 'CN', 'DE'),
    bookedBy: fc.constantFrom('Eldwick, Brona', 'Hester Birtwhistle'),
  },
  { requiredKeys: ['name', 'channel'] },
);

describe('the rules, whatever the records', () => {
  it('B: give the same verdict whichever record comes first', () => {
    fc.assert(fc.property(anybody, anybody, (a, b) => verdict(a, b) === verdict(b, a)));
  });

  it('B: two records that are joined share an identity key, so none is missed', () => {
    fc.assert(
      fc.property(anybody, anybody, (a, b) => {
        fc.pre(verdict(a, b) === 'same');
        const keys = new Set(identityKeys(a));
        return identityKeys(b).some((key) => keys.has(key));
      }),
    );
  });

  it('B: group the same records the same way in any order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anybody, { selector: (one) => JSON.stringify(one), minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (people, shuffle) => {
          const records = people.map((one) => ({ id: JSON.stringify(one), person: personOf(one) }));
          const shuffled = records
            .map((record) => ({ record, at: shuffle.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ record }) => record);
          const groups = (list: typeof records) => {
            const byGuest = new Map<unknown, string[]>();
            for (const [id, guest] of resolvePeople(list, []).guestOf) {
              byGuest.set(guest, [...(byGuest.get(guest) ?? []), id].sort());
            }
            return [...byGuest.values()].map((ids) => ids.join('\n')).sort();
          };
          expect(groups(shuffled)).toEqual(groups(records));
        },
      ),
    );
  });

  it('B: never join two stored guests, whatever a file says', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 8 }), fc.array(anybody, { maxLength: 4 }), (read, known) => {
        const records = read.map((one, at) => ({ id: `r${at}`, person: personOf(one) }));
        const stored = known.map((one, at) => ({ id: `s${at}`, person: personOf(one) }));
        const { guestOf: guests, newGuests } = resolvePeople(records, stored);
        const numbers = new Set([...guests.values()].filter((guest) => typeof guest === 'number'));
        expect(numbers.size).toBe(newGuests);
        for (const guest of guests.values()) {
          if (typeof guest === 'string') expect(stored.map(({ id }) => id)).toContain(guest);
        }
      }),
    );
  });
});

describe('what joins and what does not', () => {
  it('B: a surname alone never joins, not even two equal ones with the same e-mail', () => {
    const email = 'eldwick@mail.example';
    expect(verdict(clues('Eldwick'), clues('Brona Eldwick'))).toBe('different');
    expect(verdict(clues('Eldwick'), clues('Eldwick'))).toBe('different');
    expect(verdict(clues('王先生'), clues('王伟'))).toBe('different');
    expect(verdict(clues('Mr Eldwick', { email }), clues('Brona Eldwick', { email }))).toBe('doubtful');
  });

  it('an initial that fits two of one mailbox is given to neither', () => {
    const shared = { email: 'home@mail.example', phone: '+447400123456' };
    const people = ['V. Eldwick', 'Volker Eldwick', 'Vera Eldwick'].map((name) => ({
      id: name,
      person: personOf(clues(name, shared)),
    }));
    const { newGuests, doubtful } = resolvePeople(people, []);
    expect(newGuests).toBe(3);
    expect(doubtful.length).toBe(2);
  });

  it('a record without an address joins neither of two namesakes who have different ones', () => {
    const people = [undefined, 'a@mail.example', 'b@mail.example'].map((email, at) => ({
      id: String(at),
      person: personOf(clues('Brona Eldwick', email ? { email } : {})),
    }));
    expect(resolvePeople(people, [])).toMatchObject({ newGuests: 3 });
  });

  it('ten thousand guests of one agency mailbox stay ten thousand, in little time', () => {
    const email = 'tours@agency.example';
    const people = Array.from({ length: 10_000 }, (_, at) => ({
      id: String(at),
      person: personOf(clues(`Guest${String.fromCharCode(97 + (at % 26))}${at} Family${at}`, { email })),
    }));
    const started = performance.now();
    expect(resolvePeople(people, []).newGuests).toBe(10_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('B: a Chinese name written `Last, First` is the person of that name', () => {
    const phone = '+8613900000001';
    expect(verdict(clues('陈, 雨婷', { phone }), clues('陈雨婷', { phone }))).toBe('same');
    expect(verdict(clues('陈, 雨婷', { phone }), clues('CHEN/YUTING MS', { phone }))).toBe('same');
  });

  it('whoever books for another is not the guest, and lends no address', () => {
    const found = guestOf(clues('Sage Probe', { bookedBy: 'Trialby, Kestrel', email: 'k@mail.example' }));
    expect(found.names.map((name) => name.shown)).toEqual(['Sage Probe']);
    expect(found.ownContact).toBe(false);
    expect(
      guestOf(clues('Zephyr Varsity; Sage Placeholt', { bookedBy: 'Placeholt, Sage' })).names[0]?.shown,
    ).toBe('Sage Placeholt');
  });
});

describe('names as records spell them', () => {
  for (const [field, shown] of [
    ['KONQUI/LITTLE*07JAN2007', ['Little Konqui']],
    ['1.1DOE/JOHNMR', ['John Doe']],
    ['DESMARAIS/LUC', ['Luc Desmarais']],
    ['Stubbs-Null, Umber', ['Umber Stubbs-Null']],
    ['Aster  DEMOWORTH', ['Aster DEMOWORTH']],
    ['o’darragh, fenella', ['Fenella O’Darragh']],
    ['Lark Scratchley; Harbor Fakenham', ['Lark Scratchley', 'Harbor Fakenham']],
    ['张三、李四', ['张三', '李四']],
    ['张三，李四,王五', ['张三', '李四', '王五']],
    ['张/三', ['张三']],
    ['张三/李四', ['张三', '李四']],
    ['欧阳/正豪', ['欧阳正豪']],
    ['陈, 雨婷', ['陈雨婷']],
    ['欧阳，正豪先生', ['欧阳正豪']],
    ['陈雨婷, 王芳', ['陈雨婷', '王芳']],
    ['Chen Yuting (陈雨婷)', ['Chen Yuting 陈雨婷']],
    ['Linden Zeromark (test note)', ['Linden Zeromark']],
    ['Williams, Serena', ['Serena Williams']],
    ['Gethin Ashgrove, Jr.', ['Gethin Ashgrove']],
    ['Ashgrove, MR', ['Ashgrove']],
    ['  ', []],
  ] as const) {
    it(`“${field}”`, () => expect(guestNames(field).map((name) => name.shown)).toEqual(shown));
  }

  it('never fail, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(guestNames(text))),
    );
  });
});

describe('addresses and numbers', () => {
  for (const [text, expected] of [
    ['f.o.o@gmail.com', 'foo@gmail.com'],
    [' Test.User+rent@GMAIL.COM ', 'testuser@gmail.com'],
    ['test.user+legacy@googlemail.com', 'testuser@gmail.com'],
    [' Test.User+rent@Example.COM ', 'test.user+rent@example.com'],
    ['test.user@gmail.com.example.com', 'test.user@gmail.com.example.com'],
    ['testuser@example.com@gmail.com', undefined],
    ['testuser', undefined],
  ] as const) {
    it(`e-mail “${text}”`, () => expect(normaliseEmail(text)).toBe(expected));
  }

  for (const [text, country, expected] of [
    ['07400 123456', 'GB', '+447400123456'],
    ['0044 7400 123456', undefined, '+447400123456'],
    ['5619010403.0', 'US', '+15619010403'],
    ['"+1 (412) 555-4321"', undefined, '+14125554321'],
    ['01234567', 'CI', undefined],
    ['312 345 6789', 'IT', '+393123456789'],
    ['13123456789', 'CN', '+8613123456789'],
    ['400-820-8820', 'CN', undefined],
    ['95017 转 1234', 'CN', undefined],
    ['5678', undefined, undefined],
  ] as const) {
    it(`phone “${text}” of ${country ?? 'no country'}`, () =>
      expect(normalisePhone(text, country)).toBe(expected));
  }
});
