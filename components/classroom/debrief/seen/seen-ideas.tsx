import type { VNode } from 'preact';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import type { WarningsOfRun } from '../../../../sim/debrief/warnings-of-run';
import type { Compute } from '../../contract';
import type { Work } from '../use-work';
import { PresumedIdea } from './presumed-idea';
import { SignsIdea } from './signs-idea';
import { WarningIdea } from './warning-idea';

interface Given {
  readonly run: Run;
  readonly compute: Compute;
  readonly warnings: Work<WarningsOfRun>;
  readonly onCustomer: (customer: CustomerName) => void;
}

export const seenIdeas = ({ run, compute, warnings, onCustomer }: Given): VNode[] => [
  <WarningIdea key="warning" warnings={warnings} onCustomer={onCustomer} />,
  <SignsIdea key="signs" warnings={warnings} />,
  <PresumedIdea key="presumed" run={run} compute={compute} onCustomer={onCustomer} />,
];
