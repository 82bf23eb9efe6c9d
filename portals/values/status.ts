import { tidy } from '../reading';
import type { ReservationStatus } from '../reservation';

const words: Readonly<Record<ReservationStatus, string>> = {
  confirmed:
    'confirmed|ok|reservationconfirmed|active|booked|upcoming|accepted|已确认|确认|已接单|预订成功|confirmada|confirmado|confirmée|confirmé|bestätigt|confermata|confermato|확정',
  cancelled:
    'cancelled|canceled|reservationcancelled|reservationcanceled|cancelled by guest|canceled by guest|cancelled_by_guest|cancelled_by_hotel|cancelled_by_owner|cancelled_refund_needed|cancelled by host|canceled by host|已取消|取消|cancelada|cancelado|annulée|annulé|storniert|cancellata|annullata|취소',
  'no-show':
    'no-show|no show|no_show|noshow|did not arrive|未到店|未入住|no presentado|non présenté|nicht angereist|mancata presentazione',
  pending:
    'pending|reservationpending|reservationhold|hold|awaiting confirmation|request|待确认|待处理|pendiente|en attente|ausstehend|in attesa',
  'checked-out':
    'checked out|checked-out|checked_out|past guest|stayed|completed|departed|已离店|已退房|已完成|completada|terminée|abgereist|completata',
};

const statuses = new Map(
  (Object.entries(words) as [ReservationStatus, string][]).flatMap(([status, spelled]) =>
    spelled.split('|').map((word): [string, ReservationStatus] => [word, status]),
  ),
);

/** The status a text names as a whole: a schema.org address (`http://schema.org/Confirmed`) or a portal's word. */
export function statusIn(raw: string): ReservationStatus | undefined {
  return statuses.get(
    tidy(raw)
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?schema\.org\//, ''),
  );
}
