import type { Verification } from './contract/comparison';
import type { Decisions } from './contract/decisions';
import type { Kpis, Run } from './contract/run';
import { ENGINE } from './engine';
import { fingerprint } from './hash';
import { run } from './run';
import { checkDecisions } from './scenario/check';
import type { Scenario } from './scenario/scenario';

/** What a student hands in: decisions and what they claim came of them. Read and checked by `codes`. */
export interface HandedIn {
  engine: number;
  scenario: Scenario;
  seed: string;
  decisions: Decisions[];
  claimed?: { kpis: Kpis; fingerprint: string };
}

/**
 * Replays the decisions. Genuine means: this engine, from these decisions, gives just what is claimed, and
 * each decision could be taken in its round. Who has played them already may hand the run in.
 */
export function verify(file: HandedIn, played?: Run): Verification {
  if (file.engine !== ENGINE) {
    return {
      genuine: false,
      because: `engine ${file.engine}, this is ${ENGINE}`,
      why: { kind: 'other-engine', engine: file.engine },
      replayed: null,
      engine: file.engine,
    };
  }
  const replayed = played ?? run(file.scenario, file.seed, file.decisions);
  const kpis = replayed.rounds.at(-1)?.kpis ?? null;
  const base = { replayed: kpis, engine: ENGINE, ...(file.claimed && { claimed: file.claimed.kpis }) };
  for (const [n, decisions] of file.decisions.entries()) {
    const checked = checkDecisions(file.scenario, n + 1, decisions);
    if (checked.ok) continue;
    const path = checked.error[0]?.path ?? '';
    const because = `round ${n + 1}: ${path} cannot be decided`;
    return { genuine: false, because, why: { kind: 'not-allowed', round: n + 1, path }, ...base };
  }
  if (!file.claimed) return { genuine: true, ...base };
  const differing = (Object.keys(file.claimed.kpis) as (keyof Kpis)[]).filter(
    (kpi) => kpis === null || kpis[kpi] !== file.claimed?.kpis[kpi],
  );
  if (differing.length === 0 && file.claimed.fingerprint === fingerprint(replayed))
    return { genuine: true, ...base };
  const because = differing.length > 0 ? `differs in ${differing.join(', ')}` : 'the fingerprint differs';
  return { genuine: false, because, why: { kind: 'differs', kpis: differing }, ...base };
}
