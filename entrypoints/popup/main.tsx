import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup';
import { lookUpAtDesk } from '../wiring/look-up';
import { openSidePanel } from '../wiring/page-reservation';
import { changeSettings, languageOf, type Settings } from '../wiring/settings';
import { siteOf } from '../wiring/site';
import { switchSiteOff, switchSiteOn } from '../wiring/site-switch';
import { mountSurface } from '../wiring/surface';
import { useFront } from './front';
import { choiceOf, knownPortals } from './known-portals';

function PopupSurface({ settings }: { settings: Settings }) {
  const front = useFront();
  if (!front) return null;
  const { tabId, site, page } = front;
  const on = site !== undefined && settings.sites.includes(site);
  return (
    <Popup
      {...(site ? { current: choiceOf(site) } : {})}
      on={settings.sites.map(choiceOf)}
      known={knownPortals}
      {...(on && page ? { page } : {})}
      preferences={{
        language: languageOf(settings),
        ...(settings.theme ? { theme: settings.theme } : {}),
        opensByItself: settings.opensByItself,
        side: settings.side,
      }}
      siteOf={siteOf}
      onSwitch={(chosen, wanted) => void (wanted ? switchSiteOn(chosen) : switchSiteOff(chosen))}
      onReadAgain={() => {
        if (tabId !== undefined)
          void browser.tabs.sendMessage(tabId, { kind: 'read-again' }, { frameId: 0 }).catch(() => undefined);
      }}
      onCopy={(report) => navigator.clipboard.writeText(report)}
      onFind={(typed) => void lookUpAtDesk(typed)}
      onSidePanel={() => openSidePanel()}
      onDesk={() => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') })}
      onClassroom={() => void browser.tabs.create({ url: browser.runtime.getURL('/classroom.html') })}
      onPreferences={(change) => void changeSettings(change)}
    />
  );
}

void mountSurface({ en: 'Homeport', zh: '归港' }, (settings) => <PopupSurface settings={settings} />);
