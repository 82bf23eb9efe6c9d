import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../../components/tokens.css';
import '../../../components/base.css';
import { Classroom } from '../../../components/classroom/classroom';
import type { Preferences } from '../../../components/classroom/contract';
import { localeOf, Speaking } from '../../../components/language';
import { journalIn, storageHere } from '../../../history/classroom-journal';
import { openClassroomRuns } from '../../../history/classroom-runs';
import { saveFile } from '../../desk/save-file';
import { today } from '../../wiring/today';
import { computeWith } from '../compute';
import { draftsOn } from '../drafts';
import { keptClassOn } from '../kept-class';
import { workerPool } from '../pool';
import { shelfOn } from '../shelf';
import { keepPreferences, readPreferences } from './preferences';

const compute = computeWith(workerPool(navigator.hardwareConcurrency), workerPool(1));
const database = openClassroomRuns();
const shelf = shelfOn(database, undefined, journalIn(storageHere()));
const keptClass = keptClassOn(database);
const drafts = draftsOn();
const title = { en: 'Homeport classroom', zh: '归港课堂' };

/** The classroom as plain files on any web space; the extension's classroom differs in its host alone. */
function WebClassroom() {
  const [preferences, setPreferences] = useState(readPreferences);
  const { language, theme } = preferences;
  useEffect(() => {
    document.documentElement.lang = localeOf[language];
    document.title = title[language];
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [language, theme]);
  const change = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed };
    keepPreferences(next);
    setPreferences(next);
  };
  return (
    <Speaking language={language}>
      <Classroom
        compute={compute}
        shelf={shelf}
        drafts={drafts}
        keptClass={keptClass}
        today={today()}
        host={{
          saveFile,
          linkOf: (code) => `${location.origin}${location.pathname}#code=${code}`,
          preferences,
          onPreferences: change,
        }}
      />
    </Speaking>
  );
}

const root = document.getElementById('surface');
if (!root) throw new Error('the page has an element with the id "surface"');
render(<WebClassroom />, root);

// Offline after the first visit. Where the browser has no service workers (plain http), all else works.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('./service-worker.js');
