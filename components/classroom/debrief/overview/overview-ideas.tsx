import type { VNode } from 'preact';
import type { Distribution, Policy, Score } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import type { CustomerQuery } from '../../../../sim/debrief/customer-index';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import type { Work } from '../use-work';
import { MoneyIdea } from './money-idea';
import { TrueLeavers } from './true-leavers';
import { Verdict } from './verdict';

interface Given {
  readonly run: Run;
  readonly over: boolean;
  readonly exits: Work<ExitCause[]>;
  readonly luck: Work<Distribution>;
  readonly score: Work<{ score: Score; par: Policy }>;
  readonly onFind: (query: Partial<CustomerQuery>) => void;
}

export const overviewIdeas = ({ run, over, exits, luck, score, onFind }: Given): VNode[] => [
  <Verdict key="verdict" run={run} over={over} exits={exits} luck={luck} score={score} />,
  <TrueLeavers key="leavers" run={run} onFind={onFind} />,
  <MoneyIdea key="money" run={run} />,
];
