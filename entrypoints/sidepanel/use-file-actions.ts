import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FileActions, FileState, JustDone } from '../../components/file/file-state';
import {
  addNote,
  changeCustomer,
  recordOutcome,
  removeNote,
  setConsent,
  takeBackOutcome,
} from '../../history/customers';
import type { HistoryDatabase } from '../../history/database';
import type { CustomerHistory } from '../../retention/customer-history';
import type { Words } from '../../retention/words';
import { today } from '../wiring/surface';

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

  /** Does one thing and offers to undo it. */
  const act = (words: Words, run: () => Promise<unknown>, undo: () => Promise<unknown>) => {
    run().then(
      () =>
        setJustDone({
          words,
          undo: () => {
            setJustDone(undefined);
            undo().catch(onFail);
          },
        }),
      onFail,
    );
  };
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
    search,
    choose,
    openDesk: () => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html#/guests') }),
  };
  return { actions, justDone };
}
