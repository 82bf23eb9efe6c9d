import type { CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { type Cohort, cohorts } from './cohorts';
import type { FirmRecords } from './firm-records';
import { type SatisfiedLoyal, satisfiedLoyal } from './satisfied-loyal';
import { type SpendTenth, spendDistribution } from './spend-distribution';

/** What the pictures of a run are drawn from. */
export interface RunPictures {
  readonly groups: SatisfiedLoyal;
  readonly tenths: readonly SpendTenth[];
  readonly cohorts: readonly Cohort[];
  /** Of the first customer of each group, who stands for it. */
  readonly names: ReadonlyMap<CustomerName, string>;
}

export function runPictures(run: Run, records: FirmRecords): RunPictures {
  const groups = satisfiedLoyal(run, records);
  const { unknown: _, ...cells } = groups;
  const examples = Object.values(cells).flatMap((customers) => customers.slice(0, 1));
  return {
    groups,
    tenths: spendDistribution(run, records),
    cohorts: cohorts(run),
    names: new Map(examples.map((customer) => [customer, records.get(customer)?.names[0] ?? ''])),
  };
}
