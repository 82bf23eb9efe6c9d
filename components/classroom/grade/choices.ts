import * as v from 'valibot';
import { refOf, Seed, scenarioOf, scenarioRefOf } from '../../../sim/codes/run-file';
import { type Assignment, assignmentOf } from '../../../sim/grade/assignment';
import type { GradebookStudent, MoodleIdentifier } from '../../../sim/grade/gradebook-csv';
import { headings, type Order, type SortedBy } from './sorting';
import { type Written, writtenWords } from './written';

/** What the instructor set, put right and chose; kept with the class, so that a reload asks for none of it again. */
export interface Choices {
  /** What the class was given, where a scenario code or file was dropped or one was chosen. */
  readonly assignment: Assignment | 'any' | undefined;
  /** Names set right, by hand-in. */
  readonly students: ReadonlyMap<number, string>;
  /** Whether a run counts, where the instructor said so; by hand-in. */
  readonly byHand: ReadonlyMap<number, boolean>;
  readonly order: Order;
  /** Runs played for practice count too. */
  readonly practiceToo: boolean;
  /** Of the assignment in the gradebook; the scenario's until one is typed. */
  readonly title: string | undefined;
  /** Points for par, as typed. */
  readonly points: string;
  readonly written: Written;
  readonly identifier: MoodleIdentifier;
  readonly list: readonly GradebookStudent[] | undefined;
  /** Whom the instructor said somebody is, by what that student wrote. */
  readonly whoIs: ReadonlyMap<string, GradebookStudent>;
}

export const noChoices: Choices = {
  assignment: undefined,
  students: new Map(),
  byHand: new Map(),
  order: { by: 'student', up: true },
  practiceToo: false,
  title: undefined,
  points: '100',
  written: 'schoolId',
  identifier: 'schoolId',
  list: undefined,
  whoIs: new Map(),
};

/** How one choice is written as JSON and read back; undefined where it cannot be read. */
interface Form<T> {
  readonly write: (value: T) => unknown;
  readonly read: (json: unknown) => { readonly value: T } | undefined;
}

function plain<T>(schema: v.GenericSchema<unknown, T>): Form<T> {
  return {
    write: (value) => value,
    read: (json) => {
      const read = v.safeParse(schema, json);
      return read.success ? { value: read.output } : undefined;
    },
  };
}

/** JSON has no undefined: null stands for it. */
function maybe<T>(form: Form<T>): Form<T | undefined> {
  return {
    write: (value) => (value === undefined ? null : form.write(value)),
    read: (json) => (json === null ? { value: undefined } : form.read(json)),
  };
}

function map<K, T>(
  key: v.GenericSchema<unknown, K>,
  value: v.GenericSchema<unknown, T>,
): Form<ReadonlyMap<K, T>> {
  const entries = plain(v.array(v.strictTuple([key, value])));
  return {
    write: (value) => [...value],
    read: (json) => {
      const read = entries.read(json);
      return read && { value: new Map(read.value) };
    },
  };
}

const Text = v.pipe(v.string(), v.maxLength(1000));
const Student: v.GenericSchema<unknown, GradebookStudent> = v.object({
  name: Text,
  platformId: Text,
  schoolId: Text,
  login: Text,
  email: Text,
  section: Text,
});
const WasSet = v.object({ scenario: v.unknown(), seed: v.exactOptional(Seed) });

const assignment: Form<Assignment | 'any'> = {
  write: (value) =>
    value === 'any'
      ? value
      : { scenario: refOf(value.scenario), ...(value.seed !== undefined && { seed: value.seed }) },
  read: (json) => {
    if (json === 'any') return { value: 'any' };
    const set = v.safeParse(WasSet, json);
    const ref = set.success ? scenarioRefOf(set.output.scenario) : undefined;
    const scenario = ref?.ok ? scenarioOf(ref.value) : undefined;
    return scenario && { value: assignmentOf(scenario, set.success ? set.output.seed : undefined) };
  },
};

const forms: { readonly [K in keyof Choices]: Form<Choices[K]> } = {
  assignment: maybe(assignment),
  students: map(v.number(), Text),
  byHand: map(v.number(), v.boolean()),
  order: plain(
    v.object({ by: v.picklist(Object.keys(headings) as [SortedBy, ...SortedBy[]]), up: v.boolean() }),
  ),
  practiceToo: plain(v.boolean()),
  title: maybe(plain(Text)),
  points: plain(Text),
  written: plain(v.picklist(Object.keys(writtenWords) as [Written, ...Written[]])),
  identifier: plain(v.picklist(['email', 'schoolId', 'login'])),
  list: maybe(plain<readonly GradebookStudent[]>(v.array(Student))),
  whoIs: map(Text, Student),
};

export const writeChoice = <K extends keyof Choices>(key: K, value: Choices[K]): string =>
  JSON.stringify(forms[key].write(value));

export const writtenChoices = (choices: Choices): ReadonlyMap<string, string> =>
  new Map((Object.keys(forms) as (keyof Choices)[]).map((key) => [key, writeChoice(key, choices[key])]));

/** Those of the kept choices that can be read; what another version wrote stands as if it had not been chosen. */
export function readChoices(kept: ReadonlyMap<string, string>): Choices {
  const read = Object.entries(forms).flatMap(([key, form]) => {
    const text = kept.get(key);
    const found = text === undefined ? undefined : form.read(jsonOf(text));
    return found ? [[key, found.value]] : [];
  });
  return { ...noChoices, ...Object.fromEntries(read) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
