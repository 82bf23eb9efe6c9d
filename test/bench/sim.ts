import { availableParallelism, cpus } from 'node:os';
import { withCrew } from '../../bin/commands/sim/crew';
import { runWhole } from '../../sim/run';
import { siblingSeed } from '../../sim/seed';
import { bytesPerCustomer } from '../../sim/world/columns';
import { allocated } from './sim/allocation';
import { bareLoop } from './sim/bare-loop';
import { busyDecisions, busyScenario, playBusy, ROUNDS } from './sim/busy-world';
import { type Counted, countDraws } from './sim/count-draws';

const goals = { overBare: 3, millionOverTenThousand: 1.3, bytes: 500 };
const sizes = [10_000, 100_000, 1_000_000];
/** Small worlds are over in a moment: the best of several runs is the one nothing else disturbed. */
const repeats: Record<number, number> = { 10000: 9, 100000: 3, 1000000: 2 };

const say = (line: string) => process.stdout.write(`${line}\n`);
const millions = (x: number) => `${(x / 1e6).toFixed(2)} million`;

/**
 * Plays busy worlds of three sizes on one core with the full rules, beside a bare loop with as many draws,
 * and siblings on all cores.
 *
 * @param args numbers of customers instead of the usual sizes
 * @returns 0 if all goals are met
 */
export async function run(args: string[]): Promise<number> {
  const asked = args.length > 0 ? args.map(Number) : sizes;
  if (asked.some((size) => !Number.isInteger(size) || size < 100)) {
    process.stderr.write('Arguments are numbers of customers from 100, e.g. 10000.\n');
    return 2;
  }
  say(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}, ${ROUNDS} rounds`,
  );
  const counted = await countDraws(Math.min(10_000, ...asked));
  const each = (count: number) => (count / counted.customerRounds).toFixed(2);
  say(
    `per customer-round ${each(counted.draws)} draws, ${each(counted.logs)} logarithms, ${each(counted.exps)} powers of e (counted call by call)`,
  );

  for (let warm = 0; warm < 3; warm++) playBusy(10_000);
  const measured = asked.map((size) => measure(size, counted));
  const last = measured.at(-1);
  const growth = (last?.nanoseconds ?? 0) / (measured[0]?.nanoseconds ?? 1);
  const heap = allocated(10_000);
  say(
    `heap: ${heap.bytesPerCustomerRound.toFixed(0)} short-lived bytes per customer-round, most of them numbers boxed on their way out of ${heap.most.map(({ name, bytes }) => `${name} (${bytes.toFixed(0)})`).join(', ')}`,
  );
  say(
    `cost per customer-round at ${asked.at(-1)} is ${growth.toFixed(2)} times that at ${asked[0]} (goal ${goals.millionOverTenThousand})`,
  );
  await siblings(200, 10_000);

  const overBare = Math.max(...measured.map((m) => m.ratio));
  const bytes = Math.max(...measured.map((m) => m.bytes));
  const met = {
    [`at most ${goals.overBare} times the bare loop`]: overBare <= goals.overBare,
    [`at most ${goals.millionOverTenThousand} times the cost at the largest size`]:
      growth <= goals.millionOverTenThousand,
    [`at most ${goals.bytes} bytes per customer`]: bytes <= goals.bytes,
    'no allocation per customer inside a round': heap.bytesPerCustomerRound < 1,
  };
  for (const [goal, reached] of Object.entries(met)) say(`${reached ? 'met   ' : 'MISSED'} ${goal}`);
  return Object.values(met).every(Boolean) ? 0 : 1;
}

interface Measured {
  nanoseconds: number;
  ratio: number;
  bytes: number;
}

function measure(customers: number, counted: Counted): Measured {
  let best = playBusy(customers);
  const memory = memoryPerCustomer(customers);
  for (let n = 1; n < (repeats[customers] ?? 3); n++) {
    const again = playBusy(customers);
    if (again.seconds < best.seconds) best = again;
  }
  const { customerRounds, seconds, birthSeconds } = best;
  const draws = Math.round((counted.draws / counted.customerRounds) * customerRounds);
  const exponentials = Math.round((counted.logs / counted.customerRounds) * customerRounds);
  const bare = Math.min(...Array.from({ length: 3 }, () => bareLoop(customers, ROUNDS, draws, exponentials)));
  const nanoseconds = (1e9 * seconds) / customerRounds;
  say(`${customers.toLocaleString('en')} customers`);
  say(
    `  rules      ${millions(customerRounds / seconds)} customer-rounds/s, ${millions(draws / seconds)} draws/s, ${nanoseconds.toFixed(0)} ns each (birth ${((1e9 * birthSeconds) / customers).toFixed(0)} ns each)`,
  );
  say(`  bare loop  ${millions(customerRounds / bare)} customer-rounds/s, ${millions(draws / bare)} draws/s`);
  say(`  ratio      ${(seconds / bare).toFixed(2)} (goal ${goals.overBare})`);
  say(
    `  memory     ${bytesPerCustomer} bytes per customer in columns, ${memory.toFixed(0)} with the room kept for newcomers (goal ${goals.bytes})`,
  );
  return { nanoseconds, ratio: seconds / bare, bytes: memory };
}

/** What the process holds in buffers for a played world, per customer who ever lived in it. */
function memoryPerCustomer(customers: number): number {
  const before = process.memoryUsage().arrayBuffers;
  const { world } = playBusy(customers);
  const held = world.customers.capacity * bytesPerCustomer;
  const after = process.memoryUsage().arrayBuffers;
  // A collection in between frees older worlds; then the columns' own count stands.
  return Math.max(held, after >= before && after - before < 3 * held ? after - before : 0) / world.count;
}

async function siblings(n: number, customers: number): Promise<void> {
  const scenario = busyScenario(customers);
  const jobs = Array.from({ length: n }, (_, sibling) => ({
    seed: siblingSeed('bench', sibling),
    decisions: busyDecisions,
    rounds: ROUNDS,
  }));
  const started = performance.now();
  await withCrew(scenario, n, (crew) => crew.play(jobs));
  const seconds = (performance.now() - started) / 1000;
  const alone = performance.now();
  for (let sibling = 0; sibling < 5; sibling++)
    runWhole(scenario, siblingSeed('bench', sibling), busyDecisions);
  const one = (performance.now() - alone) / 5000;
  say(
    `${n} siblings of ${customers.toLocaleString('en')} customers: ${seconds.toFixed(1)} s on all cores, threads started included (about ${(n * one).toFixed(1)} s on one)`,
  );
}
