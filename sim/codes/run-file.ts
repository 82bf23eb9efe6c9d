import * as v from 'valibot';
import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import { Decisions } from '../contract/decisions';
import type { Kpis, Run } from '../contract/run';
import { ENGINE } from '../engine';
import { fingerprint } from '../hash';
import { checkScenario, wrongOf } from '../scenario/check';
import type { Scenario } from '../scenario/scenario';
import { scenarioById } from '../scenarios/library';
import { editionMarked, markOf, textOf } from './edition';
import { type Head, newer, readHomeportJson, wrongField } from './homeport-json';

/**
 * What a student keeps, hands in and takes up again. It holds decisions, never a score: whoever reads it
 * plays it again. `claimed` is what the student's own machine saw, to be held against the replay.
 */

export const RUN_FORMAT = 'homeport-run';
export const RUN_VERSION = 1;

/** A scenario that ships, by its id, or a class's own as a whole. */
export type ScenarioRef = { shipped: string } | { own: Scenario };

/** What was written under one question; `question` as `questionKey` names it. */
const Answer = v.object({
  question: v.pipe(v.string(), v.regex(/^(Q\d{1,2}|own-\d{1,3})$/)),
  text: v.pipe(v.string(), v.maxLength(10_000)),
});
export type Answer = v.InferOutput<typeof Answer>;

/** The course's name for its own questions (Q1–Q14), the place in the scenario's list for a teacher's. */
export const questionKey = (scenario: Scenario, index: number): string =>
  scenario.questions[index]?.course ?? `own-${index}`;

export const Seed = v.pipe(v.string(), v.maxLength(200));
export const Mode = v.picklist(['practice', 'graded']);
export type Mode = v.InferOutput<typeof Mode>;

const Times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const Kpi = v.nullable(v.number());
const ClaimedKpis = v.object({
  satisfaction: Kpi,
  loyalty: Kpi,
  retentionRate: Kpi,
  churnRate: Kpi,
  lifetimeValue: Kpi,
  acquisitionCost: Kpi,
  serviceLevel: Kpi,
  campaignEffect: Kpi,
  complaintRate: Kpi,
  resolutionRate: Kpi,
  recommendation: Kpi,
  brandLoyalty: Kpi,
  purchaseFrequency: Kpi,
  averageOrder: Kpi,
  repurchaseRate: Kpi,
  keepCost: Kpi,
  acquireOverKeep: Kpi,
  heldNotLoyal: Kpi,
} satisfies Record<keyof Kpis, typeof Kpi>);

const Claimed = v.object({ kpis: ClaimedKpis, fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) });
export type Claimed = v.InferOutput<typeof Claimed>;

/** Everything of a run file but its scenario, which is checked by the scenario's own rules. */
const Rest = v.object({
  engine: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff)),
  seed: Seed,
  decisions: v.pipe(v.array(Decisions), v.maxLength(200)),
  answers: v.pipe(v.array(Answer), v.maxLength(100)),
  /** A name or number, as the student chose to give it. */
  student: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
  mode: Mode,
  /** How often this world was begun again from round 1 on this machine: by this student where one is named. */
  restarts: Times,
  /** How often it was begun there under another name or none, before this run; absent: never, or no name is given. */
  begunByOthers: v.exactOptional(Times),
  claimed: v.exactOptional(Claimed),
});

export type RunFile = v.InferOutput<typeof Rest> & {
  format: typeof RUN_FORMAT;
  version: typeof RUN_VERSION;
  scenario: ScenarioRef;
};

/** A run before its first decision. */
export const newRunFile = (scenario: ScenarioRef, seed: string, mode: Mode, student?: string): RunFile => ({
  format: RUN_FORMAT,
  version: RUN_VERSION,
  engine: ENGINE,
  scenario,
  seed,
  decisions: [],
  answers: [],
  ...(student && { student }),
  mode,
  restarts: 0,
});

/** By reference when the scenario ships unchanged, else as a whole. */
export function refOf(scenario: Scenario): ScenarioRef {
  const shipped = scenarioById(scenario.id);
  return shipped && JSON.stringify(shipped) === JSON.stringify(scenario)
    ? { shipped: scenario.id }
    : { own: scenario };
}

