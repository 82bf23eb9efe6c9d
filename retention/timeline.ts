import { channelName } from './channel-names';
import type { Booking, CustomerHistory, Day, RecordSource } from './customer-history';
import { dayInWords, daysBetween, daysInWords } from './days';
import { recordOfBooking } from './evidence';
import { isAhead, isConfirmedStay, isStay } from './stays';
import type { Words } from './words';

export type TimelineMark =
  | 'stay'
  | 'ahead'
  | 'cancelled'
  | 'no-show'
  | 'complaint'
  | 'fault'
  | 'contact'
  | 'survey'
  | 'note';

/** One line of the guest's story. Never a bare record: each says what it means between guest and firm (M3). */
export interface TimelineEntry {
  readonly record: string;
  readonly on: Day;
  readonly mark: TimelineMark;
  readonly what: Words;
  readonly hint: Words;
  readonly source?: RecordSource;
}

/** Newest first; what lies ahead stands on top. */
export function timelineOf(
  history: CustomerHistory | undefined,
  bookings: readonly Booking[],
  today: Day,
): readonly TimelineEntry[] {
  const stays = bookings.filter((booking) => isStay(booking, today));
  return [
    ...bookings.map((booking) => bookingEntry(booking, stays, today)),
    ...(history ? otherEntries(history, today) : []),
  ].sort((a, b) => b.on.localeCompare(a.on));
}

function bookingEntry(booking: Booking, stays: readonly Booking[], today: Day): TimelineEntry {
  const base = { record: recordOfBooking(booking), source: booking.source };
  if (booking.status === 'cancelled')
    return {
      ...base,
      on: booking.cancelledOn ?? booking.checkIn,
      mark: 'cancelled',
      what: titled(booking, { en: 'Cancelled', zh: '取消' }),
      hint: cancellationHint(booking, stays),
    };
  const cameBack = stays.some((stay) => stay.checkIn > booking.checkIn);
  if (booking.status === 'no-show')
    return {
      ...base,
      on: booking.checkIn,
      mark: 'no-show',
      what: titled(booking, { en: 'No-show', zh: '预订未到（No-show）' }),
      hint: cameBack
        ? { en: 'Stayed with us again afterwards', zh: '之后再次入住' }
        : { en: 'No stay on record since', zh: '此后尚无入住记录' },
    };
  if (isAhead(booking, today)) {
    const days = daysBetween(today, booking.checkIn);
    const away = daysInWords(days);
    return {
      ...base,
      on: booking.checkIn,
      mark: 'ahead',
      what: titled(booking, days < 0 ? { en: 'Staying', zh: '在住' } : { en: 'Arrives', zh: '即将入住' }),
      hint:
        days > 0
          ? { en: `In ${away.en}`, zh: `${away.zh}后` }
          : days === 0
            ? { en: 'Expected today', zh: '预计今天到店' }
            : { en: 'With us now', zh: '正在入住' },
    };
  }
  return {
    ...base,
    on: booking.checkIn,
    mark: 'stay',
    what: titled(booking, { en: 'Stay', zh: '入住' }),
    hint: stayHint(booking, stays),
  };
}

/** With the property, or where none is known with the channel the booking came by. */
const titled = ({ property, channel }: Booking, { en, zh }: Words): Words =>
  property
    ? { en: `${en}: ${property}`, zh: `${zh}：${property}` }
    : {
        en: `${en}, booked on ${channelName(channel).en}`,
        zh: `${zh} · ${channelName(channel).zh}预订`,
      };

function stayHint(booking: Booking, stays: readonly Booking[]): Words {
  const before = stays.filter((stay) => stay.checkIn < booking.checkIn);
  const previous = before.at(-1);
  const unsure = isConfirmedStay(booking)
    ? { en: '', zh: '' }
    : { en: ' · taken as stayed', zh: ' · 视为已入住' };
  if (!previous) return { en: `First stay with us${unsure.en}`, zh: `首次入住${unsure.zh}` };
  const gap = daysInWords(Math.max(0, daysBetween(previous.checkOut, booking.checkIn)));
  return {
    en: `Came back after ${gap.en}${unsure.en}`,
    zh: `相隔${gap.zh}再次入住${unsure.zh}`,
  };
}

