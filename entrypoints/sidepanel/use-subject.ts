import { useEffect, useState } from 'preact/hooks';
import type { Reservation } from '../../portals/reservation';
import { onReservationOfActiveTab, reservationOfActiveTab } from '../wiring/page-reservation';

/** Whose file is open: who the agent chose, else the guest of the page in front, if it is a reservation. */
export type Subject =
  | { readonly kind: 'chosen'; readonly id: string }
  | { readonly kind: 'page'; readonly reservation: Reservation | undefined };

/**
 * Follows the tab in front. A choice holds until that page shows another reservation: the panel must never
 * stand beside one guest and show another unasked.
 */
export function useSubject(onFail: () => void) {
  const [subject, setSubject] = useState<Subject>();
  useEffect(() => {
    let shown: string | undefined;
    const follow = async () => {
      const reservation = await reservationOfActiveTab();
      const seen = JSON.stringify(reservation ?? null);
      if (seen === shown) return;
      shown = seen;
      setSubject({ kind: 'page', reservation });
    };
    follow().catch(onFail);
    return onReservationOfActiveTab(() => void follow().catch(onFail));
  }, []);
  return { subject, choose: (id: string) => setSubject({ kind: 'chosen', id }) };
}