/** Absent when a shipped scenario is named that this version does not have. */
export const scenarioOf = (ref: ScenarioRef): Scenario | undefined =>
  'own' in ref ? ref.own : scenarioById(ref.shipped);

/** What the student's machine saw, to be written into a run that is handed in. */
export function claimedOf(run: Run): Claimed | undefined {
  const last = run.rounds.at(-1);
  return last && { kpis: last.kpis, fingerprint: fingerprint(run) };
}

export const writeRunFile = (file: RunFile): string => JSON.stringify(withEdition(file), null, 1);

/** As it is written: what names a shipped scenario says which edition of it, so that later ones do not replay it. */
export function withEdition<F extends { readonly scenario: ScenarioRef }>(file: F) {
  if ('own' in file.scenario) return file;
  const scenario = scenarioById(file.scenario.shipped);
  return scenario ? { ...file, scenario: { ...file.scenario, edition: markOf(textOf(scenario)) } } : file;
}

/** Reads the text of a run file of any origin; what is wrong is told in one sentence. */
export function readRunFile(text: string): Result<RunFile, Words> {
  const head = readHomeportJson(text);
  return head.ok ? runFileOf(head.value) : head;
}

const notARun: Words = {
  en: 'This is a Homeport file, but not a run of the classroom.',
  zh: '这是归港的文件，但不是课堂的一局记录。',
};

const unknownScenario = (id: string): Words => ({
  en: `This run plays the scenario “${id}”, which this version of Homeport does not have. Update Homeport.`,
  zh: `这一局使用的情景“${id}”在当前版本的归港中不存在。请更新归港。`,
});

const otherEdition = ({ title }: Scenario): Words => ({
  en: `This file plays an edition of the scenario “${title.en}” that this version of Homeport does not have. Update Homeport.`,
  zh: `此文件使用情景“${title.zh}”的另一版本，而当前版本的归港中没有该版本。请更新归港。`,
});

/** Reads what a JSON text held. */
export function runFileOf(head: Head): Result<RunFile, Words> {
  if (head.format !== RUN_FORMAT) return fail(notARun);
  if (head.version > RUN_VERSION) return fail(newer(head.version, RUN_VERSION));
  const rest = v.safeParse(Rest, head);
  if (!rest.success) {
    const [issue] = rest.issues;
    return fail(wrongField(wrongOf(issue)));
  }
  const ref = scenarioRefOf(head.scenario);
  if (!ref.ok) return ref;
  const scenario = scenarioOf(ref.value);
  if (scenario && rest.output.decisions.length > scenario.rounds)
    return fail(
      wrongField({
        path: 'decisions',
        found: `${rest.output.decisions.length}`,
        allowed: `a length of at most ${scenario.rounds}`,
      }),
    );
  return ok({ format: RUN_FORMAT, version: RUN_VERSION, ...rest.output, scenario: ref.value });
}

const Shipped = v.object({
  shipped: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  /** Absent in what was written before editions were named: the one that ships is meant. */
  edition: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))),
});
const Own = v.object({ own: v.unknown() });

/** The shipped scenario, or as a class's own what it was when the file was written. */
function shippedRefOf({ shipped: id, edition }: v.InferOutput<typeof Shipped>): Result<ScenarioRef, Words> {
  const shipped = scenarioById(id);
  if (!shipped) return fail(unknownScenario(id));
  const text = edition === undefined ? textOf(shipped) : editionMarked(shipped, edition);
  if (text === undefined) return fail(otherEdition(shipped));
  if (text === textOf(shipped)) return ok({ shipped: id });
  const own = checkScenario(JSON.parse(text));
  return own.ok ? ok({ own: own.value }) : fail(otherEdition(shipped));
}

/** Reads which scenario is meant; a class's own is checked by the scenario's rules. */
export function scenarioRefOf(input: unknown): Result<ScenarioRef, Words> {
  const shipped = v.safeParse(Shipped, input);
  if (shipped.success) return shippedRefOf(shipped.output);
  const own = v.safeParse(Own, input);
  if (!own.success) return fail(wrongField({ ...wrongOf(own.issues[0]), path: 'scenario' }));
  const checked = checkScenario(own.output.own);
  if (checked.ok) return ok({ own: checked.value });
  const [first] = checked.error;
  return fail(wrongField(first && { ...first, path: `scenario.own.${first.path}` }));
}
