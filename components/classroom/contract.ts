import type { CustomerHistory, Day } from '../../retention/customer-history';
import type { InactivityRule } from '../../retention/inactivity';
import type { Language } from '../../retention/words';
import type { Claimed, Mode, RunFile, ScenarioRef } from '../../sim/codes/run-file';
import type { Difference, Distribution, Policy, Score, Verification } from '../../sim/contract/comparison';
import type { CustomerName, Decisions } from '../../sim/contract/decisions';
import type { RoundReport } from '../../sim/contract/run';
import type { ClaimFinding } from '../../sim/debrief/claims/catalogue';
import type { ExitCause } from '../../sim/debrief/exit-causes';
import type { WarningsOfRun } from '../../sim/debrief/warnings-of-run';
import type { Fan, ForecastMeasure } from '../../sim/forecast';
import type { LeverId } from '../../sim/scenario/levers';
import type { Scenario } from '../../sim/scenario/scenario';
import type { Outcome } from '../../sim/sweep';
import type { DeskGuest } from '../../sim/view/desk-day';
import type { DriversOfLeavers } from '../../sim/view/loyalty-drivers';
import type { PresumedAndTrue } from '../../sim/view/presumed-and-true';
import type { RoundView } from '../../sim/view/round-view';
import type { RunPictures } from '../../sim/view/run-pictures';
import type { KeptClass } from './grade/kept-class';
import type { RoundUnderWay } from './round-under-way';
import type { ClassroomRoute, ShareRoute } from './route';
import type { Draft } from './studio/draft';

/**
 * What the shell gives every part of the classroom. The parts know neither workers nor storage nor whether
 * they stand in the extension or on a school's web space. Each part is one view that the shell routes to:
 * `play/play.tsx` Play and `debrief/debrief.tsx` Debrief take `RunPartProps`, `studio/studio.tsx` Studio
 * takes `StudioProps`, `share/share.tsx` Share takes `ShareProps`, `grade/grade.tsx` Grade takes `GradeProps`.
 */

