import type { VNode } from 'preact';
import type { Run } from '../../../../sim/contract/run';
import { type ClaimFinding, claims as catalogue } from '../../../../sim/debrief/claims/catalogue';
import type { Work } from '../use-work';
import { doneOf } from '../use-work';
import { ClaimIdea } from './claim-idea';
import { ClaimsWorking } from './claims-working';

/** Each claim an idea of its own, once they were asked. */
export function claimIdeas({ run, claims }: { run: Run; claims: Work<ClaimFinding[]> }): VNode[] {
  const found = doneOf(claims);
  if (!found) return [<ClaimsWorking key="working" claims={claims} />];
  return catalogue.map((claim) => (
    <ClaimIdea
      key={claim.id}
      claim={claim}
      cases={found.find(({ id }) => id === claim.id)?.cases ?? []}
      currency={run.scenario.currency}
    />
  ));
}