function cancellationHint(booking: Booking, stays: readonly Booking[]): Words {
  const { cancelledOn } = booking;
  if (!cancelledOn) return { en: 'The day of cancelling is unknown', zh: '取消日期不详' };
  const days = daysBetween(cancelledOn, booking.checkIn);
  const notice = daysInWords(days);
  const told =
    days > 0
      ? { en: `${notice.en} before arrival`, zh: `入住前${notice.zh}告知` }
      : { en: 'On or after the day of arrival', zh: '入住当日或之后' };
  return stays.some((stay) => stay.checkIn > cancelledOn)
    ? { en: `${told.en}; stayed afterwards`, zh: `${told.zh}；之后仍来入住` }
    : told;
}

/** What was said after who said it; a record may hold the day alone. */
const withText = (who: Words, text: string | undefined): Words =>
  text ? { en: `${who.en}: ${text}`, zh: `${who.zh}：${text}` } : who;

function otherEntries(history: CustomerHistory, today: Day): readonly TimelineEntry[] {
  const told = (text: string): Words => ({ en: text, zh: text });
  return [
    ...history.complaints.flatMap((complaint, i): TimelineEntry[] => {
      const on = complaint.steps.receive;
      const closed = complaint.steps['feed-back'];
      if (!on) return [];
      return [
        {
          record: `complaint:${i}`,
          on,
          mark: 'complaint',
          what: { en: `Complaint: ${complaint.about}`, zh: `投诉：${complaint.about}` },
          hint: closed
            ? { en: `Answered by ${dayInWords(closed).en}`, zh: `已于${dayInWords(closed).zh}反馈` }
            : { en: `Open for ${daysBetween(on, today)} days`, zh: `未结，已${daysBetween(on, today)}天` },
          source: complaint.source,
        },
      ];
    }),
    ...history.faults.map(
      (fault, i): TimelineEntry => ({
        record: `fault:${i}`,
        on: fault.on,
        mark: 'fault',
        what: { en: `Our fault: ${fault.what}`, zh: `服务过失：${fault.what}` },
        hint: fault.apologisedOn
          ? {
              en: `Apologised ${dayInWords(fault.apologisedOn).en}`,
              zh: `已于${dayInWords(fault.apologisedOn).zh}致歉`,
            }
          : { en: 'No apology on record', zh: '尚无致歉记录' },
        source: fault.source,
      }),
    ),
    ...history.contacts.map(
      (contact, i): TimelineEntry => ({
        record: `contact:${i}`,
        on: contact.on,
        mark: 'contact',
        what:
          contact.from === 'guest'
            ? withText({ en: 'Guest wrote', zh: '客户来信' }, contact.text)
            : withText({ en: 'We wrote', zh: '我方联系' }, contact.text),
        hint:
          contact.from === 'firm'
            ? { en: 'Contact we began', zh: '我方主动联系' }
            : contact.answeredOn
              ? {
                  en: `Answered ${dayInWords(contact.answeredOn).en}`,
                  zh: `已于${dayInWords(contact.answeredOn).zh}回复`,
                }
              : { en: 'No answer on record', zh: '尚无回复记录' },
        source: contact.source,
      }),
    ),
    ...history.surveys.map(
      (survey, i): TimelineEntry => ({
        record: `survey:${i}`,
        on: survey.on,
        mark: 'survey',
        what: {
          en: `Survey: ${survey.satisfaction} of 5`,
          zh: `满意度调查：${survey.satisfaction} / 5 分`,
        },
        hint:
          survey.wouldRecommend === undefined
            ? { en: 'Told us how it was', zh: '反馈了入住体验' }
            : survey.wouldRecommend
              ? { en: 'Would recommend us', zh: '愿意推荐' }
              : { en: 'Would not recommend us', zh: '不愿推荐' },
        source: survey.source,
      }),
    ),
    ...history.notes.map(
      (note): TimelineEntry => ({
        record: `note:${note.id}`,
        on: note.on,
        mark: 'note',
        what: told(note.text),
        hint: { en: 'Our note', zh: '我方备注' },
      }),
    ),
  ];
}
