import type { Booking, Day } from '../customer-history';
import { dayInWords } from '../days';
import { bookingEvidence, type Evidence, recordOfBooking } from '../evidence';
import { isKept } from '../stays';
import type { Words } from '../words';
import type { Ground, Prompt, Situation } from './prompt';

/** Steps 3 and 4 of the six-step loyalty-building process (courseware T5.35, T5.36). */

/** It guides a guest who is here now, in a conversation the guest began, so it needs no marketing consent. */
export const firstVisit: Prompt = {
  id: 'B20',
  words: { en: 'Good-value first product; then personal.', zh: '首次消费客户：先以物美价廉产品培养。' },
  idea: {
    words: {
      en: 'Cultivate first-time customers: first a good-value product, then a personal one that shows its true value.',
      zh: '培养首次消费客户：先提供物美价廉的产品，再以个性化产品展现真正价值。',
    },
    taxonomy: 'T5.35',
  },
  kind: 'service',
  priority: 58,
  coolDownDays: 30,
  ground: (situation) => {
    const { bookings, inView, today } = situation;
    const [only, another] = bookings.filter(isKept);
    if (another || inView?.status === 'cancelled' || inView?.status === 'no-show') return undefined;
    if (!only) return bookings.length ? undefined : nothingOnFile(situation);
    return {
      about: recordOfBooking(only),
      because: firstStay(only, today),
      evidence: [checkInOf(only)],
    };
  },
};

function firstStay({ checkIn, checkOut }: Booking, today: Day): Words {
  const on = dayInWords(checkIn);
  if (checkIn >= today)
    return {
      en: `No earlier stay on file; first arrival ${on.en}.`,
      zh: `没有更早的入住记录；首次入住为${on.zh}。`,
    };
  if (checkOut > today)
    return { en: `The first stay on file, since ${on.en}.`, zh: `首次入住，${on.zh}起。` };
  return { en: `One stay on file, from ${on.en}.`, zh: `仅有一次入住记录：${on.zh}。` };
}

/** "Stay in touch" reaches out to a guest who did not ask: marketing. */
export const repeatVisit: Prompt = {
  id: 'B21',
  words: { en: 'Add value, more information, stay in touch.', zh: '引导重复消费：提供增值服务与资讯。' },
  idea: {
    words: {
      en: 'Guide repeat consumption: better product and service, close contact, more information, trust.',
      zh: '引导客户重复消费：升级产品与服务，保持密切联系，提供更多信息和增值服务，增进信任。',
    },
    taxonomy: 'T5.36',
  },
  kind: 'marketing',
  priority: 40,
  coolDownDays: 90,
  ground: ({ bookings }) => {
    const kept = bookings.filter(isKept);
    const newest = kept.at(-1);
    if (!newest || kept.length < 2 || kept.length > 3) return undefined;
    const on = dayInWords(newest.checkIn);
    return {
      about: recordOfBooking(newest),
      because: {
        en: `${kept.length === 2 ? 'Second' : 'Third'} booking, arrival ${on.en}.`,
        zh: `第${kept.length === 2 ? '二' : '三'}次预订，入住日期为${on.zh}。`,
      },
      evidence: [checkInOf(newest), ...kept.slice(0, -1).reverse().map(checkInOf)],
    };
  },
};

const checkInOf = (booking: Booking): Evidence =>
  bookingEvidence(booking, booking.checkIn, { en: 'Check-in', zh: '入住' });

/** Nobody on file: the finding is that no record exists, and it is dated by the day it was looked for. */
function nothingOnFile({ history, inView, today }: Situation): Ground {
  const on: Day = today;
  return {
    about: history ? 'no-booking' : `no-record:${inView?.reservationNumber ?? inView?.guestName ?? ''}`,
    because: {
      en: `No earlier booking on file as of ${dayInWords(on).en}.`,
      zh: `截至${dayInWords(on).zh}，没有更早的预订记录。`,
    },
    evidence: [{ record: 'no-booking', on, what: { en: 'No booking on file', zh: '无预订记录' } }],
  };
}
