import { glanceAt } from '../../retention/glance';
import { useSpeech } from '../language';
import { BookingLine } from './booking-line';
import { CardBody } from './card-body';
import type { CardContext, CardState } from './card-state';
import { Grounds } from './match-reasons';

/** Perhaps one of these: what agrees, what does not. Nothing else is shown until a person has chosen. */
export function Doubtful(props: { state: CardState & { kind: 'doubtful' }; context: CardContext }) {
  const say = useSpeech();
  const { state, context } = props;
  return (
    <>
      <CardBody label={say({ en: 'Candidates', zh: '可能的客户' })}>
        <BookingLine inView={state.inView} />
        <ul class="candidates">
          {state.candidates.map(({ history, grounds }) => {
            const glance = glanceAt(history.bookings, context.today);
            return (
              <li key={history.id} class="panel candidate">
                <h2 class="candidate__name">{history.names[0]}</h2>
                <p class="small soft">
                  {say.count(
                    glance.stays.count,
                    { en: '# stay', zh: '入住#次' },
                    { en: '# stays', zh: '入住#次' },
                  )}
                  {glance.lastStay &&
                    say({
                      en: `, last ${say.day(glance.lastStay.on)}`,
                      zh: `，上次${say.day(glance.lastStay.on)}`,
                    })}
                </p>
                <Grounds grounds={grounds} />
                <button
                  type="button"
                  class="button"
                  disabled={!context.mayWrite}
                  onClick={() => context.actions.choose(history.id)}
                >
                  {say({ en: 'This guest', zh: '是这位客户' })}
                  <span class="visually-hidden">: {history.names[0]}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </CardBody>
      <footer class="card-foot">
        <button
          type="button"
          class="button card-foot__wide"
          disabled={!context.mayWrite}
          onClick={context.actions.isNewGuest}
        >
          {say({ en: 'Neither: a new guest', zh: '都不是：新客户' })}
        </button>
      </footer>
    </>
  );
}
