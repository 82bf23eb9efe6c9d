import { useEffect, useState } from 'preact/hooks';
import { GuestPage } from '../../components/desk/guests/guest-page';
import type { FileState } from '../../components/file/file-state';
import type { HistoryDatabase } from '../../history/database';
import { eraseGuest } from '../../history/erase';
import type { House } from '../../retention/appraise';
import { fileOf } from '../sidepanel/file-of';
import { useFileActions } from '../sidepanel/use-file-actions';
import { today } from '../wiring/today';

const unreadable: FileState = {
  kind: 'error',
  what: { en: 'This could not be read or changed.', zh: '无法读取或修改。' },
  todo: { en: 'Reload the page and try again.', zh: '请刷新页面后重试。' },
};

const ignored = () => {};

/** The guest whose id stands in the address, as the side panel shows one, kept current. */
export function GuestFileAtDesk(props: {
  database: HistoryDatabase;
  guest: string;
  version: number;
  house: House;
  onErased: () => void;
}) {
  const { database, guest, version, house } = props;
  const [state, setState] = useState<FileState>({ kind: 'loading' });
  const fail = () => setState(unreadable);
  useEffect(() => {
    let current = true;
    fileOf(database, { kind: 'chosen', id: guest }, today(), house).then(
      (file) => current && setState(file),
      fail,
    );
    return () => {
      current = false;
    };
  }, [database, guest, version, house]);
  const { actions, justDone } = useFileActions(database, state, ignored, ignored, fail);
  return (
    <GuestPage
      state={state}
      actions={actions}
      justDone={justDone}
      onErase={() => void eraseGuest(database, guest).then(props.onErased, fail)}
    />
  );
}
