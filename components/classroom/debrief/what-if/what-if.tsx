import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Policy, Score } from '../../../../sim/contract/comparison';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import { Progress } from '../../../basics/progress';
import { useSpeech } from '../../../language';
import type { Compute, Task } from '../../contract';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { type Asked, type Change, isSame } from './asked';
import { ChangeForm } from './change-form';
import { Outcome } from './outcome';
import { Pins } from './pins';
import { WorthTrying } from './worth-trying';

interface Props {
  readonly run: Run;
  readonly compute: Compute;
  readonly score: Work<{ score: Score; par: Policy }>;
  readonly asked: Asked;
  readonly onAsked: (asked: Asked) => void;
  readonly onCustomer: (customer: CustomerName) => void;
}

/** One decision of one past round changed, all else and all luck equal; several pinned side by side. */
export function WhatIf({ run, compute, score, asked, onAsked, onCustomer }: Props) {
  const say = useSpeech();
  const { scenario, seed, decisions } = run;
  const [running, setRunning] = useState<AbortController>();
  const ask = useCallback(
    async (change: Change) => {
      const abort = new AbortController();
      setRunning(abort);
      const task: Task = { signal: abort.signal };
      try {
        const outcome = await compute.whatIf(
          { scenario, seed, decisions },
          change.round,
          { [change.lever]: change.value },
          task,
        );
        onAsked({ ...asked, draft: change, answered: { change, outcome } });
      } catch (error) {
        if (!abort.signal.aborted) throw error;
      } finally {
        setRunning(undefined);
      }
    },
    [compute, scenario, seed, decisions, asked, onAsked],
  );
  const { answered, pins } = asked;
  const isPinned = answered && pins.some((pin) => isSame(pin.change, answered.change));
  const key = useMemo(() => JSON.stringify(asked.draft ?? null), [asked.draft]);
  return (
    <Idea
      title={say({ en: 'What if one decision had been another', zh: '假如当时换一个决策' })}
      rows={['T6.10', 'T8.2', 'T8.3', 'T8.4']}
    >
      <p class="soft">
        {say({
          en: 'Every customer meets the same luck as before. So whatever is different is the work of this one decision.',
          zh: '每位客户的运气与之前完全相同，因此一切差别都出自这一个决策。',
        })}
      </p>
      <ChangeForm key={key} run={run} from={asked.draft} busy={running !== undefined} onAsk={ask} />
      {!answered && !running && pins.length === 0 && (
        <WorthTrying run={run} score={score} onTry={(change) => onAsked({ ...asked, draft: change })} />
      )}
      {running && (
        <Progress
          doing={{ en: 'Playing the run again', zh: '正在重演本局' }}
          done={0}
          onStop={() => running.abort()}
        />
      )}
      {answered && (
        <Outcome
          run={run}
          answered={answered}
          onCustomer={onCustomer}
          onPin={isPinned ? undefined : () => onAsked({ ...asked, pins: [...pins, answered] })}
        />
      )}
      {pins.length > 0 && (
        <Pins
          run={run}
          pins={pins}
          onShow={(pin) => onAsked({ ...asked, draft: pin.change, answered: pin })}
          onRemove={(pin) => onAsked({ ...asked, pins: pins.filter((each) => each !== pin) })}
        />
      )}
    </Idea>
  );
}
