import type { Words } from '../../../retention/words';
import type { Scenario } from '../../../sim/scenario/scenario';

/** Whose chair the student sits in. */
export const roles: Record<Scenario['role'], Words> = {
  'travel-agency': { en: 'Travel agency', zh: '旅行社' },
  hotel: { en: 'Hotel', zh: '酒店' },
  'online-travel-agency': { en: 'Online travel agency', zh: '在线旅行社' },
};
