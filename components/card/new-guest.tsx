import { Section } from '../basics/section';
import { useSpeech } from '../language';
import { BookingLine } from './booking-line';
import { CardBody } from './card-body';
import type { CardContext, CardState } from './card-state';
import { PromptList } from './prompt-list';
import { SaveBooking } from './save-booking';

/** A guest no record knows: how to begin well, and a place in the history. */
export function NewGuest(props: { state: CardState & { kind: 'new' }; context: CardContext }) {
  const say = useSpeech();
  const { state, context } = props;
  return (
    <>
      <CardBody label={say({ en: 'Guest', zh: '客户' })}>
        <PromptList appraisal={state.appraisal} context={context} answerable={false} />
        <Section title={{ en: 'On this page', zh: '本页预订' }}>
          <BookingLine inView={state.inView} />
        </Section>
      </CardBody>
      <footer class="card-foot">
        {state.onFile === 'incomplete' ? (
          <SaveBooking onFile={state.onFile} context={context} />
        ) : (
          <button
            type="button"
            class="button button--next card-foot__wide"
            disabled={!context.mayWrite}
            onClick={context.actions.save}
          >
            {say({ en: 'Save guest to history', zh: '将客户存入档案' })}
          </button>
        )}
      </footer>
    </>
  );
}
