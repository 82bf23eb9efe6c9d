import type { KeptClass } from '../../components/classroom/grade/kept-class';
import {
  clearClass,
  dropHandIn,
  keepChoice,
  keepHandIns,
  putClassBack,
  storedChoices,
  storedHandIns,
} from '../../history/classroom-class';
import type { ClassroomDatabase } from '../../history/classroom-runs';

/** The class being graded, kept in the browser's database. */
export const keptClassOn = (database: ClassroomDatabase): KeptClass => ({
  handIns: () => storedHandIns(database),
  add: (handIns) => keepHandIns(database, handIns),
  remove: (id) => dropHandIn(database, id),
  async choices() {
    return new Map((await storedChoices(database)).map(({ key, text }) => [key, text]));
  },
  choose: (key, text) => keepChoice(database, { key, text }),
  clear: () => clearClass(database),
  putBack: (handIns, choices) =>
    putClassBack(
      database,
      handIns,
      [...choices].map(([key, text]) => ({ key, text })),
    ),
});
