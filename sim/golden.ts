import type { Decisions } from './contract/decisions';
import { fingerprint } from './hash';
import { runWhole } from './run';
import { scenarios } from './scenarios/library';

/**
 * Runs whose fingerprints are fixed: the same bits on every engine and every day. The expected values stand
 * in the tests, which compute these in Node, Chromium and Firefox.
 */
export function goldenRuns(): { name: string; hash: string }[] {
  const busy: Decisions[] = [
    { levers: { price: 1.1, careAfter: 0.8 } },
    { levers: { discount: 0.15, approachShare: 0.2, approachBy: 1, complaintStaff: 0.9, remedy: 3 } },
    { levers: { training: 1, winBackKey: 0.4, winBackOrdinary: 0.2, winBackRemedy: 4, winBackApology: 1 } },
  ];
  return scenarios.flatMap((scenario) => [
    { name: `${scenario.id}, nothing done`, hash: fingerprint(runWhole(scenario, 'golden')) },
    { name: `${scenario.id}, busy`, hash: fingerprint(runWhole(scenario, '金', busy)) },
  ]);
}
