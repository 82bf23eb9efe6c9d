import { usualWarningRule, type WarningRule } from '../../retention/early-warning';
import type { Scenario } from '../scenario/scenario';

/** The rule the class plays by: what happened in this round and the one before is warning, older is history. */
export const warningRuleIn = ({ roundDays }: Scenario): WarningRule => ({
  ...usualWarningRule,
  lookBackDays: 2 * roundDays,
});
