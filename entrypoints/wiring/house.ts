import { type House, usualHouse } from '../../retention/appraise';
import type { Settings } from './settings';

/** What this firm has set for itself, over what is usual. */
export const houseOf = ({ inactivity }: Pick<Settings, 'inactivity'>): House => ({
  ...usualHouse,
  inactivity,
});
