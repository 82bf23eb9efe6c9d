import { useState } from 'preact/hooks';
import { appraise } from '../../../retention/appraise';
import type { BookingInView } from '../../../retention/booking-in-view';
import type { CustomerHistory, Day } from '../../../retention/customer-history';
import { timelineOf } from '../../../retention/timeline';
import type { Scenario } from '../../../sim/scenario/scenario';
import { Section } from '../../basics/section';
import { Timeline } from '../../basics/timeline';
import { AtAGlance } from '../../card/at-a-glance';
import { CardBody } from '../../card/card-body';
import { CardHead } from '../../card/card-head';
import type { CardContext } from '../../card/card-state';
import { HoldsAndPulls } from '../../card/holds-and-pulls';
import { PromptList } from '../../card/prompt-list';
import { RhythmPicture } from '../../card/rhythm-picture';
import { useSpeech } from '../../language';
import { LoyaltySection } from './loyalty-section';
import { spokenBooking, spokenRecords } from './spoken-records';
import '../../card/card.css';
import './simulated-customer.css';

interface Props {
  readonly history: CustomerHistory;
  /** The world of the records, which names what failed. */
  readonly scenario: Scenario;
  /** The reservation in hand, at the desk; absent where only the file is looked at. */
  readonly reservation?: BookingInView | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

const linesOpen = 6;
const nothing = () => undefined;

/** Prompts can be read and questioned here; what is done about them is a decision of the run. */
const readOnly = (today: Day, close: () => void): CardContext => ({
  today,
  mayWrite: false,
  actions: {
    close,
    openFile: nothing,
    answer: nothing,
    takeBack: nothing,
    addNote: nothing,
    setConsent: nothing,
    save: nothing,
    choose: nothing,
    isNewGuest: nothing,
    chooseAgain: nothing,
  },
});

/** A customer of the seeded world on the card the agent sees, with what the firm knows and nothing more. */
export function SimulatedCustomer({
  history: recorded,
  scenario,
  reservation: inHand,
  today,
  onClose,
}: Props) {
  const say = useSpeech();
  const history = spokenRecords(recorded, scenario, say.language);
  const reservation = inHand && spokenBooking(inHand, scenario, say.language);
  const [all, setAll] = useState(false);
  const context = readOnly(today, onClose);
  const appraisal = appraise(history, reservation, today);
  const timeline = timelineOf(history, appraisal.bookings, today);
  const hidden = timeline.length - linesOpen;
  return (
    <section
      class="card simulated-customer"
      aria-label={say({ en: `Card of ${history.names[0]}`, zh: `${history.names[0]}的卡片` })}
    >
      <CardHead
        state={{
          kind: 'known',
          history,
          others: [],
          inView: reservation ?? {},
          appraisal,
          timeline,
          chosen: false,
          onFile: 'on-file',
        }}
        onClose={onClose}
        onChooseAgain={nothing}
      />
      <CardBody label={say({ en: 'Guest', zh: '客户' })}>
        <PromptList appraisal={appraisal} context={context} answerable={false} />
        <AtAGlance glance={appraisal.glance} />
        <RhythmPicture rhythm={appraisal.rhythm} inactivity={appraisal.inactivity} />
        {appraisal.holdsAndPulls && <HoldsAndPulls found={appraisal.holdsAndPulls} />}
        <LoyaltySection history={{ ...history, bookings: [...appraisal.bookings] }} today={today} />
        <Section title={{ en: 'Timeline', zh: '时间线' }}>
          <Timeline entries={all ? timeline : timeline.slice(0, linesOpen)} />
          {!all && hidden > 0 && (
            <button type="button" class="button button--small button--quiet" onClick={() => setAll(true)}>
              {say.count(
                hidden,
                { en: 'Show # earlier record', zh: '显示更早的#条记录' },
                { en: 'Show # earlier records', zh: '显示更早的#条记录' },
              )}
            </button>
          )}
        </Section>
      </CardBody>
    </section>
  );
}
