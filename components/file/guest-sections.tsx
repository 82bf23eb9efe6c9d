import { recordOfBooking } from '../../retention/evidence';
import { Section } from '../basics/section';
import { Timeline } from '../basics/timeline';
import { AtAGlance } from '../card/at-a-glance';
import { HoldsAndPulls } from '../card/holds-and-pulls';
import { RhythmPicture } from '../card/rhythm-picture';
import { inOneBreath, useSpeech } from '../language';
import { AnsweredPrompts } from './answered-prompts';
import { BookingsTable } from './bookings-table';
import { ConsentChoice } from './consent-choice';
import type { FileActions, GuestFile } from './file-state';
import { Notes } from './notes';
import { SamePerson } from './same-person';
import { ToldUs } from './told-us';
import { WhoItIs } from './who-it-is';

/** One guest's file: who, what the guest is to us, and the records; side by side where there is room. */
export function GuestSections(props: { file: GuestFile; actions: FileActions }) {
  const say = useSpeech();
  const { file, actions } = props;
  const { history, appraisal } = file;
  const listed = new Set(history.bookings.map(recordOfBooking));
  // Bookings and notes have lists of their own; here stands what else there was.
  const besides = file.timeline.filter(({ record, mark }) => !listed.has(record) && mark !== 'note');
  return (
    <div class="file__parts">
      <div class="file__head">
        <WhoItIs history={history} phonesPassedOn={file.phonesPassedOn} />
        <SamePerson file={file} identity={actions.identity} />
      </div>
      <div class="file__guest">
        <AtAGlance glance={appraisal.glance} />
        <RhythmPicture rhythm={appraisal.rhythm} inactivity={appraisal.inactivity} />
        {appraisal.holdsAndPulls && <HoldsAndPulls found={appraisal.holdsAndPulls} />}
        <Section title={{ en: 'Marketing consent', zh: '营销授权' }}>
          <div class="file__consent">
            <ConsentChoice consent={history.consent} disabled={false} onChoose={actions.setConsent} />
            {history.consent.on && (
              <span class="soft small">
                {say({
                  en: `since ${say.day(history.consent.on)}`,
                  zh: `自${say.day(history.consent.on)}起`,
                })}
              </span>
            )}
          </div>
          {appraisal.standing.map((advice) => (
            <p key={advice.prompt.id} class="small soft">
              {say(inOneBreath(advice.prompt.words, advice.because))}
            </p>
          ))}
        </Section>
        <Section title={{ en: 'What the guest told us', zh: '客户告知的信息' }}>
          <ToldUs history={history} actions={actions} />
        </Section>
        <Section title={{ en: 'Notes', zh: '备注' }}>
          <Notes notes={history.notes} actions={actions} />
        </Section>
      </div>
      <div class="file__records">
        <Section title={{ en: 'Bookings', zh: '预订记录' }}>
          <BookingsTable
            bookings={history.bookings}
            story={file.timeline}
            onSplitOff={actions.identity.splitOff}
          />
        </Section>
        {besides.length > 0 && (
          <Section title={{ en: 'What else happened', zh: '其他经过' }}>
            <Timeline entries={besides} />
          </Section>
        )}
        <Section title={{ en: 'What was done with prompts', zh: '提示处理记录' }}>
          <AnsweredPrompts outcomes={history.outcomes} onTakeBack={actions.takeBack} />
        </Section>
      </div>
    </div>
  );
}
