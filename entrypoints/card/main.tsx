import { useEffect, useState } from 'preact/hooks';
import { CustomerCard } from '../../components/card/customer-card';
import { soughtOn } from '../../history/from-page';
import type { Identified } from '../../history/identify';
import type { Reservation } from '../../portals/reservation';
import { cardHistory } from '../wiring/card-history';
import { claimReservation } from '../wiring/page-reservation';
import { watchVisibility } from '../wiring/seen-by-user';
import { mountSurface, today } from '../wiring/surface';
import { portalOf } from './in-view';
import { useCard } from './use-card';

/** Both begin before the first paint, side by side with reading the settings. */
const claimed = claimReservation();
const identified = claimed.then(
  (reservation) => reservation && cardHistory.identify(soughtOn(reservation, portalOf(reservation))),
);

function CardSurface(props: { reservation: Reservation; first: Promise<Identified> }) {
  const { state, actions } = useCard(props.reservation, props.first);
  const [mayWrite, setMayWrite] = useState(false);
  useEffect(() => watchVisibility(setMayWrite), []);
  return <CustomerCard state={state} context={{ today: today(), mayWrite, actions }} />;
}

// A frame without a valid token shows nothing, not even that this is Homeport.
void claimed.then((reservation) => {
  if (!reservation) return;
  const first = identified.then((found) => found ?? { kind: 'new' as const });
  return mountSurface({ en: 'Homeport', zh: '归港' }, () => (
    <CardSurface reservation={reservation} first={first} />
  ));
});
