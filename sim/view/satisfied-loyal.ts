import type { CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { activeNow } from './customers-behind';
import type { FirmRecords } from './firm-records';

export interface SatisfiedLoyal {
  /** Customers who were asked at any time, by their last answer and by whether they buy again and again. */
  readonly satisfiedLoyal: readonly CustomerName[];
  readonly satisfiedNotLoyal: readonly CustomerName[];
  readonly dissatisfiedLoyal: readonly CustomerName[];
  readonly dissatisfiedNotLoyal: readonly CustomerName[];
  /** Active customers nobody asked. */
  readonly unknown: number;
}

/**
 * Satisfied × loyal as the firm can know it. Satisfied: the last answer was 3 or more of 5. Loyal here is
 * behaviour alone, three stays or more of which most needed no offer: attitude shows only in the debrief.
 */
export function satisfiedLoyal(run: Run, records: FirmRecords): SatisfiedLoyal {
  const cells = {
    satisfiedLoyal: [] as CustomerName[],
    satisfiedNotLoyal: [] as CustomerName[],
    dissatisfiedLoyal: [] as CustomerName[],
    dissatisfiedNotLoyal: [] as CustomerName[],
  };
  let unknown = 0;
  for (const customer of activeNow(run)) {
    const history = records.get(customer);
    const said = history?.surveys.at(-1);
    if (!history || !said) {
      unknown++;
      continue;
    }
    const stays = history.bookings.filter(({ status }) => status === 'stayed');
    const loyal = stays.length >= 3 && 2 * stays.filter(({ withOffer }) => withOffer).length < stays.length;
    const satisfied = said.satisfaction >= 3;
    if (satisfied) cells[loyal ? 'satisfiedLoyal' : 'satisfiedNotLoyal'].push(customer);
    else cells[loyal ? 'dissatisfiedLoyal' : 'dissatisfiedNotLoyal'].push(customer);
  }
  return { ...cells, unknown };
}
