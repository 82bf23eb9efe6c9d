import type { Words } from '../../../retention/words';
import type { StayLedger } from '../../../sim/contract/ledger';

/** What speaks for staying and against it, in the course's own terms (courseware T3.3–T3.10). */
export const memberWords: Record<keyof StayLedger, Words> = {
  surplus: { en: 'Customer surplus', zh: '客户剩余价值' },
  attachment: { en: 'Attachment', zh: '心理依附' },
  sunk: { en: 'Sunk cost', zh: '沉没成本' },
  transaction: { en: 'Transaction cost', zh: '交易成本' },
  switching: { en: 'Switching cost', zh: '转移成本' },
  opportunity: { en: 'Opportunity cost', zh: '机会成本' },
  barrier: { en: 'Termination barrier', zh: '终止壁垒' },
};
