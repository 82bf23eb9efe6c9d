import type { Words } from '../../retention/words';
import type { LeverId } from '../scenario/levers';
import type { Question, Scenario } from '../scenario/scenario';
import { measured, type NoteFigures } from './measured';
import { notesOfKeeping } from './notes/keeping';
import { notesOfRepairing } from './notes/repairing';
import { notesOfValue } from './notes/value';

/** What a teacher needs beside the scenario itself. Written by us; observed on no class yet. */
export interface Note {
  /** Minutes for the debrief, after the scenario's own minutes of play. */
  readonly debriefMinutes: number;
  /** What we expect a class to get wrong, beside the scenario's usual mistake. */
  readonly getsWrong: readonly Words[];
  /** The debrief in order, one step a line. */
  readonly debrief: readonly Words[];
  /** Figures of the courseware that this case carries, each with its mark. */
  readonly courseFigures?: readonly Words[];
  /** What belongs to the case and this world does not play. */
  readonly notPlayed?: Words;
}

export interface TeachingNote extends Note {
  /** Rows of the course, e.g. T6.1. */
  readonly teaches: readonly string[];
  readonly minutes: number;
  readonly opens: readonly { readonly round: number; readonly levers: readonly LeverId[] }[];
  readonly questions: readonly Question[];
  readonly usualMistake: Words;
  readonly measured: NoteFigures;
}

const notes: Readonly<Record<string, Note>> = { ...notesOfKeeping, ...notesOfValue, ...notesOfRepairing };

/** The teaching note of a shipped scenario; undefined for one that a teacher built. */
export function teachingNote(scenario: Scenario): TeachingNote | undefined {
  const note = notes[scenario.id];
  const figures = measured[scenario.id];
  if (!note || !figures) return undefined;
  return {
    ...note,
    teaches: scenario.courseRows,
    minutes: scenario.minutes,
    opens: leversByRound(scenario),
    questions: scenario.questions,
    usualMistake: scenario.usualMistake,
    measured: figures,
  };
}

function leversByRound(scenario: Scenario): { round: number; levers: LeverId[] }[] {
  const rounds = [...new Set(scenario.levers.map(({ opensInRound }) => opensInRound))].sort((a, b) => a - b);
  return rounds.map((round) => ({
    round,
    levers: scenario.levers.filter(({ opensInRound }) => opensInRound === round).map(({ id }) => id),
  }));
}
