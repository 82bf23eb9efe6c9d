import { adviserHasLeft } from './adviser-left';
import { afterTheTrip } from './after-the-trip';
import { beyondUsualGap } from './beyond-usual-gap';
import { birthdayPack } from './birthday-pack';
import { firstVisit, repeatVisit } from './building-loyalty';
import { frequentCancellation } from './cancellations';
import { serviceOnly } from './consent';
import { faultToApologiseFor } from './fault-without-apology';
import { guestWishes } from './guest-wishes';
import { noShowOnRecord } from './no-show';
import { openComplaint } from './open-complaint';
import { peakDate } from './peak-date';
import { promiseOpen } from './promise-open';
import type { Prompt } from './prompt';
import { messageToAnswer } from './unanswered-message';

/** The prompts in force, by the course's number. Ids are unique; outcomes are stored under them. */
export const catalogue: readonly Prompt[] = [
  frequentCancellation,
  noShowOnRecord,
  openComplaint,
  faultToApologiseFor,
  beyondUsualGap,
  afterTheTrip,
  messageToAnswer,
  guestWishes,
  peakDate,
  adviserHasLeft,
  firstVisit,
  repeatVisit,
  promiseOpen,
  birthdayPack,
  serviceOnly,
];
