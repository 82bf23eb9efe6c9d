import { Classroom } from '../../components/classroom/classroom';
import { journalIn, storageHere } from '../../history/classroom-journal';
import { openClassroomRuns } from '../../history/classroom-runs';
import { saveFile } from '../desk/save-file';
import { changeSettings, languageOf } from '../wiring/settings';
import { mountSurface } from '../wiring/surface';
import { today } from '../wiring/today';
import { computeWith } from './compute';
import { draftsOn } from './drafts';
import { keptClassOn } from './kept-class';
import { workerPool } from './pool';
import { shelfOn } from './shelf';

const compute = computeWith(workerPool(navigator.hardwareConcurrency), workerPool(1));
const database = openClassroomRuns();
const shelf = shelfOn(database, undefined, journalIn(storageHere()));
const keptClass = keptClassOn(database);
const drafts = draftsOn();

/** The classroom inside the extension: settings are those of all its surfaces. */
void mountSurface({ en: 'Classroom · Homeport', zh: '课堂 · 归港' }, (settings) => (
  <Classroom
    compute={compute}
    shelf={shelf}
    drafts={drafts}
    keptClass={keptClass}
    today={today()}
    host={{
      saveFile,
      linkOf: undefined,
      preferences: { language: languageOf(settings), theme: settings.theme },
      onPreferences: (change) => void changeSettings(change),
    }}
  />
));
