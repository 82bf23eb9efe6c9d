import { useMemo } from 'preact/hooks';
import type { Run } from '../../../../sim/contract/run';
import type { CustomerQuery } from '../../../../sim/debrief/customer-index';
import { useSpeech } from '../../../language';
import { LeaversByCause, type RoundOfLeavers } from '../../charts/leavers-by-cause';
import { Idea } from '../idea';
import { leaversOfRun } from './whole-run';

/** Leavers of each round by their true cause; in play most of them were unknown. */
export const trueLeavers = ({ rounds }: Run): RoundOfLeavers[] =>
  rounds.map(({ round, counts, kpis, exitsByCause }) => ({
    round,
    activeAtStart: counts.activeAtStart,
    retentionRate: kpis.retentionRate,
    byCause: { ...exitsByCause, unknown: 0 },
  }));

export function TrueLeavers(props: { run: Run; onFind: (query: Partial<CustomerQuery>) => void }) {
  const say = useSpeech();
  const { run, onFind } = props;
  const rounds = useMemo(() => trueLeavers(run), [run]);
  return (
    <Idea
      title={say({ en: 'Who left when, by true cause', zh: '谁在何时离开：真实原因' })}
      rows={['T6.5', 'T6.6', 'T6.7', 'T6.8', 'T6.9']}
    >
      <LeaversByCause
        rounds={rounds}
        length={run.scenario.rounds}
        title={leaversOfRun(run)}
        onPick={(left, cause) => cause !== 'unknown' && onFind({ left, cause })}
      />
      <p class="cluster">
        {rounds.map(({ round }) => (
          <button
            key={round}
            type="button"
            class="button button--small"
            onClick={() => onFind({ left: round })}
          >
            {say({ en: `Left in round ${round}`, zh: `第${round}轮离开` })}
          </button>
        ))}
      </p>
    </Idea>
  );
}
