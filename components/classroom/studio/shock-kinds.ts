import type { Words } from '../../../retention/words';
import type { Shock, shockKinds } from '../../../sim/scenario/scenario';

export type ShockKind = (typeof shockKinds)[number];

interface ShockWords {
  readonly name: Words;
  /** What its size says. */
  readonly size: Words;
  readonly unit: Words | undefined;
  readonly times: number;
  readonly usual: number;
}

const percent: Words = { en: '%', zh: '%' };
const share = (name: Words, size: Words, usual: number): ShockWords => ({
  name,
  size,
  unit: percent,
  times: 100,
  usual,
});
const count = (name: Words, size: Words): ShockWords => ({ name, size, unit: undefined, times: 1, usual: 1 });

/** The events a scenario may bring, as the engine reads their sizes. */
export const shockWords: Record<ShockKind, ShockWords> = {
  'rival-offer': share(
    { en: 'The rival cuts its price', zh: '对手降价' },
    { en: 'Off its price', zh: '降幅' },
    0.1,
  ),
  'rival-opens': count(
    { en: 'New rivals open', zh: '新对手开业' },
    { en: 'New firms to choose from', zh: '新增选择' },
  ),
  'rival-easier': share(
    { en: 'The rival gets easier to book', zh: '对手预订更方便' },
    { en: 'Off its booking effort', zh: '预订步骤减少' },
    0.3,
  ),
  downturn: share({ en: 'Downturn', zh: '经济下行' }, { en: 'Trips that fall away', zh: '减少的出行' }, 0.2),
  'destination-event': share(
    { en: 'Trouble at the destination', zh: '目的地突发事件' },
    { en: 'Trips called off', zh: '取消的出行' },
    0.2,
  ),
  'new-cook': share(
    { en: 'Quality slips', zh: '品质下滑' },
    { en: 'Quality lost, of 100', zh: '品质下降（满分100）' },
    0.1,
  ),
  'adviser-leaves': count(
    { en: 'Advisers leave', zh: '顾问离职' },
    { en: 'How many advisers', zh: '离职人数' },
  ),
  'moves-away': share(
    { en: 'Customers move away', zh: '客户搬离' },
    { en: 'Customers who move', zh: '搬离的客户' },
    0.05,
  ),
  'cost-rise': share(
    { en: 'Costs rise', zh: '成本上涨' },
    { en: 'Rise of the direct cost', zh: '直接成本涨幅' },
    0.06,
  ),
  'supplier-scandal': share(
    { en: 'A supplier’s scandal', zh: '供应商丑闻' },
    { en: 'Trust lost, of 100', zh: '信任下降（满分100）' },
    0.2,
  ),
};

/** A fresh event of a kind; its words wait to be written in both languages, the kind's name standing in. */
export const newShock = (kind: ShockKind, round: number): Shock => ({
  kind,
  round,
  rounds: 1,
  size: shockWords[kind].usual,
  words: shockWords[kind].name,
  foretold: false,
});
