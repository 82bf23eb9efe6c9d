import type { Decisions } from '../contract/decisions';
import { rangeOf } from '../policy-plan';
import type { Scenario } from '../scenario/scenario';
import { canonicalJson } from './canonical-json';

/**
 * What the decisions come to: round by round only what changes where a lever stands, so that setting a lever
 * to the value it has is no difference, and neither is the order of writing.
 */
export function decisionsKey(scenario: Scenario, decisions: readonly Decisions[]): string {
  const standing = new Map<string, number>(
    scenario.levers.map((lever) => [lever.id, rangeOf(lever).standing]),
  );
  return canonicalJson(
    decisions.map(({ levers, desk }) => {
      const changes = Object.entries(levers).filter(([id, value]) => standing.get(id) !== value);
      for (const [id, value] of changes) standing.set(id, value);
      const handled = [...(desk ?? [])].sort((a, b) => a.customer - b.customer);
      return { levers: Object.fromEntries(changes), desk: handled };
    }),
  );
}
