import * as v from 'valibot';
import { fail, ok, type Result } from '../../retention/result';
import { acquiredInRound, type CustomerName, Decisions } from '../contract/decisions';
import { leverById } from './levers';
import { type ParameterPath, parameters } from './parameters';
import { Scenario } from './scenario';
import { shockSizes } from './shock-sizes';

/** One thing that is wrong: where, what was found, and what is allowed there. */
export interface Wrong {
  path: string;
  found: string;
  allowed: string;
}

const shown = (x: unknown): string => {
  const text = typeof x === 'string' ? `"${x}"` : JSON.stringify(x);
  return text === undefined ? 'nothing' : text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** What a schema found, in the same three parts. */
export const wrongOf = (issue: v.BaseIssue<unknown>): Wrong => ({
  path: v.getDotPath(issue) ?? '',
  found: shown(issue.input),
  allowed: allowedAt(issue),
});

function allowedAt({ type, expected, received, message, requirement }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'no such field';
  if (type === 'strict_object' && received === 'undefined') return 'a value: it is required';
  const kind = bounds[type];
  return kind === undefined ? (expected ?? message) : `${kind} ${requirement}`;
}

const bounds: Readonly<Record<string, string>> = {
  min_value: 'at least',
  max_value: 'at most',
  min_length: 'a length of at least',
  max_length: 'a length of at most',
};

/**
 * Reads a scenario of unknown origin. A wrong one is refused with every field that is missing, unknown or of
 * the wrong kind; where there is none, with every value out of its range.
 */
export function checkScenario(input: unknown): Result<Scenario, Wrong[]> {
  const read = v.safeParse(Scenario, input);
  if (!read.success) return fail(read.issues.map(wrongOf));
  const wrong = [
    ...wrongParameters(read.output),
    ...wrongLevers(read.output),
    ...wrongTimes(read.output),
    ...wrongScore(read.output),
  ];
  return wrong.length > 0 ? fail(wrong) : ok(read.output);
}

function wrongParameters(scenario: Scenario): Wrong[] {
  const wrong: Wrong[] = [];
  for (const [path, value] of Object.entries(scenario.parameters) as [ParameterPath, number][]) {
    const { min, max, unit } = parameters[path];
    if (value < min || value > max) {
      wrong.push({ path: `parameters.${path}`, found: shown(value), allowed: `${min} to ${max} (${unit})` });
    } else if (unit === 'count' && !Number.isInteger(value)) {
      wrong.push({
        path: `parameters.${path}`,
        found: shown(value),
        allowed: `a whole number from ${min} to ${max}`,
      });
    }
  }
  return wrong;
}

function wrongLevers(scenario: Scenario): Wrong[] {
  const wrong: Wrong[] = [];
  const seen = new Set<string>();
  for (const [n, lever] of scenario.levers.entries()) {
    const path = `levers.${n}`;
    const catalogue = leverById(lever.id);
    if (seen.has(lever.id))
      wrong.push({ path: `${path}.id`, found: shown(lever.id), allowed: 'each lever once' });
    seen.add(lever.id);
    for (const key of ['min', 'max', 'default'] as const) {
      const value = lever[key];
      if (value !== undefined && (value < catalogue.min || value > catalogue.max)) {
        wrong.push({
          path: `${path}.${key}`,
          found: shown(value),
          allowed: `${catalogue.min} to ${catalogue.max}`,
        });
      }
    }
    const min = lever.min ?? catalogue.min;
    const max = lever.max ?? catalogue.max;
    const start = lever.default ?? catalogue.default;
    if (min > max) wrong.push({ path: `${path}.min`, found: shown(min), allowed: `at most max, ${max}` });
    else if (start < min || start > max) {
      wrong.push({ path: `${path}.default`, found: shown(start), allowed: `${min} to ${max}` });
    }
    if (lever.opensInRound > scenario.rounds) {
      wrong.push({
        path: `${path}.opensInRound`,
        found: shown(lever.opensInRound),
        allowed: `1 to ${scenario.rounds}`,
      });
    }
  }
  return wrong;
}

function wrongTimes(scenario: Scenario): Wrong[] {
  const wrong: Wrong[] = [];
  for (const [n, shock] of scenario.shocks.entries()) {
    if (shock.round > scenario.rounds) {
      wrong.push({
        path: `shocks.${n}.round`,
        found: shown(shock.round),
        allowed: `1 to ${scenario.rounds}`,
      });
    }
    const { max, whole } = shockSizes[shock.kind];
    if (shock.size > max || (whole && !Number.isInteger(shock.size))) {
      wrong.push({
        path: `shocks.${n}.size`,
        found: shown(shock.size),
        allowed: `${whole ? 'a whole number from ' : ''}0 to ${max}`,
      });
    }
  }
  for (const [n, question] of scenario.questions.entries()) {
    if (question.afterRound > scenario.rounds) {
      wrong.push({
        path: `questions.${n}.afterRound`,
        found: shown(question.afterRound),
        allowed: `0 to ${scenario.rounds}`,
      });
    }
  }
  return wrong;
}

/** A score in which nothing counts would tell no two runs apart. */
function wrongScore({ parameters: own }: Scenario): Wrong[] {
  return own['score.cash'] === 0 && own['score.base'] === 0
    ? [{ path: 'parameters.score.cash', found: '0', allowed: 'above 0 while parameters.score.base is 0' }]
    : [];
}

/** Reads the decisions of one round (counted from 1) against what the scenario opens and allows by then. */
export function checkDecisions(
  scenario: Scenario,
  round: number,
  input: unknown,
): Result<Decisions, Wrong[]> {
  const read = v.safeParse(Decisions, input);
  if (!read.success) return fail(read.issues.map(wrongOf));
  const wrong: Wrong[] = [];
  for (const [id, value] of Object.entries(read.output.levers)) {
    const own = scenario.levers.find((lever) => lever.id === id);
    const path = `levers.${id}`;
    if (!own) {
      wrong.push({ path, found: shown(value), allowed: 'only levers of this scenario' });
      continue;
    }
    const catalogue = leverById(own.id);
    const min = own.min ?? catalogue.min;
    const max = own.max ?? catalogue.max;
    if (round < own.opensInRound) {
      wrong.push({ path, found: shown(value), allowed: `nothing before round ${own.opensInRound}` });
    } else if (value < min || value > max || (catalogue.options && !Number.isInteger(value))) {
      const kind = catalogue.options ? 'a whole number from ' : '';
      wrong.push({ path, found: shown(value), allowed: `${kind}${min} to ${max}` });
    }
  }
  wrong.push(...wrongDesk(scenario, round, read.output));
  return wrong.length > 0 ? fail(wrong) : ok(read.output);
}

/** A guest at the desk came before this round, and is served once. Whether they are still a customer, the world knows. */
function wrongDesk(scenario: Scenario, round: number, { desk = [] }: Decisions): Wrong[] {
  const served = new Set<CustomerName>();
  return desk.flatMap(({ customer }, n): Wrong[] => {
    const again = served.has(customer);
    served.add(customer);
    const came = acquiredInRound(customer);
    const wrong = { path: `desk.${n}.customer`, found: shown(customer) };
    if (again) return [{ ...wrong, allowed: 'each customer once' }];
    if (came >= round) return [{ ...wrong, allowed: `a customer who came before round ${round}` }];
    return came === 0 && customer >= scenario.customers
      ? [{ ...wrong, allowed: `0 to ${scenario.customers - 1} of those there at the start` }]
      : [];
  });
}
