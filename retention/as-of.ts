import type { Booking, Complaint, CustomerHistory, Day } from './customer-history';

/**
 * The history as it stood at the end of a day: records of later days are not there yet, a stay to come is only
 * booked, a complaint has only its steps so far. What carries no date of its own (points, tier, preferences of
 * the profile) stays as it is.
 */
export function asOf(history: CustomerHistory, day: Day): CustomerHistory {
  const by = ({ on }: { readonly on: Day }) => on <= day;
  const { referrals, circumstances, promises, departure, adviser, ...rest } = history;
  return {
    ...rest,
    bookings: history.bookings.flatMap((booking) => bookingAsOf(booking, day)),
    complaints: history.complaints.flatMap((complaint) => complaintAsOf(complaint, day)),
    faults: history.faults.filter(by).map(({ apologisedOn, remediedOn, ...fault }) => ({
      ...fault,
      ...(apologisedOn !== undefined && apologisedOn <= day && { apologisedOn }),
      ...(remediedOn !== undefined && remediedOn <= day && { remediedOn }),
    })),
    contacts: history.contacts.filter(by).map(({ answeredOn, ...contact }) => ({
      ...contact,
      ...(answeredOn !== undefined && answeredOn <= day && { answeredOn }),
    })),
    surveys: history.surveys.filter(by),
    preferences: history.preferences.filter(by),
    notes: history.notes.filter(by),
    outcomes: history.outcomes.filter(by),
    ...(referrals && { referrals: referrals.filter(by) }),
    ...(circumstances && { circumstances: circumstances.filter(by) }),
    ...(promises && {
      promises: promises.filter(by).map(({ keptOn, ...promise }) => ({
        ...promise,
        ...(keptOn !== undefined && keptOn <= day && { keptOn }),
      })),
    }),
    ...(departure && departure.on <= day && { departure }),
    ...(adviser && {
      adviser: adviser.leftOn !== undefined && adviser.leftOn > day ? { name: adviser.name } : adviser,
    }),
  };
}

/** A booking made later is not there; where no record says when it was made, its arrival decides. */
function bookingAsOf({ cancelledOn, ...booking }: Booking, day: Day): Booking[] {
  if ((booking.bookedOn ?? booking.checkIn) > day) return [];
  if (booking.status === 'cancelled') {
    const known = (cancelledOn ?? booking.checkIn) <= day;
    return [
      known
        ? { ...booking, ...(cancelledOn !== undefined && { cancelledOn }) }
        : { ...booking, status: 'booked' },
    ];
  }
  return [booking.checkIn > day ? { ...booking, status: 'booked' } : booking];
}

function complaintAsOf(complaint: Complaint, day: Day): Complaint[] {
  const { remedy, ...rest } = complaint;
  const steps = Object.fromEntries(
    Object.entries(complaint.steps).filter(([, on]) => on !== undefined && on <= day),
  ) as Complaint['steps'];
  if (!steps.receive) return [];
  return [{ ...rest, steps, ...(remedy !== undefined && steps.resolve && { remedy }) }];
}
