import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { CustomerHistory, Day } from '../../../retention/customer-history';
import type { DeskAction } from '../../../sim/contract/decisions';
import type { Scenario } from '../../../sim/scenario/scenario';
import type { DeskGuest } from '../../../sim/view/desk-day';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import { SimulatedCustomer } from '../customer/simulated-customer';
import { deskActions } from './desk-actions';

interface Props {
  readonly guest: DeskGuest;
  readonly history: CustomerHistory;
  readonly scenario: Scenario;
  /** Where reading begins. */
  readonly top: RefObject<HTMLDivElement | null>;
  readonly today: Day;
  readonly chosen: DeskAction | undefined;
  readonly onChoose: (action: DeskAction) => void;
}

/** One reservation as a portal shows it, the card over it, and what can be done for the guest. */
export function ReservationDetail({ guest, history, scenario, top, today, chosen, onChoose }: Props) {
  const say = useSpeech();
  const [card, setCard] = useState(true);
  const { reservation } = guest;
  const rows = [
    [say({ en: 'Number', zh: '预订号' }), reservation.reservationNumber],
    [say({ en: 'Guest', zh: '客户' }), reservation.guestName],
    [say({ en: 'Arrives', zh: '抵达' }), reservation.checkIn && say.day(reservation.checkIn)],
    [say({ en: 'Leaves', zh: '离开' }), reservation.checkOut && say.day(reservation.checkOut)],
    [say({ en: 'Price', zh: '价格' }), reservation.price && say.money(reservation.price)],
  ] as const;
  return (
    <>
      <div class="reservation__card" ref={top} tabIndex={-1}>
        {card ? (
          <SimulatedCustomer
            history={history}
            scenario={scenario}
            reservation={reservation}
            today={today}
            onClose={() => setCard(false)}
          />
        ) : (
          <button type="button" class="button" onClick={() => setCard(true)}>
            <Icon name="anchor" />
            {say({ en: 'Homeport card', zh: '归港卡片' })}
          </button>
        )}
      </div>
      <div class="reservation">
        <h2>{say({ en: 'Reservation', zh: '预订详情' })}</h2>
        <dl class="reservation__fields">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt class="small soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <fieldset class="reservation__actions">
          <legend>{say({ en: 'What do you do for this guest?', zh: '你为这位客户做什么？' })}</legend>
          {deskActions.map(({ id, name, says }) => (
            <button
              key={id}
              type="button"
              class="button reservation__action"
              aria-pressed={chosen === id}
              onClick={() => onChoose(id)}
            >
              <strong>{say(name)}</strong>
              <span class="small soft">{say(says)}</span>
            </button>
          ))}
        </fieldset>
      </div>
    </>
  );
}
