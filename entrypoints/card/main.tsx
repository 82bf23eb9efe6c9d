import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { CustomerCard } from '../../components/card/customer-card';
import { portalOf, soughtOn } from '../../history/from-page';
import type { Identified } from '../../history/identify';
import type { Reservation } from '../../portals/reservation';
import type { House } from '../../retention/appraise';
import { cardHistory } from '../wiring/card-history';
import { houseOf } from '../wiring/house';
import { claimReservation } from '../wiring/page-reservation';
import { watchVisibility } from '../wiring/seen-by-user';
import type { Settings } from '../wiring/settings';
import { mountSurface } from '../wiring/surface';
import { today } from '../wiring/today';
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
function CardSurface({ settings }: { settings: Settings }) {
  const [claim, setClaim] = useState<Claimed>();
  // Not after the paint: what is known by then is drawn at once.
  useLayoutEffect(() => void claimed.then(setClaim), []);
  const house = useMemo(() => houseOf(settings), [settings]);
  return claim ? <ClaimedCard {...claim} house={house} /> : null;
}

function ClaimedCard({ reservation, identified, house }: Claimed & { house: House }) {
  const { state, actions } = useCard(reservation, identified, house);
  const [mayWrite, setMayWrite] = useState(false);
  useEffect(() => watchVisibility(setMayWrite), []);
  const drawn = state.kind !== 'loading';
  // The moment `npm run bench -- card` measures; on this frame's own timeline, which no page can read.
  useLayoutEffect(() => {
    if (drawn) requestAnimationFrame(() => performance.mark('card-drawn'));
  }, [drawn]);
  return <CustomerCard state={state} context={{ today: today(), mayWrite, actions }} />;
}

void mountSurface({ en: 'Homeport', zh: '归港' }, (settings) => <CardSurface settings={settings} />);
