import { useEffect, useState } from 'preact/hooks';
import { CustomerFile } from '../../components/file/customer-file';
import type { FileState, Found } from '../../components/file/file-state';
import { openHistory } from '../../history/database';
import { glanceAt } from '../../retention/glance';
import { houseOf } from '../wiring/house';
import type { Settings } from '../wiring/settings';
import { useVersion } from '../wiring/stored';
import { mountSurface } from '../wiring/surface';
import { today } from '../wiring/today';
import { fileOf } from './file-of';
import { useFileActions } from './use-file-actions';
import { useSubject } from './use-subject';

const database = openHistory();

/** How many guests the search shows; who is not among them types one letter more. */
const mostFound = 12;

const unreadable: FileState = {
  kind: 'error',
  what: { en: 'Your records could not be opened.', zh: '无法打开客户记录。' },
  todo: {
    en: 'Close other Homeport windows, then open this panel again.',
    zh: '请关闭其他归港窗口，然后重新打开本面板。',
  },
};

function PanelSurface({ settings }: { settings: Settings }) {
  const [state, setState] = useState<FileState>({ kind: 'loading' });
  const [sought, setSought] = useState('');
  const [found, setFound] = useState<readonly Found[]>();
  const version = useVersion(database);
  const fail = () => setState(unreadable);
  const { subject, choose } = useSubject(fail);

  useEffect(() => {
    let current = true;
    fileOf(database, subject, today(), houseOf(settings)).then((file) => current && setState(file), fail);
    return () => {
      current = false;
    };
  }, [subject, version, settings]);

  useEffect(() => {
    let current = true;
    if (!sought.trim()) setFound(undefined);
    else findGuests(sought).then((guests) => current && setFound(guests), fail);
    return () => {
      current = false;
    };
  }, [sought, version]);

  const open = (id: string) => {
    setSought('');
    choose(id);
  };
  const { actions, justDone } = useFileActions(database, state, open, setSought, fail);
  return (
    <CustomerFile
      state={state}
      today={today()}
      actions={actions}
      sought={sought}
      {...(found && { found })}
      {...(justDone && { justDone })}
    />
  );
}

/** The search brings its phone rules along, so it is loaded when first used. */
async function findGuests(text: string): Promise<readonly Found[]> {
  const { searchCustomers } = await import('../../history/search');
  const { customers } = await searchCustomers(database, text, { count: mostFound });
  return customers.map(({ id, names, bookings, emails: [email], phones: [phone] }) => {
    const { stays, lastStay } = glanceAt(bookings, today());
    return {
      id,
      names,
      stays: stays.count,
      ...(lastStay && { lastStay: lastStay.on }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    };
  });
}

void mountSurface({ en: 'Guest file · Homeport', zh: '客户档案 · 归港' }, (settings) => (
  <PanelSurface settings={settings} />
));
