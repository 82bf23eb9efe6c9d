// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CardActions, CardState } from '../../../../components/card/card-state';
import { CustomerCard } from '../../../../components/card/customer-card';
import { Speaking } from '../../../../components/language';
import { appraise } from '../../../../retention/appraise';
import type { BookingInView } from '../../../../retention/booking-in-view';
import type { CustomerHistory } from '../../../../retention/customer-history';
import { addDays } from '../../../../retention/days';
import { timelineOf } from '../../../../retention/timeline';
import type { Language } from '../../../../retention/words';
import { aBooking, aGuest, daysAgo, today } from '../../retention/a-guest';

const inView: BookingInView = {
  channel: 'booking.com',
  reservationNumber: 'seen',
  checkIn: '2026-11-30',
  checkOut: '2026-12-02',
  guestName: 'Ana Silva',
};
const grounds = {
  because: { en: 'Same full name and same e-mail or phone', zh: '姓名一致，且邮箱或电话一致' },
  agrees: [{ en: 'Same e-mail address', zh: '邮箱一致' }],
  differs: [{ en: 'Different phone numbers', zh: '电话不同' }],
};

function knownState(history: CustomerHistory): CardState {
  const appraisal = appraise(history, inView, today);
  const timeline = timelineOf(history, appraisal.bookings, today);
  return {
    kind: 'known',
    history,
    grounds,
    others: [],
    inView,
    appraisal,
    timeline,
    chosen: false,
    onFile: 'may-be-saved',
  };
}
const newState: CardState = {
  kind: 'new',
  inView,
  appraisal: appraise(undefined, inView, today),
  chosen: false,
  onFile: 'may-be-saved',
};

const actions = () =>
  ({
    close: vi.fn(),
    openFile: vi.fn(),
    answer: vi.fn(),
    takeBack: vi.fn(),
    addNote: vi.fn(),
    setConsent: vi.fn(),
    save: vi.fn(),
    choose: vi.fn(),
    isNewGuest: vi.fn(),
    chooseAgain: vi.fn(),
  }) satisfies CardActions;

function show(state: CardState, { mayWrite = true, language = 'en' as Language } = {}) {
  const done = actions();
  act(() =>
    render(
      <Speaking language={language}>
        <CustomerCard state={state} context={{ today, mayWrite, actions: done }} />
      </Speaking>,
      document.body,
    ),
  );
  return done;
}
const press = (label: RegExp) => {
  const button = [...document.querySelectorAll('button')].find((each) => label.test(each.textContent ?? ''));
  if (!button) throw new Error(`no button ${label}`);
  act(() => button.click());
};
const text = () => document.body.textContent ?? '';

afterEach(() => act(() => render(null, document.body)));

const missed = aBooking({ checkIn: '2026-05-12', status: 'no-show', reservationNumber: '4007' });
const cancelled = [20, 40].map((ago) =>
  aBooking({ checkIn: daysAgo(ago - 30), status: 'cancelled', cancelledOn: daysAgo(ago) }),
);
const stays = [700, 600, 500, 400].map((ago) =>
  aBooking({ checkIn: daysAgo(ago), price: { amount: 100, currency: 'EUR' } }),
);
const guest = aGuest([...stays, ...cancelled, missed]);

