import {
  type Booking,
  type CustomerHistory,
  type Day,
  newHistory,
  type SurveyMethod,
  surveyMethods,
} from '../retention/customer-history';
import { dayAfter } from './calendar';
import type { CustomerName } from './contract/decisions';
import { causes, destinations, initiators } from './contract/ledger';
import type { Run } from './contract/run';
import { purposes, RoundDraws } from './draws';
import { guestMark, guestName } from './guest-names';
import { listen, silent } from './listen';
import { answerBy, chanceOfHearing, waysOfAsking } from './survey-methods';
import { begin } from './world/begin';
import { type Customers, DISMISSED, LEFT, REFUSED } from './world/columns';
import { constraintOf } from './world/constraint';
import { lever } from './world/levers-of-firm';
import { tierAt, tiers } from './world/tier';
import { placeOf, type World } from './world/world';

const PROPERTY = {
  hotel: 'homeport-hotel',
  'travel-agency': 'homeport-travel',
  'online-travel-agency': 'homeport-online',
};

/** What the firm would know of one customer: the shape imports give, and nothing of the truth behind it. */
export function observe(run: Run, customer: CustomerName): CustomerHistory {
  const history = observeAll(run, [customer])[0];
  if (!history) throw new RangeError(`no customer ${guestMark(customer)} in this run`);
  return history;
}

/**
 * Histories of the given customers (all of them when none are given) from one replay of the run.
 * Departures are known only where the firm acted, or asked why; a customer who just stays away says nothing (C25).
 */
export function observeAll(run: Run, customers?: readonly CustomerName[]): CustomerHistory[] {
  const histories = new Map<number, CustomerHistory>();
  const wanted = customers?.map((customer) => placeOf(run.world, customer));
  const c = run.world.customers;
  const start = begin(run.scenario, run.seed);
  for (let i = 0; i < run.world.count; i++) {
    if (c.status[i] === REFUSED || (wanted && !wanted.includes(i))) continue;
    histories.set(i, begun(run, i, start));
  }
  const on = (day: number) => dayAfter(run.scenario.start, day);
  /** The firm knows for what it apologised: its own faults up to a day. */
  const apologised = (history: CustomerHistory | undefined, from: Day, on: Day) => {
    for (const fault of history?.faults ?? [])
      if (fault.on <= from && !fault.apologisedOn) fault.apologisedOn = on;
  };
  listen(run, (round, world) => {
    const began = dayAfter(run.scenario.start, (round - 1) * run.scenario.roundDays);
    for (const { customer, action } of run.decisions[round - 1]?.desk ?? [])
      if (action === 'apologise') apologised(histories.get(placeOf(run.world, customer)), began, began);
    const source = { kind: 'world', round } as const;
    const draws = new RoundDraws(world.key, round);
    const hear = (i: number, day: number, satisfaction: number) => {
      const method = surveyMethodOf(world);
      histories.get(i)?.surveys.push({
        on: on(day + waysOfAsking[method].daysLater),
        ...answerBy(method, world.customers, i, satisfaction),
        source,
      });
    };
    return {
      ...silent,
      booking(i, day, price, status, withOffer) {
        const history = histories.get(i);
        history?.bookings.push({
          ...bookingOf(run, history, day, price, withOffer),
          status,
          ...(status === 'cancelled' && { cancelledOn: on(day - 3) }),
          source,
        });
        if (status === 'stayed' && isHeard(world, i, day, draws))
          hear(i, day, world.customers.satisfaction[i] as number);
      },
      fault(i, day, link) {
        const failed = run.scenario.chain[link];
        histories.get(i)?.faults.push({
          on: on(day),
          what: failed?.name.en ?? '',
          ...(failed && { link: failed.id }),
          source,
        });
      },
      complaint(i, day, about) {
        histories.get(i)?.complaints.push({ about, steps: { receive: on(day) }, source });
      },
      complaintClosed(i, day, remedy) {
        const complaint = histories.get(i)?.complaints.at(-1);
        if (!complaint) return;
        const done = on(day);
        complaint.steps = {
          ...complaint.steps,
          record: done,
          analyse: done,
          resolve: done,
          'feed-back': done,
        };
        if (remedy === 1 && complaint.about === 'service-fault')
          apologised(histories.get(i), complaint.steps.receive ?? done, done);
        if (remedy > 0) complaint.remedy = ['', 'apology', 'money', 'cause mended'][remedy] ?? '';
      },
      contact(i, day, from, answered) {
        if (from === 'firm' && (world.customers.constraint[i] as number) > 0)
          tellsWhy(histories.get(i), on(day), constraintOf(world, i, round), round);
        histories.get(i)?.contacts.push({
          on: on(day),
          from,
          by: 'message',
          ...(from === 'guest' && answered && { answeredOn: on(day + 1) }),
          source,
        });
      },
      winBackTried(i, day, asked, cameBack) {
        const history = histories.get(i);
        if (!history) return;
        history.contacts.push({ on: on(day), from: 'firm', by: 'phone', source });
        if (!asked) return;
        apologised(history, on(day), on(day));
        if (!cameBack) history.departure = departureOf(world.customers, i, on(day));
      },
      survey(i, day, satisfaction) {
        if (surveyMethodOf(world) === 'questionnaire') hear(i, day, satisfaction);
      },
    };
  });
  for (const [i, history] of histories) finish(run, i, history);
  return [...histories.values()];
}

