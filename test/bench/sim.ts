import { availableParallelism, cpus } from 'node:os';
import { withCrew } from '../../bin/commands/sim/crew';
import { runWhole } from '../../sim/run';
import { siblingSeed } from '../../sim/seed';
import { bytesPerCustomer } from '../../sim/world/columns';
import { allocated } from './sim/allocation';
import { bareLoop } from './sim/bare-loop';
import { busyDecisions, busyScenario, playBusy, ROUNDS } from './sim/busy-world';
import { type Counted, countDraws } from './sim/count-draws';
import { median } from './sim/median';

const goals = { overBare: 3, millionOverTenThousand: 1.3, bytes: 500 };
const sizes = [10_000, 100_000, 1_000_000];
/** How often each size is measured; what is told is the middle. Small worlds are over in a moment: many make a turn. */
const repeats: Record<number, number> = { 10000: 15, 100000: 9, 1000000: 5 };
const customersInTurn = 100_000;

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

  // Until every mechanism is compiled for good.
  for (let warm = 0; warm < 30; warm++) playBusy(10_000);
  const measured = asked.map((size) => measure(size, counted));
  const last = measured.at(-1);
  const growth = (last?.nanoseconds ?? 0) / (measured[0]?.nanoseconds ?? 1);
  const heap = await allocated();
  say(
    `heap: ${(heap.bytesPerRound / 1000).toFixed(0)} kB a round whatever its size, ${Math.max(0, heap.bytesPerCustomerRound).toFixed(1)} bytes for each customer besides`,
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

/** Rules and bare loop take turns, each as long as the other: a machine others use slows both alike. */
function measure(customers: number, counted: Counted): Measured {
  const memory = memoryPerCustomer(customers);
  const shares = {
    uniforms: (counted.draws - counted.logs) / counted.customerRounds,
    exponentials: counted.logs / counted.customerRounds,
  };
  const turns = Array.from({ length: repeats[customers] ?? 5 }, () => {
    const played = Array.from({ length: Math.ceil(customersInTurn / customers) }, () => {
      const { seconds, birthSeconds, customerRounds } = playBusy(customers);
      return { seconds, birthSeconds, customerRounds };
    });
    const sum = (what: (p: (typeof played)[number]) => number) => played.reduce((all, p) => all + what(p), 0);
    const seconds = sum((p) => p.seconds);
    const rules = (1e9 * seconds) / sum((p) => p.customerRounds);
    let spent = 0;
    let times = 0;
    for (; spent < seconds; times++) spent += bareLoop(customers, ROUNDS, shares);
    const bare = (1e9 * spent) / (times * customers * ROUNDS);
    const birth = (1e9 * sum((p) => p.birthSeconds)) / (played.length * customers);
    return { rules, bare, ratio: rules / bare, birth };
  });
  const of = (what: (turn: (typeof turns)[number]) => number) => turns.map(what);
  const nanoseconds = median(of((turn) => turn.rules));
  const bare = median(of((turn) => turn.bare));
  const ratio = median(of((turn) => turn.ratio));
  const draws = counted.draws / counted.customerRounds;
  say(`${customers.toLocaleString('en')} customers, processor time, the middle of ${turns.length} turns`);
  say(
    `  rules      ${millions(1e9 / nanoseconds)} customer-rounds/s, ${millions((1e9 * draws) / nanoseconds)} draws/s, ${nanoseconds.toFixed(0)} ns each, at best ${Math.min(...of((turn) => turn.rules)).toFixed(0)} (birth ${median(of((turn) => turn.birth)).toFixed(0)} ns each)`,
  );
  say(
    `  bare loop  ${millions(1e9 / bare)} customer-rounds/s, ${millions((1e9 * draws) / bare)} draws/s, ${bare.toFixed(0)} ns each, at best ${Math.min(...of((turn) => turn.bare)).toFixed(0)}`,
  );
  say(
    `  ratio      ${ratio.toFixed(1)}, from ${Math.min(...of((turn) => turn.ratio)).toFixed(1)} to ${Math.max(...of((turn) => turn.ratio)).toFixed(1)} (goal ${goals.overBare})`,
  );
  say(
    `  memory     ${bytesPerCustomer} bytes per customer in columns, ${memory.toFixed(0)} with the room kept for newcomers (goal ${goals.bytes})`,
  );
  return { nanoseconds, ratio, bytes: memory };
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
