import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FileActions, FileState, JustDone } from '../../components/file/file-state';
import {
  addNote,
  addPreference,
  changeCustomer,
  getCustomer,
  recordOutcome,
  removeNote,
  removePreference,
  setBirthday,
  setConsent,
  takeBackOutcome,
} from '../../history/customers';
import type { HistoryDatabase } from '../../history/database';
import { undoChange } from '../../history/undo-change';
import type { CustomerHistory } from '../../retention/customer-history';
import type { Words } from '../../retention/words';
import { today } from '../wiring/today';
import { join, keepApart, splitOff } from './same-person';

/** What the panel can change of the guest shown, each change with its way back. */
export function useFileActions(
  database: HistoryDatabase,
  state: FileState,
  choose: (id: string) => void,
  search: (text: string) => void,
  onFail: () => void,
): { actions: FileActions; justDone: JustDone | undefined } {
  const [justDone, setJustDone] = useState<JustDone>();
  const guest = state.kind === 'guest' ? state.file.history : undefined;

  /** Does one thing, which gives its way back, and offers that. */
  const decide = (words: Words, run: () => Promise<() => Promise<unknown>>) => {
    run().then((undo) => {
      setJustDone({
        words,
        undo: () => {
          setJustDone(undefined);
          undo().catch(onFail);
        },
      });
    }, onFail);
  };
  const act = (words: Words, run: () => Promise<unknown>, undo: () => Promise<unknown>) =>
    decide(words, () => run().then(() => undo));
  const onGuest =
    <A extends unknown[]>(run: (guest: CustomerHistory, ...given: A) => void) =>
    (...given: A) => {
      if (guest) run(guest, ...given);
    };
  const putNote = (id: string, note: CustomerHistory['notes'][number]) =>
    changeCustomer(database, id, (stored) => ({
      ...stored,
      notes: stored.notes.map((each) => (each.id === note.id ? note : each)),
    }));

  const actions: FileActions = {
    addNote: onGuest(({ id }, text: string) => {
      const note = { id: crypto.randomUUID(), on: today(), text };
      act(
        { en: 'Note added', zh: '已添加备注' },
        () => addNote(database, id, note),
        () => removeNote(database, id, note.id),
      );
    }),
    changeNote: onGuest(({ id, notes }, note) => {
      const before = notes.find((each) => each.id === note.id) ?? note;
      act(
        { en: 'Note changed', zh: '已修改备注' },
        () => putNote(id, note),
        () => putNote(id, before),
      );
    }),
    deleteNote: onGuest(({ id }, note) =>
      act(
        { en: 'Note deleted', zh: '已删除备注' },
        () => removeNote(database, id, note.id),
        () => addNote(database, id, note),
      ),
    ),
    addPreference: onGuest(({ id }, { kind, value }) => {
      const told = { kind, value, on: today(), source: { kind: 'agent', on: today() } } as const;
      act(
        { en: 'Kept what the guest told us', zh: '已记录客户告知的信息' },
        () => addPreference(database, id, told),
        () => removePreference(database, id, told),
      );
    }),
    removePreference: onGuest(({ id }, told) =>
      act(
        { en: 'Taken off the file', zh: '已从档案中删除' },
        () => removePreference(database, id, told),
        () => addPreference(database, id, told),
      ),
    ),
    setBirthday: onGuest(({ id, birthday: before }, birthday) =>
      act(
        birthday
          ? { en: 'Birthday recorded', zh: '已记录生日' }
          : { en: 'Birthday taken off the file', zh: '已删除生日' },
        () => setBirthday(database, id, birthday),
        () => setBirthday(database, id, before),
      ),
    ),
    takeBack: onGuest(({ id }, outcome) =>
      act(
        { en: 'Answer taken back', zh: '已撤销处理结果' },
        () => takeBackOutcome(database, id, outcome),
        () => recordOutcome(database, id, outcome),
      ),
    ),
    setConsent: onGuest(({ id, consent }, marketing) =>
      act(
        { en: 'Consent recorded', zh: '已记录营销授权' },
        () => setConsent(database, id, marketing, today()),
        () => changeCustomer(database, id, (stored) => ({ ...stored, consent })),
      ),
    ),
    identity: {
      join: onGuest(({ id }, other) =>
        decide({ en: 'Joined into one guest', zh: '已合并为一位客户' }, async () => {
          const undo = await join(database, id, other.customer.id);
          // The one with more bookings keeps its id; show whichever is left.
          if (!(await getCustomer(database, id))) choose(other.customer.id);
          return undo;
        }),
      ),
      keepApart: onGuest(({ id }, other) =>
        decide({ en: 'Kept as two guests', zh: '已确认为两位客户' }, () =>
          keepApart(database, id, other.customer.id),
        ),
      ),
      splitOff: onGuest((history, records) =>
        decide({ en: 'Split into two guests', zh: '已拆分为两位客户' }, () =>
          splitOff(database, history, records),
        ),
      ),
      undoChange: (change) => void undoChange(database, Number(change.id)).catch(onFail),
    },
    search,
    choose,
    openDesk: () => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html#/guests') }),
  };
  return { actions, justDone };
}
