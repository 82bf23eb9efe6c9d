import type { Compute, Played, Task } from '../../components/classroom/contract';
import type { Policy } from '../../sim/contract/comparison';
import { claims } from '../../sim/debrief/claims/catalogue';
import { fansOf } from '../../sim/forecast';
import { distributionOf } from '../../sim/luck';
import { searchPolicies } from '../../sim/policy-search';
import type { Scenario } from '../../sim/scenario/scenario';
import { canonicalSeed, siblingSeed } from '../../sim/seed';
import { TYPICAL_CLASS, typicalPlayer } from '../../sim/teaching/typical-class';
import type { DoJob, ToPlay } from './jobs';

/** Runs the search for par may play: enough that more changed no shipped scenario's par by much, and quick. */
const parBudget = 400;

/** Runs a worker plays before it reports: often enough to see it move and to stop it. */
const atOnce = 8;

/** Pars remembered, the latest ones. */
const remembered = 200;

/**
 * The classroom's long work, shared out as jobs; `doJob` says where they are done.
 * @param askKeeper where the run being played is kept, so that it is not played again for each question
 */
export function computeWith(doJob: DoJob, askKeeper: DoJob = doJob): Compute {
  const pars = new Map<string, Policy>();

  async function par(scenario: Scenario, seed: string, task?: Task): Promise<Policy> {
    const question = JSON.stringify([scenario, canonicalSeed(seed)]);
    const known = pars.get(question);
    if (known) return known;
    const search = searchPolicies(scenario, seed, parBudget);
    let evaluated = 0;
    let step = search.next();
    while (!step.done) {
      const runs = step.value.map((decisions) => ({ seed, decisions }));
      const worths = await inParts(
        runs.length,
        (from, to) => doJob('worths', { scenario, runs: runs.slice(from, to) }, task?.signal),
        (done) => task?.progress?.(evaluated + done, parBudget),
      );
      evaluated += worths.length;
      step = search.next(worths);
    }
    pars.set(question, step.value);
    const [oldest] = pars.keys();
    if (pars.size > remembered && oldest !== undefined) pars.delete(oldest);
    return step.value;
  }

  return {
    par,

    roundView: (played, task) => askKeeper('roundView', toPlay(played), task?.signal, task?.progress),

    runPictures: (played, task) => askKeeper('runPictures', toPlay(played), task?.signal),

    deskMorning: (played, task) => askKeeper('deskMorning', toPlay(played), task?.signal),

    histories: (played, customers, task) =>
      askKeeper('histories', { played: toPlay(played), customers }, task?.signal),

    claimedOf: (played, task) => askKeeper('claimedOf', toPlay(played), task?.signal),

    async forecast(played, proposed, n, task) {
      const futures = await inParts(
        n,
        (from, to) => doJob('futures', { played: toPlay(played), proposed, from, to }, task?.signal),
        (done) => task?.progress?.(done, n),
      );
      const next = played.decisions.length + 1;
      return { n, rounds: fansOf(futures).map((fans, index) => ({ round: next + index, fans })) };
    },

    async luck(played, n, task) {
      const { scenario, seed, decisions } = played;
      const runs = [seed, ...Array.from({ length: n }, (_, sibling) => siblingSeed(seed, sibling))].map(
        (each) => ({ seed: each, decisions }),
      );
      const [own = 0, ...worths] = await inParts(
        runs.length,
        (from, to) => doJob('worths', { scenario, runs: runs.slice(from, to) }, task?.signal),
        (done) => task?.progress?.(done, runs.length),
      );
      return distributionOf(own, worths);
    },

    async score(played, task) {
      const best = await par(played.scenario, played.seed, task);
      return { score: await doJob('score', { played: toPlay(played), par: best }, task?.signal), par: best };
    },

    whatIf: (played, round, change, task) =>
      doJob('whatIf', { played: toPlay(played), round, change }, task?.signal),

    exitCauses: (played, task) => doJob('exitCauses', toPlay(played), task?.signal),

    warnings: (played, task) => askKeeper('warnings', toPlay(played), task?.signal),

    presumed: (played, rule, task) => askKeeper('presumed', { played: toPlay(played), rule }, task?.signal),

    driversOfLeavers: (played, task) => askKeeper('driversOfLeavers', toPlay(played), task?.signal),

    async claims(played, task) {
      let done = 0;
      return Promise.all(
        claims.map(async ({ id }) => {
          const finding = await doJob('claim', { played: toPlay(played), id }, task?.signal);
          task?.progress?.(++done, claims.length);
          return finding;
        }),
      );
    },

    async verify(files, task) {
      let done = 0;
      return Promise.all(
        files.map(async (file) => {
          const verified = await doJob('verify', file, task?.signal);
          task?.progress?.(++done, files.length);
          return verified;
        }),
      );
    },

    async describe(scenario, seed, task) {
      const nothing = Array.from({ length: scenario.rounds }, () => ({ levers: {} }));
      const players = Array.from({ length: TYPICAL_CLASS }, (_, player) => typicalPlayer(scenario, player));
      const all = 1 + TYPICAL_CLASS + parBudget;
      const runs: ToPlay[] = [nothing, ...players].map((decisions) => ({ scenario, seed, decisions }));
      const [doingNothing, ...typicalClass] = await inParts(
        runs.length,
        (from, to) => doJob('outcomes', runs.slice(from, to), task?.signal),
        (done) => task?.progress?.(done, all),
      );
      const policy = await par(scenario, seed, {
        signal: task?.signal,
        progress: (done) => task?.progress?.(runs.length + done, all),
      });
      const [best] = await doJob('outcomes', [{ scenario, seed, decisions: policy.decisions }], task?.signal);
      if (!doingNothing || !best) throw new Error('every run asked for is answered');
      typicalClass.sort((a, b) => a.worth - b.worth);
      return { doingNothing, par: { ...best, policy }, typicalClass };
    },
  };
}

/** Only what a worker needs; whatever else a part hands over along with it stays here. */
const toPlay = ({ scenario, seed, decisions }: Played): ToPlay => ({ scenario, seed, decisions });

/** Shares 0…n out in parts of `atOnce` and puts the answers together in order. */
async function inParts<T>(
  n: number,
  part: (from: number, to: number) => Promise<T[]>,
  progress: (done: number) => void,
): Promise<T[]> {
  let done = 0;
  const parts = Array.from({ length: Math.ceil(n / atOnce) }, async (_, index) => {
    const answers = await part(index * atOnce, Math.min(n, (index + 1) * atOnce));
    done += answers.length;
    progress(done);
    return answers;
  });
  return (await Promise.all(parts)).flat();
}
