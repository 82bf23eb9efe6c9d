import type { VNode } from 'preact';
import type { Distribution, Policy, Score } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import type { Work } from '../use-work';
import type { Change } from '../what-if/asked';
import { ParIdea } from './par-idea';
import { SiblingsIdea } from './siblings-idea';

interface Given {
  readonly run: Run;
  readonly over: boolean;
  readonly luck: Work<Distribution>;
  readonly score: Work<{ score: Score; par: Policy }>;
  readonly onAsk: (change: Change) => void;
}

export const luckIdeas = ({ run, over, luck, score, onAsk }: Given): VNode[] => [
  <SiblingsIdea key="siblings" run={run} luck={luck} />,
  <ParIdea key="par" run={run} over={over} score={score} onAsk={onAsk} />,
];
