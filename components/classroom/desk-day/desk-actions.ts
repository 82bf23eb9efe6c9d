import type { Words } from '../../../retention/words';
import type { DeskAction } from '../../../sim/contract/decisions';

/** What can be done for one guest, each with what it is and costs in a few words. */
export const deskActions: readonly { readonly id: DeskAction; readonly name: Words; readonly says: Words }[] =
  [
    {
      id: 'leave-alone',
      name: { en: 'Leave alone', zh: '不打扰' },
      says: { en: 'Serve as ever; no policy reaches this guest.', zh: '照常服务；统一规则也不会触及。' },
    },
    {
      id: 'call',
      name: { en: 'Call', zh: '打电话' },
      says: {
        en: 'A personal call. Some are pleased, some are put off.',
        zh: '亲自致电。有人高兴，有人反感。',
      },
    },
    {
      id: 'coupon',
      name: { en: 'Coupon', zh: '优惠券' },
      says: { en: '15% off the next trip.', zh: '下次出行减15%。' },
    },
    {
      id: 'upgrade',
      name: { en: 'Upgrade', zh: '升级' },
      says: { en: 'A better trip; costs 10% of its price.', zh: '体验升级；成本为价格的10%。' },
    },
    {
      id: 'apologise',
      name: { en: 'Apologise', zh: '致歉' },
      says: {
        en: 'For what went wrong. Where nothing did, it changes nothing.',
        zh: '为出过的错道歉；没出错就没有作用。',
      },
    },
    {
      id: 'remedy',
      name: { en: 'Mend the cause', zh: '针对原因解决' },
      says: { en: 'Carries an open complaint through to its answer.', zh: '把未结的投诉办到有答复为止。' },
    },
  ];
