import { misunderstandingShare } from '../../claims';
import type { Run } from '../../contract/run';
import { run } from '../../run';
import { ACTIVE, type Customers, REFUSED } from '../../world/columns';
import { bitOf } from '../../world/exit';
import { placeOf, type World } from '../../world/world';
import { cashAndBase } from '../../worth';
import { asPlayed, type ClaimCase, total, within, withStanding } from './claim';

/** T2.4, R7: the share of complaints rooted in not understanding or not trusting; 76–84% counts as 80%. */
export function complaintRoots(played: Run): ClaimCase[] {
  const of = (words: ClaimCase['words'], each: Run): ClaimCase => {
    const share = misunderstandingShare(each);
    return {
      words,
      value: share,
      holds: within(share, 0.76, 0.84),
      beside: [
        {
          words: { en: 'complaints', zh: '投诉' },
          value: total(each, ({ counts }) => counts.complaints),
          unit: 'people',
        },
      ],
    };
  };
  return [
    of(asPlayed, played),
    of(
      { en: 'Nothing explained before payment', zh: '付款前不作说明' },
      withStanding(played, { explanation: 0 }),
    ),
    of({ en: 'Everything explained', zh: '充分说明' }, withStanding(played, { explanation: 1 })),
  ];
}

/** T2.6, F5: an anecdote's upper bound. How far a customer's circle reaches here, and who came of it. */
export function circleOf250(played: Run): ClaimCase[] {
  const { world, rounds } = played;
  const c = world.customers;
  let circles = 0;
  let largest = 0;
  let customers = 0;
  let recommended = 0;
  for (let i = 0; i < world.count; i++) {
    if (c.status[i] === REFUSED) continue;
    customers++;
    circles += c.reach[i] as number;
    largest = Math.max(largest, c.reach[i] as number);
    if ((c.referrals[i] as number) > 0) recommended++;
  }
  const referred = total(played, ({ counts }) => counts.referred);
  const mute = run(played.scenario, played.seed, played.decisions, rounds.length, bitOf('word-of-mouth'));
  const reaches = (words: ClaimCase['words'], value: number | null, beside: ClaimCase['beside'] = []) => ({
    words,
    value,
    holds: value === null ? null : value >= 225,
    beside,
  });
  return [
    reaches(
      { en: 'The circle of an average customer', zh: '一位普通客户的亲友圈' },
      customers === 0 ? null : circles / customers,
      [
        {
          words: { en: 'word of mouth was worth', zh: '口碑的价值' },
          value: cashAndBase(played) - cashAndBase(mute),
          unit: 'money',
        },
      ],
    ),
    reaches({ en: 'The largest circle of all', zh: '最大的亲友圈' }, customers === 0 ? null : largest),
    reaches(
      { en: 'New customers for each who recommended', zh: '每位推荐者带来的新客户' },
      recommended === 0 ? null : referred / recommended,
      [
        {
          words: { en: 'customers who recommended', zh: '推荐过的客户' },
          value: recommended,
          unit: 'people',
        },
        { words: { en: 'friends who came', zh: '应荐而来' }, value: referred, unit: 'people' },
      ],
    ),
  ];
}

/** Fewer say nothing about a mean. */
const enough = 8;

/** Places of the customers of a kind who have travelled. */
function places({ world }: Run, among: (c: Customers, i: number) => boolean): number[] {
  const c = world.customers;
  const found: number[] = [];
  for (let i = 0; i < world.count; i++)
    if (c.status[i] !== REFUSED && (c.trips[i] as number) > 0 && among(c, i)) found.push(i);
  return found;
}

const mean = (values: readonly number[]): number | null =>
  values.length < enough ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const gap = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

/** Satisfaction on the scale of the surveys, 1–5. */
const satisfactionOf = (world: World, i: number): number =>
  1 + 4 * (world.customers.satisfaction[i] as number);

const isHere = (world: World, i: number): number => (world.customers.status[i] === ACTIVE ? 1 : 0);

/**
 * The recovery paradox: who complained of a failure and was answered is more satisfied than who never met
 * one. De Matos, Henrique & Rossi 2007: on satisfaction yes, on repurchase no; not after a second failure
 * (Maxham & Netemeyer 2002). Beside it stands what no study can see: the same customers in the same world
 * without the faults.
 */
