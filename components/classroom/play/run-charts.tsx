import { useMemo } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { CustomerName } from '../../../sim/contract/decisions';
import type { Run } from '../../../sim/contract/run';
import { cohorts } from '../../../sim/view/cohorts';
import type { FirmRecords } from '../../../sim/view/firm-records';
import { satisfiedLoyal } from '../../../sim/view/satisfied-loyal';
import { spendDistribution } from '../../../sim/view/spend-distribution';
import { causeWords } from '../charts/cause-words';
import { CohortRetention } from '../charts/cohort-retention';
import { LeaversByCause } from '../charts/leavers-by-cause';
import { MoneyOverRounds } from '../charts/money-over-rounds';
import { SatisfiedLoyalTable } from '../charts/satisfied-loyal-table';
import { SpendByTenth } from '../charts/spend-by-tenth';
import { type Leavers, leaversOf } from './leavers-of';

interface Props {
  readonly run: Run;
  readonly records: FirmRecords;
  readonly leavers: Leavers;
  readonly onCustomers: (title: Words, customers: readonly CustomerName[]) => void;
}

/** The run so far in five pictures, each of which opens into its customers. */
export function RunCharts({ run, records, leavers, onCustomers }: Props) {
  const { scenario } = run;
  const byCause = useMemo(() => leaversOf(run, leavers), [run, leavers]);
  const money = useMemo(() => run.rounds.map(({ round, accounts }) => ({ round, ...accounts })), [run]);
  const grouped = useMemo(() => satisfiedLoyal(run, records), [run, records]);
  const tenths = useMemo(() => spendDistribution(run, records), [run, records]);
  const groups = useMemo(() => cohorts(run), [run]);
  const nameOf = (customer: CustomerName) => records.get(customer)?.names[0] ?? '';
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
        customers={grouped}
        unknown={grouped.unknown}
        nameOf={nameOf}
        onPick={(cell, title) => onCustomers(title, grouped[cell])}
      />
      <CohortRetention cohorts={groups} />
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
