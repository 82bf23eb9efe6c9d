import * as v from 'valibot';
import { Mode, Seed } from '../../../sim/codes/run-file';
import { checkScenario } from '../../../sim/scenario/check';
import type { Scenario } from '../../../sim/scenario/scenario';
import { scenarioById } from '../../../sim/scenarios/library';

/**
 * A scenario in the making. `scenario` can be played at any moment: what was typed and cannot stand there is
 * kept as it was typed, under the path of its field, until it is mended.
 */
export interface Draft {
  readonly id: string;
  /** The shipped scenario it began from. */
  readonly from: string;
  readonly scenario: Scenario;
  readonly typed: Readonly<Record<string, string>>;
  readonly seed: string;
  readonly mode: Mode;
}

/** A draft of a shipped scenario. Its id becomes the scenario's name among others, so that no two are mixed up. */
export const newDraft = (from: Scenario, id: string, seed: string): Draft => ({
  id,
  from: from.id,
  scenario: { ...from, id: `${from.id.slice(0, 40 - id.length - 1)}-${id}` },
  typed: {},
  seed,
  mode: 'practice',
});

/**
 * Tries what was typed into one field. `next` is the scenario with it, absent when it is not even of the
 * field's kind; what cannot stand is kept as text and the scenario stays as it was.
 */
export function typedInto(draft: Draft, path: string, text: string, next: Scenario | undefined): Draft {
  const { [path]: _, ...others } = draft.typed;
  return next && checkScenario(next).ok
    ? { ...draft, scenario: next, typed: others }
    : { ...draft, typed: { ...others, [path]: text } };
}

/** A list got another order: what was typed into its entries belongs to nobody any more. */
export const withoutTypedUnder = (typed: Draft['typed'], list: string): Draft['typed'] =>
  Object.fromEntries(Object.entries(typed).filter(([path]) => !path.startsWith(`${list}.`)));

/** What is handed to a class: the shipped scenario itself where nothing differs from it but the name. */
export function sharedScenario({ from, scenario }: Pick<Draft, 'from' | 'scenario'>): Scenario {
  const shipped = scenarioById(from);
  return shipped && worldText(shipped) === worldText(scenario) ? shipped : scenario;
}

/** Two scenarios with the same text are the same but for their name: the order of keys says nothing. */
const worldText = (scenario: Scenario): string =>
  JSON.stringify({ ...scenario, id: '' }, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const Stored = v.object({
  from: v.string(),
  scenario: v.unknown(),
  typed: v.record(v.string(), v.string()),
  seed: Seed,
  mode: Mode,
});

export const writeDraft = ({ id: _, ...draft }: Draft): string => JSON.stringify(draft);

/** Reads a stored draft; absent where another version of the program wrote something it cannot read. */
export function readDraft(id: string, text: string): Draft | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const stored = v.safeParse(Stored, json);
  if (!stored.success) return undefined;
  const scenario = checkScenario(stored.output.scenario);
  return scenario.ok ? { id, ...stored.output, scenario: scenario.value } : undefined;
}