describe('a known guest', () => {
  test('who, why matched, what to do with its reason, at a glance, rhythm', () => {
    show(knownState(guest));
    expect(document.querySelector('h1')?.textContent).toBe('Ana Silva');
    expect(text()).toContain('Same full name and same e-mail or phone');
    expect(text()).toContain('Ask the reason; offer a flexible fare.');
    expect(text()).toContain('No-show for the arrival of 12 May 2026.');
    expect(text()).toContain('€400');
    expect(text()).toContain('Usual gap 100 days');
  });
  test('M20, T6.10: what holds and what may make the guest leave, each with its records', () => {
    const source = { kind: 'agent', on: daysAgo(10) } as const;
    const told = { surveys: [{ on: daysAgo(30), satisfaction: 2, source }], tier: 'Gold' };
    show(knownState({ ...guest, ...told }));
    const list = (label: string) =>
      [...document.querySelectorAll(`ul[aria-label="${label}"] > li`)].map(
        (line) => line.querySelector('summary')?.textContent,
      );
    expect(list('What holds this guest')).toEqual([
      'Resistance to leaving: Tier: Gold',
      'Resistance to leaving: Came 4 times: knows the way here',
    ]);
    expect(list('What may make this guest leave')).toEqual([
      'Pulls away: Told us: 2 of 5',
      'Pulls away: 2 cancellations in 90 days',
    ]);
    expect(document.querySelectorAll('.force .evidence li').length).toBe(1 + 4 + 1 + 2);
    expect(text()).toContain('Held, not loyal');
  });
  test('what no record tells is unknown, not nothing', () => {
    show(knownState(aGuest([])));
    expect(text()).toContain('Nothing that holds is on record.');
    expect(text()).not.toContain('Held, not loyal');
  });
  test('at most three prompts, whatever applies', () => {
    const busy = aGuest([
      ...stays,
      ...cancelled,
      missed,
      aBooking({ checkIn: daysAgo(4), checkOut: daysAgo(2) }),
    ]);
    const state = knownState({ ...busy, consent: { marketing: 'yes' } });
    const peak = { ...inView, checkIn: '2026-12-24', checkOut: '2026-12-27' };
    show({ ...state, appraisal: appraise(busy, peak, today) } as CardState);
    expect(appraise(busy, peak, today).prompts.length).toBeGreaterThan(3);
    expect(document.querySelectorAll('.prompt')).toHaveLength(3);
  });
  test('"done" names prompt, record and day', () => {
    const done = show(knownState(guest));
    press(/^Mark done.*no blame/);
    expect(done.answer).toHaveBeenCalledWith({
      prompt: 'B4',
      about: 'booking:booking.com/4007',
      on: today,
      did: { kind: 'done' },
    });
  });
  test('"later" names the day it comes back', () => {
    HTMLElement.prototype.hidePopover = () => undefined;
    const done = show(knownState(guest));
    press(/In a week/);
    expect(done.answer.mock.calls[0]?.[0].did).toEqual({ kind: 'later', until: addDays(today, 7) });
  });
  test('D: the reasons behind the match do not say its summary again', () => {
    const because = { en: 'This booking is on file', zh: '该预订已在档案中' };
    const state = knownState(guest) as CardState & { kind: 'known' };
    const said = () => text().split('This booking is on file').length - 1;
    show({ ...state, grounds: { because, agrees: [because, ...grounds.agrees], differs: [] } });
    expect(said()).toBe(1);
    expect(text()).toContain('Same e-mail address');
    show({ ...state, grounds: { because, agrees: [because], differs: [] } });
    expect(said()).toBe(1);
    expect(document.querySelector('.card-head summary')).toBeNull();
    const named = { en: 'Same full name, and nothing contradicts it', zh: '姓名完全一致，且没有相反的信息' };
    show({
      ...state,
      grounds: { because: named, agrees: [{ en: 'Same full name', zh: '姓名一致' }], differs: [] },
    });
    expect(text().split('Same full name').length - 1).toBe(1);
  });
  test('D: that a note is saved is said once it is on file, and no longer when the next is begun', () => {
    const done = show(knownState(guest));
    const type = (words: string) => {
      const field = document.querySelector<HTMLInputElement>('.note-field input');
      if (!field) throw new Error('no field');
      act(() => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    };
    const status = () => document.querySelector('.note-field [role=status]')?.textContent;
    type('Quiet room');
    act(() => document.querySelector<HTMLFormElement>('.note-field')?.requestSubmit());
    expect(done.addNote).toHaveBeenCalledWith('Quiet room');
    expect(status()).toBe('');
    show(knownState({ ...guest, notes: [{ id: 'n', on: today, text: 'Quiet room' }] }));
    expect(status()).toBe('Saved');
    type('And');
    expect(status()).toBe('');
  });
  test('an answer of today can be taken back', () => {
    const outcome = {
      prompt: 'B4',
      about: 'booking:booking.com/4007',
      on: today,
      did: { kind: 'done' },
    } as const;
    const done = show(knownState({ ...guest, outcomes: [outcome] }));
    press(/Undo/);
    expect(done.takeBack).toHaveBeenCalledWith(outcome);
  });
  test('while the frame may be covered nothing can be written', () => {
    const done = show(knownState(guest), { mayWrite: false });
    press(/^Mark done.*no blame/);
    press(/Save booking/);
    expect(done.answer).not.toHaveBeenCalled();
    expect(done.save).not.toHaveBeenCalled();
    expect(document.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true);
  });
  test('B26: without consent the rule stands on the card and no marketing prompt does', () => {
    show(knownState(aGuest(stays, { consent: { marketing: 'no', on: '2026-03-04' } })));
    expect(text()).toContain('No prompt but service notices. Marketing declined on 4 Mar 2026.');
    expect(text()).not.toContain('stay in touch');
  });
  test('what nobody knows is called unknown', () => {
    show(knownState(aGuest(stays.slice(0, 1))));
    expect(document.querySelector('.chip--unknown')?.textContent).toBe('unknown');
    expect(text()).toMatch(/Usual gap unknown/);
  });
  test('names and notes are shown as text, never as markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show(knownState({ ...guest, names: [hostile], notes: [{ id: 'n', on: today, text: hostile }] }));
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
  });
});

