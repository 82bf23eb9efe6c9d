import type { Words } from '../../retention/words';

/** Why a prompt does not fit, offered ready-made; whoever answers may write a reason of their own. */
export const misfits: readonly Words[] = [
  { en: 'Already settled with the guest', zh: '已与客户沟通解决' },
  { en: 'The record is wrong', zh: '记录有误' },
  { en: 'Not for this guest', zh: '不适合这位客户' },
  { en: 'Not our decision', zh: '不由我方决定' },
];

/** A stored reason in both languages where it is a ready-made one, whichever language it was given in. */
export const misfitSaid = (because: string): Words =>
  misfits.find(({ en, zh }) => because === en || because === zh) ?? { en: because, zh: because };
