import type { VNode } from 'preact';
import type { Run } from '../../../../sim/contract/run';
import type { CustomerQuery } from '../../../../sim/debrief/customer-index';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import type { DriversOfLeavers } from '../../../../sim/view/loyalty-drivers';
import type { Work } from '../use-work';
import { AccountsIdea } from './accounts-idea';
import { CauseLedgerIdea } from './cause-ledger-idea';
import { DriversIdea } from './drivers-idea';
import { MacroMicroIdea } from './macro-micro-idea';
import { SchoolsIdea } from './schools-idea';

interface Given {
  readonly run: Run;
  readonly exits: Work<ExitCause[]>;
  readonly drivers: Work<DriversOfLeavers | null>;
  readonly onFind: (query: Partial<CustomerQuery>) => void;
}

export const causeIdeas = ({ run, exits, drivers, onFind }: Given): VNode[] => [
  <CauseLedgerIdea key="ledger" run={run} exits={exits} />,
  <AccountsIdea key="accounts" exits={exits} onFind={onFind} />,
  <MacroMicroIdea key="macro-micro" run={run} />,
  <DriversIdea key="drivers" run={run} drivers={drivers} />,
  <SchoolsIdea key="schools" exits={exits} />,
];