export function recoveryParadox(played: Run): ClaimCase[] {
  const answering = (remedy: number) =>
    withStanding(played, { remedy, complaintStaff: 1, compensation: 0.8 });
  return [
    paradoxIn(asPlayed, played),
    paradoxIn({ en: 'Every complaint answered, no remedy', zh: '有诉必答，不作补救' }, answering(0)),
    paradoxIn({ en: 'An apology', zh: '致歉' }, answering(1)),
    paradoxIn({ en: 'Money, four fifths of the price', zh: '补偿票价的五分之四' }, answering(2)),
    paradoxIn({ en: 'The cause mended', zh: '从根源解决' }, answering(3)),
  ];
}

function paradoxIn(words: ClaimCase['words'], played: Run): ClaimCase {
  const { world } = played;
  const answered = (c: Customers, i: number) =>
    (c.complaints[i] as number) > 0 && (c.complaintStep[i] as number) === 0;
  const once = places(played, (c, i) => c.failures[i] === 1 && answered(c, i));
  const again = places(played, (c, i) => (c.failures[i] as number) >= 2 && answered(c, i));
  const never = places(played, (c, i) => c.failures[i] === 0 && c.complaints[i] === 0);
  const satisfaction = (of: readonly number[]) => mean(of.map((i) => satisfactionOf(world, i)));
  const value = gap(satisfaction(once), satisfaction(never));

  const flawless = run(
    played.scenario,
    played.seed,
    played.decisions,
    played.rounds.length,
    bitOf('service-fault'),
  ).world;
  const same = once
    .map((i) => ({ i, other: placeOf(flawless, world.customers.name[i] as number) }))
    .filter(({ other }) => other >= 0);
  return {
    words,
    value,
    holds: value === null ? null : value > 0,
    beside: [
      {
        words: { en: 'answered after one failure', zh: '一次失误后获答复' },
        value: once.length,
        unit: 'people',
      },
      {
        words: { en: 'answered after two failures or more', zh: '两次以上失误后获答复' },
        value: gap(satisfaction(again), satisfaction(never)),
        unit: 'points-of-5',
      },
      {
        words: { en: 'against the same customers, had nothing failed', zh: '与这些客户从未遇到失误时相比' },
        value: mean(same.map(({ i, other }) => satisfactionOf(world, i) - satisfactionOf(flawless, other))),
        unit: 'points-of-5',
      },
      {
        words: { en: 'and of them still here', zh: '其留存率之差' },
        value: mean(same.map(({ i, other }) => isHere(world, i) - isHere(flawless, other))),
        unit: 'share',
      },
    ],
  };
}

/** The share approached in the comparison. */
const approachShare = 0.2;

/**
 * "Call those most at risk first": Ascarza 2018 finds that who responds counts, not who is at risk. The
 * figure is how many more (or fewer) customers are here at the end than if nobody had been approached.
 */
export function riskTargeting(played: Run): ClaimCase[] {
  const nobody = withStanding(played, { approachShare: 0 });
  const active = (each: Run) => each.rounds.at(-1)?.counts.activeAtEnd ?? 0;
  const orders = [
    { by: 1, words: { en: 'The fifth at highest risk', zh: '风险最高的五分之一' } },
    { by: 2, words: { en: 'The most responsive fifth', zh: '最可能回应的五分之一' } },
    { by: 3, words: { en: 'The most valuable fifth', zh: '价值最高的五分之一' } },
    { by: 0, words: { en: 'Any fifth', zh: '随机五分之一' } },
  ].map(({ by, words }) => ({
    words,
    run: withStanding(played, { approachShare, approachBy: by, approachWith: 0 }),
  }));
  const most = Math.max(...orders.map((each) => active(each.run)));
  return orders.map(({ words, run: each }) => ({
    words,
    value: active(each) - active(nobody),
    holds: active(each) === most && active(each) > active(nobody),
    beside: [
      {
        words: { en: 'worth against approaching nobody', zh: '与不联系任何人相比的总值' },
        value: cashAndBase(each) - cashAndBase(nobody),
        unit: 'money',
      },
    ],
  }));
}
