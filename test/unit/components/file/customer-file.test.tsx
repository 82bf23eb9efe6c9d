// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { CustomerFile } from '../../../../components/file/customer-file';
import type { FileActions, FileState, Found } from '../../../../components/file/file-state';
import { Speaking } from '../../../../components/language';
import { appraise } from '../../../../retention/appraise';
import { timelineOf } from '../../../../retention/timeline';
import type { Language } from '../../../../retention/words';
import { aBooking, aGuest, today } from '../../retention/a-guest';

const guest = aGuest(
  [
    aBooking({ checkIn: '2026-01-02', reservationNumber: '1' }),
    aBooking({ checkIn: '2026-05-02', reservationNumber: '2' }),
  ],
  {
    names: ['Ana Silva', 'SILVA/ANA MS'],
    emails: ['ana@example.org'],
    notes: [{ id: 'n', on: '2026-05-03', text: 'Likes the tower room' }],
  },
);
const other = {
  customer: aGuest([], { id: 'h', names: ['Ana Sylva'] }),
  because: { en: 'The names may be two forms of one', zh: '可能是同一姓名的两种写法' },
  agrees: [],
  differs: [{ en: 'Different phone numbers', zh: '电话不同' }],
  phonesPassedOn: [],
};
const appraisal = appraise(guest, undefined, today);
const state: FileState & { kind: 'guest' } = {
  kind: 'guest',
  file: {
    history: guest,
    phonesPassedOn: [],
    appraisal,
    timeline: timelineOf(guest, appraisal.bookings, today),
    doubtful: [other],
    changes: [{ id: '4', on: '2026-06-01', words: { en: 'Joined: a and b', zh: '已合并：a与b' } }],
  },
};

const actions = () =>
  ({
    addNote: vi.fn(),
    changeNote: vi.fn(),
    deleteNote: vi.fn(),
    addPreference: vi.fn(),
    removePreference: vi.fn(),
    setBirthday: vi.fn(),
    takeBack: vi.fn(),
    setConsent: vi.fn(),
    identity: { join: vi.fn(), keepApart: vi.fn(), splitOff: vi.fn(), undoChange: vi.fn() },
    search: vi.fn(),
    choose: vi.fn(),
    openDesk: vi.fn(),
  }) satisfies FileActions;

function show(shown: FileState, language: Language = 'en', undo?: () => void, found?: readonly Found[]) {
  const done = actions();
  act(() =>
    render(
      <Speaking language={language}>
        <CustomerFile
          state={shown}
          sought=""
          today={today}
          actions={done}
          {...(found && { found })}
          {...(undo && { justDone: { words: { en: 'Note deleted', zh: '已删除备注' }, undo } })}
        />
      </Speaking>,
      document.body,
    ),
  );
  return done;
}
const press = (label: RegExp) => {
  const button = [...document.querySelectorAll('button')].find((each) =>
    label.test(`${each.textContent} ${each.getAttribute('aria-label') ?? ''}`),
  );
  if (!button) throw new Error(`no button ${label}`);
  act(() => button.click());
};
const text = () => document.body.textContent ?? '';

afterEach(() => act(() => render(null, document.body)));

test('shows every spelling, contact, booking with its source, and what is unknown', () => {
  show(state);
  for (const part of [
    'Ana Silva',
    'SILVA/ANA MS',
    'ana@example.org',
    'bookings.csv, row',
    'Likes the tower room',
  ])
    expect(text()).toContain(part);
  expect(document.querySelectorAll('.bookings tbody tr')).toHaveLength(2);
  expect(document.querySelector('.who .chip--unknown')).not.toBeNull();
});

test('D: every booking stands in the file once, with what it means; what else happened stands beside', () => {
  show(state);
  expect(document.querySelectorAll('.timeline li')).toHaveLength(0);
  expect(document.querySelector('.bookings')?.textContent).toContain('First stay with us');
  const source = { kind: 'agent', on: '2026-03-01' } as const;
  const history = { ...guest, faults: [{ on: '2026-03-01', what: 'cold room', source }] };
  const timeline = timelineOf(history, appraisal.bookings, today);
  show({ kind: 'guest', file: { ...state.file, history, timeline } });
  expect([...document.querySelectorAll('.timeline li')].map((each) => each.textContent)).toEqual([
    expect.stringContaining('cold room'),
  ]);
});

test('D: a number that only a portal passed on says that it proves nothing', () => {
  const history = { ...guest, phones: ['+447400123456', '+447400999999'] };
  show({ kind: 'guest', file: { ...state.file, history, phonesPassedOn: ['+447400123456'] } });
  const [passedOn, own] = [...document.querySelectorAll('.who dd')].slice(1).map((each) => each.textContent);
  expect(passedOn).toMatch(/123456.*no proof of identity/);
  expect(own).toBe('+447400999999');
});

test('D: what ticking bookings is for is said, and nothing is ticked where there is one', () => {
  show(state);
  expect(text()).toContain('Tick it, and split it off as a guest of its own.');
  const single = { ...guest, bookings: guest.bookings.slice(0, 1) };
  show({ kind: 'guest', file: { ...state.file, history: single } });
  expect(document.querySelector('.bookings input')).toBeNull();
  expect(text()).not.toContain('Tick it');
});

