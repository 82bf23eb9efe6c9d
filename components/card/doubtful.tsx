import { useSpeech } from '../language';
import { BookingLine } from './booking-line';
import { Candidates } from './candidates';
import { CardBody } from './card-body';
import type { CardContext, CardState } from './card-state';

/** Perhaps one of these. Nothing else is shown until a person has chosen. */
export function Doubtful(props: { state: CardState & { kind: 'doubtful' }; context: CardContext }) {
  const say = useSpeech();
  const { state, context } = props;
  return (
    <>
      <CardBody label={say({ en: 'Candidates', zh: '可能的客户' })}>
        <BookingLine inView={state.inView} />
        <Candidates candidates={state.candidates} today={context.today} onChoose={context.actions.choose} />
      </CardBody>
      <footer class="card-foot">
        <button type="button" class="button card-foot__wide" onClick={context.actions.isNewGuest}>
          {state.candidates.length > 1
            ? say({ en: 'None of them: a new guest', zh: '都不是：新客户' })
            : say({ en: 'Somebody else: a new guest', zh: '不是：新客户' })}
        </button>
      </footer>
    </>
  );
}
