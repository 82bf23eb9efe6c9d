import type { Complaint, CustomerHistory, Day } from './customer-history';
import { type Evidence, newestFirst } from './evidence';

/** What the firm still owes the guest, as records say it; each list newest first. */

/** Complaints received and not resolved, dated by the day they came, with the steps done (courseware T9.4). */
export const openComplaints = ({
  complaints,
}: CustomerHistory): readonly (Evidence & Pick<Complaint, 'steps'>)[] =>
  newestFirst(
    complaints.flatMap(({ about, steps, source }, i) =>
      steps.receive && !steps.resolve
        ? [{ record: `complaint:${i}`, on: steps.receive, what: { en: about, zh: about }, source, steps }]
        : [],
    ),
  );

/** Promises no record says were kept (courseware B24). */
export const openPromises = ({ promises = [] }: CustomerHistory): readonly Evidence[] =>
  newestFirst(
    promises.flatMap(({ on, what, keptOn, source }, i) =>
      keptOn ? [] : [{ record: `promise:${i}`, on, what: { en: what, zh: what }, source }],
    ),
  );

/** Our faults since a day, or all of them, for which nobody apologised (courseware T9.5). */
export const faultsWithoutApology = ({ faults }: CustomerHistory, since: Day = ''): readonly Evidence[] =>
  newestFirst(
    faults.flatMap(({ on, what, apologisedOn, source }, i) =>
      on >= since && !apologisedOn
        ? [{ record: `fault:${i}`, on, what: { en: what, zh: what }, source }]
        : [],
    ),
  );

/** What the guest wrote or said since a day and got no answer to (courseware T3.4c). */
export const unansweredMessages = ({ contacts }: CustomerHistory, since: Day = ''): readonly Evidence[] =>
  newestFirst(
    contacts.flatMap(({ on, from, answeredOn, source }, i) =>
      from === 'guest' && !answeredOn && on >= since
        ? [{ record: `contact:${i}`, on, what: { en: 'Wrote to us', zh: '来信' }, source }]
        : [],
    ),
  );