test('D: two guests of one name found are told apart by last stay, address and end of the number', () => {
  const found = [
    { id: 'a', names: ['Ana Silva'], stays: 2, lastStay: '2026-05-02', email: 'ana@example.org' },
    { id: 'b', names: ['Ana Silva'], stays: 2, lastStay: '2026-01-02', phone: '+447400123456' },
    { id: 'c', names: ['Ana Silva'], stays: 0 },
  ];
  show(state, 'en', undefined, found);
  expect([...document.querySelectorAll('.find-guest__apart')].map((each) => each.textContent)).toEqual([
    'last stay 2 May 2026 · ana@example.org',
    'last stay 2 Jan 2026 · phone …3456',
    'no stay, mail or phone on file',
  ]);
});

test('some bookings can be split off, all of them cannot', () => {
  const done = show(state);
  const [first, second] = [...document.querySelectorAll<HTMLInputElement>('.bookings input')];
  act(() => first?.click());
  press(/Split 1 booking/);
  expect(done.identity.splitOff).toHaveBeenCalledWith(['booking:booking.com/2']);
  act(() => first?.click());
  act(() => second?.click());
  press(/Split 2 bookings/);
  expect(done.identity.splitOff).toHaveBeenCalledOnce();
});

test('a doubtful pair is joined or kept apart, and an earlier change undone', () => {
  const done = show(state);
  press(/Same person: join/);
  press(/Two people/);
  press(/^Undo/);
  expect(done.identity.join).toHaveBeenCalledWith(other);
  expect(done.identity.keepApart).toHaveBeenCalledWith(other);
  expect(done.identity.undoChange).toHaveBeenCalledWith(expect.objectContaining({ id: '4' }));
});

test('a note is changed in place; deleting one offers the way back', () => {
  const undo = vi.fn();
  const done = show(state, 'en', undo);
  press(/Change note/);
  const field = document.querySelector<HTMLInputElement>('.notes input');
  if (!field) throw new Error('no field');
  act(() => {
    field.value = 'Likes the garden room';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => field.form?.requestSubmit());
  expect(done.changeNote).toHaveBeenCalledWith({ id: 'n', on: '2026-05-03', text: 'Likes the garden room' });
  press(/Delete note/);
  expect(done.deleteNote).toHaveBeenCalledOnce();
  act(() => document.querySelector<HTMLButtonElement>('.undo-bar button')?.click());
  expect(undo).toHaveBeenCalledOnce();
});

test('D: a ready-made reason switches language with the page, one of the agent’s own stays as written', () => {
  const answered = (because: string) => ({
    prompt: 'B3',
    about: because,
    on: today,
    did: { kind: 'does-not-fit' as const, because },
  });
  const outcomes = [answered('记录有误'), answered('Asked twice already')];
  const shown = { ...state.file, history: { ...guest, outcomes } };
  show({ kind: 'guest', file: shown });
  expect(text()).toContain('Does not fit: The record is wrong');
  expect(text()).toContain('Does not fit: Asked twice already');
  show({ kind: 'guest', file: shown }, 'zh');
  expect(text()).toContain('不适用：记录有误');
});

test('without a guest on the page it says what to do', () => {
  show({ kind: 'nobody' });
  expect(text()).toContain('look a guest up above');
});

test('in Chinese nothing but names and numbers is left in English', () => {
  show(state, 'zh');
  const words = text().replace(
    /Ana S[iy]lva|SILVA\/ANA MS|ana@example\.org|[Bb]ookings?\.\w+|Likes the tower room/g,
    '',
  );
  expect(words.match(/[A-Za-z]{3,}/g)).toBeNull();
});

const choose = (label: string, value: string) => {
  const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (!select) throw new Error(`no select ${label}`);
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const type = (label: string, value: string) => {
  const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!input) throw new Error(`no input ${label}`);
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

test('M92: what the guest told us is kept in the guest’s words, and can be taken off', () => {
  const told = {
    kind: 'diet',
    value: 'no nuts',
    on: '2026-05-03',
    source: { kind: 'agent', on: '2026-05-03' },
  } as const;
  const history = { ...guest, preferences: [told] };
  const done = show({ ...state, file: { ...state.file, history } });
  expect(text()).toContain('Meals · no nuts');
  press(/Take off the file: no nuts/);
  expect(done.removePreference).toHaveBeenCalledWith(told);
  choose('What it is about', 'interest');
  type('What the guest told us', '  quiet coast paths ');
  press(/^Add/);
  expect(done.addPreference).toHaveBeenCalledWith({ kind: 'interest', value: 'quiet coast paths' });
});

test('R36: a birthday is kept once month and day are chosen; 31 February is not offered', () => {
  const done = show(state);
  choose('Month of the birthday', '03');
  expect(done.setBirthday).not.toHaveBeenCalled();
  choose('Day of the birthday', '31');
  expect(done.setBirthday).toHaveBeenLastCalledWith('03-31');
  choose('Month of the birthday', '02');
  expect(done.setBirthday).toHaveBeenCalledTimes(1);
  const days = document.querySelectorAll('select[aria-label="Day of the birthday"] option');
  expect(days.length).toBe(1 + 29);
});

test('a birthday on file can be taken off', () => {
  const done = show({ ...state, file: { ...state.file, history: { ...guest, birthday: '12-24' } } }, 'zh');
  expect(text()).toContain('十二月');
  choose('生日月份', '');
  expect(done.setBirthday).toHaveBeenCalledWith(undefined);
});
