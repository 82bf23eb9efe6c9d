import { useState } from 'preact/hooks';
import { Icon } from '../basics/icon';
import { NoteField } from '../basics/note-field';
import { Section } from '../basics/section';
import { Timeline } from '../basics/timeline';
import { useSpeech } from '../language';
import { AtAGlance } from './at-a-glance';
import { CardBody } from './card-body';
import type { CardContext, CardState } from './card-state';
import { ConsentLine } from './consent-line';
import { HoldsAndPulls } from './holds-and-pulls';
import { PromptList } from './prompt-list';
import { RhythmPicture } from './rhythm-picture';
import { SaveBooking } from './save-booking';

/** Lines of the story that stand open; the rest is one tap away. */
const linesOpen = 4;

/** The whole card of a guest on file. */
export function KnownGuest(props: { state: CardState & { kind: 'known' }; context: CardContext }) {
  const say = useSpeech();
  const { state, context } = props;
  const [all, setAll] = useState(false);
  const { holdsAndPulls } = state.appraisal;
  const hidden = state.timeline.length - linesOpen;
  return (
    <>
      <CardBody label={say({ en: 'Guest', zh: '客户' })}>
        <PromptList appraisal={state.appraisal} context={context} answerable />
        <AtAGlance glance={state.appraisal.glance} />
        <RhythmPicture rhythm={state.appraisal.rhythm} inactivity={state.appraisal.inactivity} />
        {holdsAndPulls && <HoldsAndPulls found={holdsAndPulls} />}
        <ConsentLine history={state.history} appraisal={state.appraisal} context={context} />
        <SaveBooking onFile={state.onFile} context={context} />
        <Section title={{ en: 'Timeline', zh: '时间线' }}>
          <Timeline entries={all ? state.timeline : state.timeline.slice(0, linesOpen)} />
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
      <footer class="card-foot">
        <NoteField
          disabled={!context.mayWrite}
          notes={state.history.notes}
          onNote={context.actions.addNote}
        />
        {context.actions.openFile ? (
          <button type="button" class="button" onClick={context.actions.openFile}>
            {say({ en: 'Whole file', zh: '完整档案' })}
            <Icon name="right" />
          </button>
        ) : (
          <p class="small soft card-foot__hint">
            {say({
              en: 'Whole file: Homeport’s toolbar button, then “Side panel”',
              zh: '完整档案：点工具栏的归港按钮，再点“侧边栏”',
            })}
          </p>
        )}
      </footer>
    </>
  );
}
