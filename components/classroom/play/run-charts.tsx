import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { CustomerName } from '../../../sim/contract/decisions';
import type { RunPictures } from '../../../sim/view/run-pictures';
import { causeWords } from '../charts/cause-words';
import { CohortRetention } from '../charts/cohort-retention';
import { LeaversByCause } from '../charts/leavers-by-cause';
import { MoneyOverRounds } from '../charts/money-over-rounds';
import { SatisfiedLoyalTable } from '../charts/satisfied-loyal-table';
import { SpendByTenth } from '../charts/spend-by-tenth';
import type { Compute } from '../contract';
import { leaversOf } from './leavers-of';
import { LookingOn } from './looking-on';
import type { Looking, Shown } from './use-round-view';

interface Props {
  readonly shown: Shown;
  readonly compute: Compute;
  readonly onCustomers: (title: Words, customers: readonly CustomerName[]) => void;
}

/** The run so far in five pictures, each of which opens into its customers. */
export function RunCharts({ shown, compute, onCustomers }: Props) {
  const { played, view } = shown;
  const { scenario } = played;
  const { leavers, rounds } = view;
  const byCause = useMemo(() => leaversOf(view), [view]);
  const money = useMemo(() => rounds.map(({ round, accounts }) => ({ round, ...accounts })), [rounds]);
  const { pictures, looking, stop, again } = usePictures(shown, compute);
  if (!pictures)
    return (
      <LookingOn
        looking={looking}
        doing={{ en: 'Reading the firm’s file', zh: '正在读取企业档案' }}
        onStop={stop}
        onAgain={again}
      />
    );
  const { groups, tenths, cohorts, names } = pictures;
  return (
    <div class="run-charts">
      <LeaversByCause
        rounds={byCause}
        length={scenario.rounds}
        onPick={(round, cause) =>
          onCustomers(
            {
              en: `Left in round ${round}: ${causeWords[cause].en}`,
              zh: `第${round}轮离开：${causeWords[cause].zh}`,
            },
            leavers
              .filter((exit) => exit.round === round && exit.cause === cause)
              .map(({ customer }) => customer),
          )
        }
      />
      <MoneyOverRounds rounds={money} length={scenario.rounds} currency={scenario.currency} />
      <SatisfiedLoyalTable
        customers={groups}
        unknown={groups.unknown}
        nameOf={(customer) => names.get(customer) ?? ''}
        onPick={(cell, title) => onCustomers(title, groups[cell])}
      />
      <CohortRetention cohorts={cohorts} />
      <SpendByTenth
        tenths={tenths}
        currency={scenario.currency}
        onPick={(n) =>
          onCustomers(
            { en: `Tenth ${n + 1} by spending`, zh: `消费第${n + 1}个十分位` },
            tenths[n]?.customers ?? [],
          )
        }
      />
    </div>
  );
}

function usePictures({ played }: Shown, compute: Compute) {
  const [pictures, setPictures] = useState<RunPictures>();
  const [looking, setLooking] = useState<Looking>();
  const [turn, setTurn] = useState(0);
  const [stopper, setStopper] = useState<AbortController>();
  useEffect(() => {
    const abort = new AbortController();
    setStopper(abort);
    setLooking({ kind: 'working', watch: () => () => undefined });
    compute.runPictures(played, { signal: abort.signal }).then(setPictures, () => {
      if (!abort.signal.aborted) setLooking({ kind: 'failed' });
    });
    return () => abort.abort();
  }, [compute, played, turn]);
  const stop = () => {
    stopper?.abort();
    setLooking({ kind: 'stopped' });
  };
  return { pictures, looking, stop, again: () => setTurn(turn + 1) };
}