const surveyMethodOf = ({ firm }: World): SurveyMethod =>
  surveyMethods[Math.round(lever(firm, 'surveyMethod'))] ?? 'questionnaire';

/** Whether a trip is heard of by a way of asking other than the questionnaire, whose sample the world draws. */
function isHeard(world: World, i: number, day: number, draws: RoundDraws): boolean {
  const method = surveyMethodOf(world);
  if (method === 'questionnaire') return false;
  const { name, satisfaction } = world.customers;
  // Numbered by day, far from the numbers of the trips whose questionnaire was drawn.
  const u = draws.of(purposes.survey, name[i] as number, 1000 + Math.floor(day));
  return u < chanceOfHearing(method, lever(world.firm, 'surveySample'), satisfaction[i] as number);
}

function bookingOf(
  run: Run,
  history: CustomerHistory,
  day: number,
  price: number,
  withOffer: boolean,
): Omit<Booking, 'status' | 'source'> {
  const { start, currency, role } = run.scenario;
  return {
    channel: 'direct',
    reservationNumber: `${history.id}-${history.bookings.length + 1}`,
    checkIn: dayAfter(start, day),
    checkOut: dayAfter(start, day + 1),
    bookedOn: dayAfter(start, day - 14),
    guestName: history.names[0] ?? history.id,
    price: { amount: Math.round(100 * price) / 100, currency },
    property: PROPERTY[role],
    ...(withOffer && { withOffer }),
  };
}

/** Names, consent, and the trips made before the first round. */
function begun(run: Run, i: number, start: World): CustomerHistory {
  const c = run.world.customers;
  const customer = c.name[i] as number;
  const name = guestName(customer);
  const history = newHistory(`guest-${guestMark(customer)}`, c.language[i] === 1 ? name.en : name.zh);
  history.emails.push(`guest-${guestMark(customer)}@example.com`);
  history.consent = { marketing: c.consent[i] === 1 ? 'yes' : 'no' };
  if (i < start.count) {
    // Past trips are spread at the customer's own rhythm up to the last one.
    const trips = start.customers.trips[i] as number;
    const last = start.customers.lastTripDay[i] as number;
    const gap = Math.min(400, 1 / (start.customers.tripRate[i] as number));
    for (let trip = trips - 1; trip >= 0; trip--) {
      history.bookings.push({
        ...bookingOf(run, history, last - trip * gap, c.spend[i] as number, false),
        status: 'stayed',
        source: { kind: 'world', round: 0 },
      });
    }
  }
  return history;
}

function finish(run: Run, i: number, history: CustomerHistory): void {
  const { world, scenario } = run;
  const c = world.customers;
  history.bookings.sort((a, b) => (a.checkIn < b.checkIn ? -1 : a.checkIn > b.checkIn ? 1 : 0));
  history.surveys.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const points = Math.round((c.points[i] as number) * (c.spend[i] as number));
  if (points > 0) {
    const lapse = (c.lastTripDay[i] as number) + scenario.roundDays * lever(world.firm, 'pointsLife');
    history.points = { balance: points, expiresOn: dayAfter(scenario.start, lapse) };
  }
  const tier = tiers[tierAt(c, i, world.round * scenario.roundDays, world.values)];
  if (lever(world.firm, 'tiers') > 0 && tier && tier.id !== 'none') history.tier = tier.words.en;
  const adviser = c.adviser[i] as number;
  history.adviser = { name: `Adviser ${adviser + 1}` };
  if (
    c.status[i] === DISMISSED ||
    (c.status[i] === LEFT && initiators[c.exitInitiator[i] as number] === 'firm')
  ) {
    history.departure = departureOf(c, i, dayAfter(scenario.start, c.exitDay[i] as number));
  }
}

/** Whom the firm calls, tells once what keeps them (M30); nobody guesses it. */
function tellsWhy(
  history: CustomerHistory | undefined,
  on: Day,
  { since, what }: ReturnType<typeof constraintOf>,
  round: number,
): void {
  const told = history?.circumstances?.at(-1)?.source;
  if (!history || (told?.kind === 'world' && told.round >= since)) return;
  const source = { kind: 'world', round } as const;
  history.circumstances = [
    ...(history.circumstances ?? []),
    { kind: 'constraint', what: what.id, on, source },
  ];
}

/** The customer's exit as a record of the day the firm knew it. */
const departureOf = (c: Customers, i: number, on: Day): NonNullable<CustomerHistory['departure']> => ({
  on,
  initiator: initiators[c.exitInitiator[i] as number] ?? 'customer',
  cause: causes[c.exitCause[i] as number] ?? 'other',
  destination: destinations[c.exitDestination[i] as number] ?? 'unknown',
  source: { kind: 'world', round: c.exitRound[i] as number },
});
