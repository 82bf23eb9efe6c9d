import type { Run } from '../../../../sim/contract/run';
import { causeTable } from '../../../../sim/debrief/cause-table';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { useSpeech } from '../../../language';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { Working } from '../working';
import { CauseLedgerTable } from './cause-ledger-table';

/** Why everybody left who is gone: asked of whole worlds, one without each thing, on the same luck. */
export function CauseLedgerIdea({ run, exits }: { run: Run; exits: Work<ExitCause[]> }) {
  const say = useSpeech();
  const left = run.rounds.reduce((sum, { counts }) => sum + counts.exits, 0);
  const back = run.rounds.reduce((sum, { counts }) => sum + counts.wonBack, 0);
  return (
    <Idea
      title={say({ en: 'A ledger of causes that adds up', zh: '一本合得拢的流失原因账' })}
      rows={['T6.3', 'T6.4', 'T6.10']}
    >
      <p>
        {say({
          en: 'For each thing the whole run was played again without it, everything else and all luck equal: would this customer have stayed? So nobody is counted twice, and what only several things together explain is not pinned on one.',
          zh: '针对每个因素，把整局在没有它的情况下重演一遍，其余一切与运气都相同：这位客户会留下吗？因此没有人被重复计算，数因合力造成的流失也不会算到某一个头上。',
        })}
      </p>
      <Working
        work={exits}
        doing={{ en: 'Playing a world without each cause', zh: '正在逐一重演没有某个原因的世界' }}
      >
        {(causes) => (
          <>
            <CauseLedgerTable lines={causeTable(causes)} of={causes.length} />
            <p class="small soft">
              {say({
                en: `${left} left in all${back > 0 ? `, ${back} of them were won back` : ''}; ${left - back} are gone at the end.`,
                zh: `共离开${left}人次${back > 0 ? `，其中挽回${back}人次` : ''}；期末已离开${left - back}位。`,
              })}
            </p>
          </>
        )}
      </Working>
    </Idea>
  );
}
