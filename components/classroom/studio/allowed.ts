import type * as v from 'valibot';
import type { Words } from '../../../retention/words';
import { leverById } from '../../../sim/scenario/levers';
import { type ParameterPath, parameters } from '../../../sim/scenario/parameters';
import { Scenario } from '../../../sim/scenario/scenario';
import { shockSizes } from '../../../sim/scenario/shock-sizes';
import { lastRoundInUse } from './rounds';

/** What may stand in a field. */
export interface Allowed {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly longest?: number;
}

/**
 * What a scenario allows at a path such as `shocks.2.round`: the bounds of the scenario's own schema, narrowed
 * by the catalogues and by the scenario's length, as `checkScenario` holds them.
 */
export function allowedAt(scenario: Scenario, path: string): Allowed {
  const parameter = /^parameters\.(.+)$/.exec(path)?.[1];
  if (parameter !== undefined && parameter in parameters) {
    const { min, max, unit } = parameters[parameter as ParameterPath];
    return { min, max, ...(unit === 'count' && { whole: true }) };
  }
  const lever = /^levers\.(\d+)\.(min|max|default)$/.exec(path);
  if (lever) return leverRange(scenario, Number(lever[1]), lever[2]);
  const shock = scenario.shocks[Number(/^shocks\.(\d+)\.size$/.exec(path)?.[1])];
  if (shock) {
    const { max, whole } = shockSizes[shock.kind];
    return { min: 0, max, ...(whole && { whole }) };
  }
  const bounds = boundsOf(schemaAt(path.split('.')));
  if (path === 'rounds') return { ...bounds, min: lastRoundInUse(scenario) };
  if (/^(shocks\.\d+\.round|questions\.\d+\.afterRound|levers\.\d+\.opensInRound)$/.test(path))
    return { ...bounds, max: scenario.rounds };
  return bounds;
}

function leverRange(scenario: Scenario, place: number, key: string | undefined): Allowed {
  const own = scenario.levers[place];
  if (!own) return {};
  const { min, max, default: standing } = leverById(own.id);
  const from = own.min ?? min;
  const to = own.max ?? max;
  const start = own.default ?? standing;
  if (key === 'min') return { min, max: start };
  return key === 'max' ? { min: start, max } : { min: from, max: to };
}

/** The schema of the field at a path; undefined where the path leads nowhere. */
function schemaAt(keys: readonly string[]): v.GenericSchema | undefined {
  let at: unknown = Scenario;
  for (const key of keys) {
    const inside = at as { entries?: Record<string, unknown>; item?: unknown; wrapped?: unknown };
    at = inside.entries ? inside.entries[key] : inside.item;
    const optional = at as { wrapped?: unknown } | undefined;
    if (optional?.wrapped) at = optional.wrapped;
  }
  return at as v.GenericSchema | undefined;
}

/** The bounds written into a schema's pipe. */
function boundsOf(schema: v.GenericSchema | undefined): Allowed {
  const pipe = (schema as { pipe?: readonly { type: string; requirement?: unknown }[] } | undefined)?.pipe;
  let allowed: Allowed = {};
  for (const { type, requirement } of pipe ?? []) {
    if (type === 'min_value') allowed = { ...allowed, min: Number(requirement) };
    else if (type === 'max_value') allowed = { ...allowed, max: Number(requirement) };
    else if (type === 'integer') allowed = { ...allowed, whole: true };
    else if (type === 'max_length') allowed = { ...allowed, longest: Number(requirement) };
  }
  return allowed;
}

/** What may stand there, as a sentence under the field; `times` is by how much the field shows its numbers larger. */
export function allowedWords(allowed: Allowed, number: (value: number) => string, times = 1): Words {
  const { min, max, whole, longest } = allowed;
  if (longest !== undefined)
    return { en: `at most ${number(longest)} characters`, zh: `最多${number(longest)}个字` };
  if (min !== undefined && max !== undefined) {
    const [from, to] = [number(min * times), number(max * times)];
    return whole
      ? { en: `a whole number from ${from} to ${to}`, zh: `${from}到${to}的整数` }
      : { en: `a number from ${from} to ${to}`, zh: `${from}到${to}的数` };
  }
  return { en: 'a number', zh: '一个数' };
}
