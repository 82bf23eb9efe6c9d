import type { DeskMorning, Verified, WhatIfOutcome } from '../../components/classroom/contract';
import type { CustomerHistory } from '../../retention/customer-history';
import type { InactivityRule } from '../../retention/inactivity';
import { worldsWithout } from '../../sim/causes';
import { type Claimed, claimedOf, type RunFile, scenarioOf } from '../../sim/codes/run-file';
import { whatIf } from '../../sim/compare';
import type { Policy, Score } from '../../sim/contract/comparison';
import type { CustomerName, Decisions } from '../../sim/contract/decisions';
import { askClaim, type ClaimFinding } from '../../sim/debrief/claims/catalogue';
import type { ClaimId } from '../../sim/debrief/claims/claim';
import { type ExitCause, exitCauses } from '../../sim/debrief/exit-causes';
import { type WarningsOfRun, warningsOfRun } from '../../sim/debrief/warnings-of-run';
import { ENGINE } from '../../sim/engine';
import { type Future, future } from '../../sim/forecast';
import { scoreOf } from '../../sim/par';
import { run } from '../../sim/run';
import type { LeverId } from '../../sim/scenario/levers';
import type { Scenario } from '../../sim/scenario/scenario';
import { type Outcome, outcomeOf } from '../../sim/sweep';
import { verify } from '../../sim/verify';
import { guestsForDesk } from '../../sim/view/desk-day';
import { type DriversOfLeavers, driversOfLeavers } from '../../sim/view/loyalty-drivers';
import { type PresumedAndTrue, presumedAndTrue } from '../../sim/view/presumed-and-true';
import { type RoundView, roundView, stepsOfView } from '../../sim/view/round-view';
import { type RunPictures, runPictures } from '../../sim/view/run-pictures';
import { worthOf } from '../../sim/worth';
import { RunKeeper } from './kept-run';

/** A run by what it is computed from, small enough to be sent to a worker. */
export interface ToPlay {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly decisions: readonly Decisions[];
}

// Whatever this worker was asked of last, the next question is most likely of the same run.
const keeper = new RunKeeper();

/** Told now and then while a job is done. */
export type Report = (done: number, of: number) => void;

/** Playing and reading the file take about as long as this many of the steps that follow. */
const stepsOfRecords = 6;

/**
 * What a worker can be asked: each a pure function of `sim/` on what was sent, so that the same jobs run in
 * Node without a worker.
 */
export const jobs = {
  worths: ({ scenario, runs }: { scenario: Scenario; runs: readonly Omit<ToPlay, 'scenario'>[] }): number[] =>
    runs.map(({ seed, decisions }) => worthOf(run(scenario, seed, decisions))),

  outcomes: (runs: readonly ToPlay[]): Outcome[] =>
    runs.map(({ scenario, seed, decisions }) => outcomeOf(run(scenario, seed, decisions))),

  futures: (ask: { played: ToPlay; proposed: Decisions; from: number; to: number }): Future[] => {
    const played = keeper.run(ask.played);
    return Array.from({ length: ask.to - ask.from }, (_, n) => future(played, ask.proposed, ask.from + n));
  },

  score: (ask: { played: ToPlay; par: Policy }): Score => scoreOf(keeper.run(ask.played), ask.par),

  whatIf: (ask: {
    played: ToPlay;
    round: number;
    change: Partial<Record<LeverId, number>>;
  }): WhatIfOutcome => {
    const { changed, difference } = whatIf(keeper.run(ask.played), ask.round, ask.change);
    return { decisions: changed.decisions, rounds: changed.rounds, difference };
  },

  exitCauses: (ask: ToPlay): ExitCause[] => {
    const played = keeper.run(ask);
    return exitCauses(played, worldsWithout(played));
  },

  roundView: (ask: ToPlay, report: Report = () => undefined): RoundView => {
    let done = 0;
    const after = (steps: number) => {
      done += steps;
      report(done, 1 + stepsOfRecords + stepsOfView);
    };
    const played = keeper.run(ask);
    after(1);
    const records = keeper.records(ask);
    after(stepsOfRecords);
    return roundView(played, records, () => after(1));
  },

  runPictures: (ask: ToPlay): RunPictures => runPictures(keeper.run(ask), keeper.records(ask)),

  deskMorning: (ask: ToPlay): DeskMorning => {
    const records = keeper.records(ask);
    const guests = guestsForDesk(keeper.run(ask), records);
    return {
      guests,
      histories: historiesOf(
        ask,
        guests.map(({ customer }) => customer),
      ),
    };
  },

  histories: (ask: { played: ToPlay; customers: readonly CustomerName[] }): DeskMorning['histories'] =>
    historiesOf(ask.played, ask.customers),

  claimedOf: (ask: ToPlay): Claimed | undefined => claimedOf(keeper.run(ask)),

  warnings: (ask: ToPlay): WarningsOfRun => warningsOfRun(keeper.run(ask), keeper.records(ask)),

  presumed: ({ played, rule }: { played: ToPlay; rule: InactivityRule }): PresumedAndTrue =>
    presumedAndTrue(keeper.run(played), keeper.records(played), rule),

  driversOfLeavers: (ask: ToPlay): DriversOfLeavers | null => driversOfLeavers(keeper.run(ask)),

  claim: (ask: { played: ToPlay; id: ClaimId }): ClaimFinding => askClaim(ask.id, keeper.run(ask.played)),

  verify: (file: RunFile): Verified => {
    const scenario = scenarioOf(file.scenario);
    if (!scenario) {
      const because = 'the scenario is not in this version';
      return {
        verification: {
          genuine: false,
          because,
          why: { kind: 'other-scenario' },
          replayed: null,
          engine: file.engine,
        },
        worth: null,
        rounds: [],
      };
    }
    const { engine, seed, decisions, claimed } = file;
    const replayed = engine === ENGINE ? run(scenario, seed, decisions) : undefined;
    return {
      verification: verify({ engine, scenario, seed, decisions, ...(claimed && { claimed }) }, replayed),
      worth: replayed ? worthOf(replayed) : null,
      rounds: replayed?.rounds ?? [],
    };
  },
};

function historiesOf(
  played: ToPlay,
  customers: readonly CustomerName[],
): ReadonlyMap<CustomerName, CustomerHistory> {
  const records = keeper.records(played);
  return new Map(
    customers.flatMap((customer) => {
      const history = records.get(customer);
      return history ? [[customer, history]] : [];
    }),
  );
}

type Jobs = typeof jobs;
export type JobKind = keyof Jobs;
export type Ask<K extends JobKind> = Parameters<Jobs[K]>[0];
export type Answer<K extends JobKind> = ReturnType<Jobs[K]>;

/** Asks for one job wherever it is done. Rejects with the signal's reason when stopped. */
export type DoJob = <K extends JobKind>(
  kind: K,
  ask: Ask<K>,
  signal: AbortSignal | undefined,
  report?: Report,
) => Promise<Answer<K>>;

export type ToWorker = { [K in JobKind]: { readonly kind: K; readonly ask: Ask<K> } }[JobKind];
export type FromWorker =
  | { readonly done: number; readonly of: number }
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly message: string };
