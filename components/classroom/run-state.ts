import type { SavedRun } from './contract';

export const isOver = ({ file, scenario }: Pick<SavedRun, 'file' | 'scenario'>): boolean =>
  file.decisions.length >= scenario.rounds;

/**
 * The debrief reveals the truth, which would be of use for the rounds to come: a graded run's opens when it is
 * over.
 */
export const debriefIsOpen = (run: SavedRun): boolean =>
  run.file.decisions.length > 0 && (run.file.mode === 'practice' || isOver(run));
