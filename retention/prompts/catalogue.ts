import { afterTheTrip } from './after-the-trip';
import { beyondUsualGap } from './beyond-usual-gap';
import { firstVisit, repeatVisit } from './building-loyalty';
import { frequentCancellation } from './cancellations';
import { serviceOnly } from './consent';
import { noShowOnRecord } from './no-show';
import { peakDate } from './peak-date';
import type { Prompt } from './prompt';

/** The prompts in force, by the course's number. Ids are unique; outcomes are stored under them. */
export const catalogue: readonly Prompt[] = [
  frequentCancellation,
  noShowOnRecord,
  beyondUsualGap,
  afterTheTrip,
  peakDate,
  firstVisit,
  repeatVisit,
  serviceOnly,
];
