import type { DeskChoice } from '../../../sim/contract/decisions';
import type { DeskGuest } from '../../../sim/view/desk-day';
import { useSpeech } from '../../language';
import { deskActions } from './desk-actions';

interface Props {
  readonly guests: readonly DeskGuest[];
  readonly at: number;
  readonly choices: readonly DeskChoice[];
  readonly onOpen: (at: number) => void;
}

/** The portal's list of reservations in hand. */
export function ReservationList({ guests, at, choices, onOpen }: Props) {
  const say = useSpeech();
  const chosen = (customer: number) => {
    const action = choices.find((choice) => choice.customer === customer)?.action;
    const name = deskActions.find(({ id }) => id === action)?.name;
    return name && say(name);
  };
  return (
    <ol class="reservations" aria-label={say({ en: 'Reservations', zh: '预订列表' })}>
      {guests.map(({ customer, reservation }, n) => (
        <li key={customer}>
          <button
            type="button"
            class="reservations__one"
            aria-current={n === at ? 'true' : undefined}
            onClick={() => onOpen(n)}
          >
            <span class="reservations__guest">{reservation.guestName}</span>
            <span class="small soft">{reservation.checkIn && say.day(reservation.checkIn)}</span>
            <span class="small">{chosen(customer)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
