import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { CustomerCard } from '../../components/card/customer-card';
import { soughtOn } from '../../history/from-page';
import type { Identified } from '../../history/identify';
import type { Reservation } from '../../portals/reservation';
import { cardHistory } from '../wiring/card-history';
import { claimReservation } from '../wiring/page-reservation';
import { watchVisibility } from '../wiring/seen-by-user';
import { mountSurface } from '../wiring/surface';
import { today } from '../wiring/today';
import { portalOf } from './in-view';
import { useCard } from './use-card';

interface Claimed {
  readonly reservation: Reservation;
  readonly identified: Promise<Identified>;
}

/** Begins before the first paint, beside reading the settings. Without a valid token there is nothing. */
const claimed: Promise<Claimed | undefined> = claimReservation().then(
  (reservation) =>
    reservation && {
      reservation,
      identified: cardHistory.identify(soughtOn(reservation, portalOf(reservation))),
    },
);

/** A frame whose token is not valid shows nothing, not even that this is Homeport. */
function CardSurface() {
  const [claim, setClaim] = useState<Claimed>();
  // Not after the paint: what is known by then is drawn at once.
  useLayoutEffect(() => void claimed.then(setClaim), []);
  return claim ? <ClaimedCard {...claim} /> : null;
}

function ClaimedCard({ reservation, identified }: Claimed) {
  const { state, actions } = useCard(reservation, identified);
  const [mayWrite, setMayWrite] = useState(false);
  useEffect(() => watchVisibility(setMayWrite), []);
  const drawn = state.kind !== 'loading';
  // The moment `npm run bench -- card` measures; on this frame's own timeline, which no page can read.
  useLayoutEffect(() => {
    if (drawn) requestAnimationFrame(() => performance.mark('card-drawn'));
  }, [drawn]);
  return <CustomerCard state={state} context={{ today: today(), mayWrite, actions }} />;
}

void mountSurface({ en: 'Homeport', zh: '归港' }, () => <CardSurface />);
