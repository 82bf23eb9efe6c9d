import { useCallback, useMemo } from 'preact/hooks';
import { BackupPage } from '../../components/desk/backup/backup-page';
import { DecidePage } from '../../components/desk/decide/decide-page';
import { DeskShell } from '../../components/desk/desk-shell';
import { GuestList } from '../../components/desk/guests/guest-list';
import { ImportPage } from '../../components/desk/import/import-page';
import { useImports } from '../../components/desk/import/use-imports';
import { useRoute } from '../../components/desk/route';
import { SettingsPage } from '../../components/desk/settings/settings-page';
import { countInactive } from '../../history/count-inactive';
import type { HistoryDatabase } from '../../history/database';
import type { InactivityRule } from '../../retention/inactivity';
import { houseOf } from '../wiring/house';
import { changeSettings, languageOf, type Settings } from '../wiring/settings';
import { hostOf } from '../wiring/site';
import { switchSiteOff } from '../wiring/site-switch';
import { useStored, useVersion } from '../wiring/stored';
import { today } from '../wiring/today';
import { backupWork } from './backup-work';
import { decide, waitingPairs } from './decide';
import { GuestFileAtDesk } from './guest-file';
import { findGuests } from './guests';
import { importWork } from './import-work';
import { pastImports } from './past-imports';
import { sampleHistory } from './sample';
import { saveFile } from './save-file';

/** The desk: hands each section what it shows and what it may do. */
export function Desk(props: { database: HistoryDatabase; settings: Settings; lookUp: string | undefined }) {
  const { database, settings } = props;
  const route = useRoute();
  const version = useVersion(database);
  const work = useMemo(() => importWork(), []);
  const backup = useMemo(() => backupWork(database), [database]);
  // Held here, so that an import goes on while another section is looked at.
  const imports = useImports(work);
  const waiting = useStored(version, () => waitingPairs(database));
  const past = useStored(version, () => pastImports(database));
  const house = useMemo(() => houseOf(settings), [settings]);
  const countSilent = useCallback(
    (rule: InactivityRule, signal: AbortSignal) => countInactive(database, rule, today(), signal),
    [database, version],
  );
  const find = useMemo(() => findGuests.bind(undefined, database), [database]);
  const trySample = async () => {
    location.hash = '#/import';
    imports.add([await sampleHistory()]);
  };
  return (
    <DeskShell
      route={route}
      waiting={{ decide: waiting?.of ?? 0 }}
      onLanguage={(language) => void changeSettings({ language })}
    >
      {route.section === 'guests' && route.guest === undefined && (
        <GuestList find={find} version={version} lookUp={props.lookUp} onSample={() => void trySample()} />
      )}
      {route.guest !== undefined && (
        <GuestFileAtDesk
          key={route.guest}
          database={database}
          guest={route.guest}
          version={version}
          house={house}
          onErased={() => {
            location.hash = '#/guests';
          }}
        />
      )}
      {route.section === 'import' && (
        <ImportPage imports={imports} past={past ?? []} onSample={() => void trySample()} onSave={saveFile} />
      )}
      {route.section === 'decide' && waiting && (
        <DecidePage {...waiting} onDecide={(pair, decision) => decide(database, pair, decision)} />
      )}
      {route.section === 'backup' && (
        <BackupPage work={backup} version={version} today={today()} onSaveFile={saveFile} />
      )}
      {route.section === 'settings' && (
        <SettingsPage
          preferences={{
            language: languageOf(settings),
            ...(settings.theme && { theme: settings.theme }),
            opensByItself: settings.opensByItself,
            side: settings.side,
          }}
          sites={settings.sites.map((site) => ({ site, host: hostOf(site) }))}
          onPreferences={(change) => void changeSettings(change)}
          onSwitchOff={(site) => void switchSiteOff(site)}
          inactivity={{
            rule: settings.inactivity,
            onRule: (inactivity) => void changeSettings({ inactivity }),
            onCount: countSilent,
          }}
        />
      )}
    </DeskShell>
  );
}