/** Long work: watched, and stopped by its signal, whereupon the promise rejects with the signal's reason. */
export interface Task {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** A run as far as it was played. Any part of it can be computed again from these three. */
export interface Played {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly decisions: readonly Decisions[];
}

/**
 * What takes longer than a frame, done by workers on all cores. What is asked of the run being played and of the
 * firm's file of its customers goes to one worker that keeps both: a page that worked these out itself stood
 * still for a second with 10,000 customers.
 */
export interface Compute {
  /** What the firm sees after the rounds played. */
  roundView(played: Played, task?: Task): Promise<RoundView>;
  runPictures(played: Played, task?: Task): Promise<RunPictures>;
  /** The guests with a reservation in hand when the next round begins. */
  deskMorning(played: Played, task?: Task): Promise<DeskMorning>;
  /** What the firm has on file of these customers; whom it has nothing of is left out. */
  histories(
    played: Played,
    customers: readonly CustomerName[],
    task?: Task,
  ): Promise<ReadonlyMap<CustomerName, CustomerHistory>>;
  /** What this machine sees of the run, to be written into a file that is handed in. */
  claimedOf(played: Played, task?: Task): Promise<Claimed | undefined>;
  /**
   * What the proposed decisions may bring: the world as it stands now, gone on with `n` times on the luck of
   * sibling seeds, never on the run's own draw. Later rounds are played with nothing further changed, until
   * the scenario ends.
   */
  forecast(played: Played, proposed: Decisions, n: number, task?: Task): Promise<Forecast>;
  luck(played: Played, n: number, task?: Task): Promise<Distribution>;
  /** The best policy found; the same question again is answered from memory. */
  par(scenario: Scenario, seed: string, task?: Task): Promise<Policy>;
  score(played: Played, task?: Task): Promise<{ score: Score; par: Policy }>;
  whatIf(
    played: Played,
    round: number,
    change: Partial<Record<LeverId, number>>,
    task?: Task,
  ): Promise<WhatIfOutcome>;
  /** Everybody who left for good, with what would have kept them. */
  exitCauses(played: Played, task?: Task): Promise<ExitCause[]>;
  /** What the firm's records warned of before somebody left, and what each sign was worth. */
  warnings(played: Played, task?: Task): Promise<WarningsOfRun>;
  /** Whom a rule of inactivity presumes lost, against the truth. */
  presumed(played: Played, rule: InactivityRule, task?: Task): Promise<PresumedAndTrue>;
  /** The eight drivers of those who chose to leave against those who stayed; null where nobody did. */
  driversOfLeavers(played: Played, task?: Task): Promise<DriversOfLeavers | null>;
  /** The contested claims asked of this run, each with its cases, in the order of the catalogue. */
  claims(played: Played, task?: Task): Promise<ClaimFinding[]>;
  /** Replays each; the answers stand in the order of the files. */
  verify(files: readonly RunFile[], task?: Task): Promise<Verified[]>;
  /** What a scenario gives when nothing is done, when a class plays it, and at best. */
  describe(scenario: Scenario, seed: string, task?: Task): Promise<Outlook>;
}

export interface DeskMorning {
  readonly guests: readonly DeskGuest[];
  readonly histories: ReadonlyMap<CustomerName, CustomerHistory>;
}

export interface Forecast {
  readonly n: number;
  /** From the round proposed to the scenario's last. */
  readonly rounds: readonly { readonly round: number; readonly fans: Record<ForecastMeasure, Fan> }[];
}

export interface WhatIfOutcome {
  readonly decisions: readonly Decisions[];
  readonly rounds: readonly RoundReport[];
  readonly difference: Difference;
}

export interface Verified {
  readonly verification: Verification;
  /** Cash plus base value after the replay's last round; null where nothing could be replayed. */
  readonly worth: number | null;
  readonly rounds: readonly RoundReport[];
}

export interface Outlook {
  readonly doingNothing: Outcome;
  readonly par: Outcome & { readonly policy: Policy };
  /** Each of a class of thirty made-up players, best last; how they play is told by `sim/teaching/typical-class`. */
  readonly typicalClass: readonly Outcome[];
}

/** A run kept on this machine. */
export interface SavedRun {
  readonly id: string;
  /** ISO date-time. */
  readonly startedAt: string;
  readonly changedAt: string;
  readonly file: RunFile;
  readonly scenario: Scenario;
  /** What was proposed for the round to be decided, where anything was. */
  readonly underWay?: RoundUnderWay;
}

/** The saved runs. Every change is kept at once; closing the tab loses nothing. */
export interface Shelf {
  /** Newest first. Of a run that a newer Homeport saved, or one that cannot be read, nothing is shown and nothing lost. */
  list(): Promise<SavedRun[]>;
  open(id: string): Promise<SavedRun | undefined>;
  /**
   * Begins a run. A graded run of the same scenario and seed begun before on this machine counts as a restart:
   * by the same student where one is named, by anybody where none is.
   */
  begin(start: { scenario: ScenarioRef; seed: string; mode: Mode; student?: string }): Promise<SavedRun>;
  /** Keeps the run as it now is. A round committed or taken back drops what was proposed. */
  save(id: string, file: RunFile): Promise<void>;
  /** Keeps what is proposed for the round to be decided. */
  saveUnderWay(id: string, underWay: RoundUnderWay): Promise<void>;
  /** Begins the same run again from round 1; the file's `restarts` counts it. */
  restart(id: string): Promise<SavedRun>;
  /** Takes a run off the shelf; `undo` puts it back. */
  remove(id: string): Promise<{ undo: () => Promise<void> }>;
  /** Puts a run from elsewhere on the shelf, e.g. one that is being graded, beside what is there. */
  add(file: RunFile): Promise<SavedRun>;
  /** Calls back after anything on the shelf changed, in this tab or another. Returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** What every part gets. */
export interface PartProps {
  readonly compute: Compute;
  readonly shelf: Shelf;
  readonly today: Day;
  readonly go: (route: ClassroomRoute) => void;
  /** Large type, one idea a screen. */
  readonly presenting: boolean;
  readonly host: Host;
}

/** Parts that show one run: play and debrief. */
export interface RunPartProps extends PartProps {
  readonly run: SavedRun;
  /** Shows and keeps the run as it now is. */
  readonly onChange: (file: RunFile) => void;
  /** Keeps what is proposed and not yet committed. */
  readonly onUnderWay: (underWay: RoundUnderWay) => void;
}

export interface StudioProps extends PartProps {
  /** The scenario to begin from. */
  readonly from: Scenario | undefined;
  /** The draft to go on with. */
  readonly draft: string | undefined;
  readonly drafts: Drafts;
}

/** Scenarios in the making, kept as they are typed. */
export interface Drafts {
  /** Newest first. What another version of Homeport wrote and this one cannot read is not shown, and not lost. */
  list(): Promise<SavedDraft[]>;
  open(id: string): Promise<Draft | undefined>;
  save(draft: Draft): Promise<void>;
  remove(id: string): Promise<{ undo: () => Promise<void> }>;
}

export interface SavedDraft {
  readonly draft: Draft;
  /** ISO date-time. */
  readonly changedAt: string;
}

export interface GradeProps extends PartProps {
  readonly keptClass: KeptClass;
}

export interface ShareProps extends PartProps {
  readonly what: ShareRoute;
  readonly present: (on: boolean) => void;
}

/** Where the classroom stands: in the extension or on a school's web space. The two differ in nothing else. */
export interface Host {
  readonly saveFile: (name: string, content: Blob | string) => void;
  /** A link that opens the classroom with this code, which stands after `#` and reaches no server. Absent in the extension, whose address means nothing elsewhere. */
  readonly linkOf: ((code: string) => string) | undefined;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

export interface Preferences {
  readonly language: Language;
  /** Absent: as the system has it. */
  readonly theme?: 'light' | 'dark' | undefined;
}
