import type { Policy } from './contract/comparison';
import type { Decisions } from './contract/decisions';
import { draw } from './draws';
import { decisionsOf, leverChoices, moved, type Plan, withPoint } from './policy-plan';
import type { Scenario } from './scenario/scenario';
import { canonicalSeed, keyOf } from './seed';

/**
 * The search behind par, as a conversation: it proposes batches of policies and is told the worth of each,
 * so that the caller plays them where it likes, on one core or on all, with the same outcome.
 *
 * 1. Doing nothing, and every lever alone over its range (at most half of the budget).
 * 2. The best setting of each lever that helped, put together from the strongest down.
 * 3. Steps from the best plan so far, eight at a time: another value, a change half-way, a change undone;
 *    drawn from the search's own seed and biased towards levers that mattered alone.
 * 4. Whatever changes nothing is taken out again.
 *
 * Nothing is ever worse than the best policy met, so par is at least the best single lever that was tried.
 */
const METHOD =
  'single levers over their range; the helpful ones together, strongest first; then seeded local search in batches of 8; what changes nothing taken out';

const BATCH = 8;

interface Tried {
  plan: Plan;
  worth: number;
}

export function* searchPolicies(
  scenario: Scenario,
  seed: string,
  budget: number,
): Generator<Decisions[][], Policy, readonly number[]> {
  let evaluated = 0;
  let best: Tried = { plan: [], worth: Number.NEGATIVE_INFINITY };
  function* play(plans: readonly Plan[]): Generator<Decisions[][], Tried[], readonly number[]> {
    const affordable = plans.slice(0, Math.max(0, budget - evaluated));
    if (affordable.length === 0) return [];
    evaluated += affordable.length;
    const worths = yield affordable.map((plan) => decisionsOf(scenario, plan));
    const tried = affordable.map((plan, n) => ({ plan, worth: worths[n] ?? Number.NEGATIVE_INFINITY }));
    for (const each of tried) if (each.worth > best.worth) best = each;
    return tried;
  }

  const [nothing] = yield* play([[]]);
  const perLever = Math.max(1, Math.floor(budget / 2 / Math.max(1, scenario.levers.length)));
  const alone = yield* play(
    scenario.levers.flatMap((lever) =>
      leverChoices(lever)
        .slice(0, perLever)
        .map((value) => [{ lever: lever.id, round: lever.opensInRound, value }]),
    ),
  );
  const ranked = helpful(alone, nothing?.worth ?? 0);
  yield* play(prefixes(ranked));

  const mutate = mutations(scenario, seed, ranked);
  while (budget - evaluated - best.plan.length - 1 >= BATCH && scenario.levers.length > 0) {
    const from = best.plan;
    yield* play(Array.from({ length: BATCH }, (_, n) => mutate(from, evaluated + n)));
  }
  // What does nothing for the worth is luggage: left out, the policy says what mattered.
  const whole = best;
  const without = yield* play(whole.plan.map((_, left) => whole.plan.filter((_, n) => n !== left)));
  const needed = whole.plan.filter((_, n) => (without[n]?.worth ?? Number.NEGATIVE_INFINITY) < whole.worth);
  const [tidy] = best === whole && needed.length < whole.plan.length ? yield* play([needed]) : [];
  if (tidy && tidy.worth >= best.worth) best = tidy;
  return {
    decisions: decisionsOf(scenario, best.plan),
    worth: best.worth,
    method: METHOD,
    budget,
    seed: canonicalSeed(seed),
    evaluated,
  };
}

/** The best setting of each lever that did better alone than nothing, strongest first. */
function helpful(alone: readonly Tried[], nothing: number): Tried[] {
  const byLever = new Map<string, Tried>();
  for (const tried of alone) {
    const lever = tried.plan[0]?.lever ?? '';
    if (tried.worth > (byLever.get(lever)?.worth ?? nothing)) byLever.set(lever, tried);
  }
  return [...byLever.values()].sort((a, b) => b.worth - a.worth);
}

/** The strongest two together, three, four …, all. */
const prefixes = (ranked: readonly Tried[]): Plan[] =>
  ranked.slice(1).map((_, n) => ranked.slice(0, n + 2).flatMap(({ plan }) => plan));

/** Makes the n-th mutation of a plan from addressed draws, so that a search can be searched again. */
function mutations(
  scenario: Scenario,
  seed: string,
  ranked: readonly Tried[],
): (from: Plan, n: number) => Plan {
  const [a, b] = keyOf(`${canonicalSeed(seed)}|par`);
  const strong = ranked.flatMap(({ plan }) => scenario.levers.filter(({ id }) => id === plan[0]?.lever));
  return (from, n) => {
    let question = 0;
    const u = () => draw(a, b, n, question++);
    const among = <T>(all: readonly T[]): T | undefined => all[Math.floor(u() * all.length)];
    let plan = from;
    const changes = u() < 0.6 ? 1 : u() < 0.6 ? 2 : 3;
    for (let change = 0; change < changes; change++) {
      const lever = strong.length > 0 && u() < 0.6 ? among(strong) : among(scenario.levers);
      if (!lever) return plan;
      const points = plan.filter((point) => point.lever === lever.id);
      const point = among(points);
      const kind = u();
      if (point && kind < 0.15) plan = plan.filter((each) => each !== point);
      else if (point && kind < 0.65) {
        const reach = 0.5 * u() * u();
        plan = withPoint(plan, {
          ...point,
          value: moved(lever, point.value, u() < 0.5 ? -reach : reach, u()),
        });
      } else {
        const later = lever.opensInRound + Math.floor(u() * (scenario.rounds - lever.opensInRound + 1));
        const round = u() < 0.5 ? lever.opensInRound : later;
        const value = among(leverChoices(lever)) ?? 0;
        plan = withPoint(plan, { lever: lever.id, round, value });
      }
    }
    return plan;
  };
}