describe('other states', () => {
  test('B20: a new guest is greeted with the first-visit prompt and can be saved', () => {
    const done = show(newState);
    expect(text()).toContain('Good-value first product; then personal.');
    press(/Save guest to history/);
    expect(done.save).toHaveBeenCalledOnce();
  });
  test('a page without a booking number says why nothing can be saved', () => {
    show({ ...newState, onFile: 'incomplete' } as CardState);
    expect(text()).toContain('cannot be put on file');
    expect(text()).not.toContain('Save guest');
  });
  test('a doubtful match shows the candidates and nothing of their history before one is chosen', () => {
    const candidate = { customer: guest, ...grounds, phonesPassedOn: [] };
    const done = show({
      kind: 'doubtful',
      inView,
      candidates: [
        candidate,
        { ...candidate, customer: { ...guest, id: 'g2', emails: ['ana@two.example'] } },
      ],
    });
    // Two of one name are told apart by where they are reached.
    expect(text()).toContain('ana@two.example');
    expect(document.querySelectorAll('.candidate')).toHaveLength(2);
    expect(document.querySelector('.prompt, .timeline')).toBeNull();
    press(/This guest/);
    expect(done.choose).toHaveBeenCalledWith(candidate);
  });
  test('D: a number that only a portal passed on says that it proves nothing, one of the guest’s own does not', () => {
    const phones = ['+447400123456'];
    const one = { customer: { ...guest, phones }, ...grounds, phonesPassedOn: phones };
    const other = { ...one, customer: { ...guest, id: 'g2', phones }, phonesPassedOn: [] };
    const state: CardState = { kind: 'doubtful', inView, candidates: [one, other] };
    show(state);
    expect([...document.querySelectorAll('.candidate')].map((each) => each.textContent)).toEqual([
      expect.stringContaining('no proof of identity'),
      expect.not.stringContaining('no proof of identity'),
    ]);
    show(state, { language: 'zh' });
    expect(text()).toContain('不能证明身份');
  });
  test('C: where the browser opens no side panel from here, the card says how to reach the whole file', () => {
    const { openFile: _openFile, ...others } = actions();
    act(() =>
      render(
        <CustomerCard state={knownState(guest)} context={{ today, mayWrite: true, actions: others }} />,
        document.body,
      ),
    );
    const foot = document.querySelector('.card-foot')?.textContent;
    expect(foot).toContain('Homeport’s toolbar button, then “Side panel”');
    expect([...document.querySelectorAll('button')].map((each) => each.textContent)).not.toContain(
      'Whole file',
    );
  });

  test('loading keeps the places and names nobody', () => {
    show({ kind: 'loading' });
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(document.querySelectorAll('.placeholder').length).toBeGreaterThan(0);
  });
  test('Escape closes the card', () => {
    const done = show(newState);
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(done.close).toHaveBeenCalledOnce();
  });
});

test('in Chinese nothing but names and numbers is left in English', () => {
  show(knownState(guest), { language: 'zh' });
  const words = text().replace(/Ana Silva|Booking\.com|bookings\.csv|No-show|[BT]\d+(\.\d+)?/g, '');
  expect(words.match(/[A-Za-z]{3,}/g)).toBeNull();
});
