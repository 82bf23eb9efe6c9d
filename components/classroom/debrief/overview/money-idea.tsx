import { useMemo } from 'preact/hooks';
import type { Run } from '../../../../sim/contract/run';
import { useSpeech } from '../../../language';
import { MoneyOverRounds } from '../../charts/money-over-rounds';
import { Idea } from '../idea';

export function MoneyIdea({ run }: { run: Run }) {
  const say = useSpeech();
  const rounds = useMemo(() => run.rounds.map(({ round, accounts }) => ({ round, ...accounts })), [run]);
  return (
    <Idea
      title={say({ en: 'Money kept, and what the customers are worth', zh: '留下的钱与客户群的价值' })}
      rows={['T2.5', 'T2.15', 'K5']}
    >
      <MoneyOverRounds rounds={rounds} length={run.scenario.rounds} currency={run.scenario.currency} />
    </Idea>
  );
}
