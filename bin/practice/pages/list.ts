import { addDays } from '../../../retention/days';
import type { Words } from '../../../retention/words';
import type { PracticeReservation } from '../reservations';
import { framed, type Visit } from './frame';
import { type Html, html } from './html';
import { dateWithWeekday, longDate, money, nightsCount, shortDate, statusWords, unitName } from './written';

/** What the list is narrowed to; absent means everything. */
export interface ListFilter {
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly search?: string;
}

const matchable = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function filtered(
  reservations: readonly PracticeReservation[],
  filter: ListFilter,
): readonly PracticeReservation[] {
  const { from, to, status, search } = filter;
  return reservations.filter(
    (reservation) =>
      (!from || reservation.checkIn >= from) &&
      (!to || reservation.checkIn <= to) &&
      (!status || reservation.status === status) &&
      (!search ||
        matchable(`${reservation.guestName} ${reservation.number}`).includes(matchable(search.trim()))),
  );
}

function tiles(visit: Visit, reservations: readonly PracticeReservation[]): Html {
  const { today, language } = visit;
  const live = reservations.filter(({ status }) => status !== 'cancelled');
  const weekEnd = addDays(today, 7);
  const figures: readonly (readonly [Words, number])[] = [
    [{ en: 'Arriving today', zh: '今日入住' }, live.filter(({ checkIn }) => checkIn === today).length],
    [
      { en: 'Next seven days', zh: '未来七天入住' },
      live.filter(({ checkIn }) => checkIn > today && checkIn <= weekEnd).length,
    ],
    [
      { en: 'Left in the last three days', zh: '近三天离店' },
      live.filter(({ status }) => status === 'checked-out').length,
    ],
    [
      { en: 'Waiting for confirmation', zh: '待确认' },
      live.filter(({ status }) => status === 'pending').length,
    ],
  ];
  return html`<ul class="tiles">${figures.map(([words, count]) => html`<li><strong>${count}</strong> <span>${words[language]}</span></li>`)}</ul>`;
}

function filterForm(visit: Visit, filter: ListFilter): Html {
  const say = (words: Words): string => words[visit.language];
  return html`<form class="filter" method="get" action="/reservations" role="search" aria-label="${say({ en: 'Filter reservations', zh: '筛选订单' })}">
  <label>${say({ en: 'Guest or number', zh: '姓名或单号' })}<input type="search" name="search" value="${filter.search}"></label>
  <label>${say({ en: 'Arrival from', zh: '入住自' })}<input type="date" name="from" value="${filter.from}"></label>
  <label>${say({ en: 'until', zh: '至' })}<input type="date" name="to" value="${filter.to}"></label>
  <label>${say({ en: 'Status', zh: '状态' })}<select name="status"><option value="">${say({ en: 'All', zh: '全部' })}</option>${Object.entries(
    statusWords,
  ).map(
    ([id, words]) =>
      html`<option value="${id}" ${filter.status === id && html`selected`}>${say(words)}</option>`,
  )}</select></label>
  <button>${say({ en: 'Show', zh: '查询' })}</button>
</form>`;
}

function row(reservation: PracticeReservation, { language, today }: Visit): Html {
  const { number, guestName, checkIn, checkOut, status, price, unit, nights } = reservation;
  const cell = (label: Words, content: Html | string): Html =>
    html`<td data-heading="${label[language]}">${content}</td>`;
  return html`<tr ${checkIn === today && html`class="today"`}>
  <th scope="row"><a href="/reservation/${number}">${guestName}</a></th>
  ${cell({ en: 'Check-in', zh: '入住' }, shortDate(checkIn, language))}
  ${cell({ en: 'Check-out', zh: '离店' }, html`${shortDate(checkOut, language)} <small>${nightsCount(nights.length, language)}</small>`)}
  ${cell({ en: 'Room', zh: '房型' }, unitName(unit, language))}
  ${cell({ en: 'Status', zh: '状态' }, html`<span class="status status-${status}">${statusWords[status][language]}</span>`)}
  ${cell({ en: 'Price', zh: '金额' }, html`<span class="figure">${money(price, language)}</span>`)}
  ${cell({ en: 'Booking number', zh: '订单号' }, html`<span class="figure">${number}</span>`)}
</tr>`;
}

export function listPage(
  visit: Visit,
  reservations: readonly PracticeReservation[],
  filter: ListFilter,
): string {
  const say = (words: Words): string => words[visit.language];
  const shown = filtered(reservations, filter);
  const title = say({ en: 'Reservations', zh: '订单' });
  const headings: readonly Words[] = [
    { en: 'Guest', zh: '客人' },
    { en: 'Check-in', zh: '入住' },
    { en: 'Check-out', zh: '离店' },
    { en: 'Room', zh: '房型' },
    { en: 'Status', zh: '状态' },
    { en: 'Price', zh: '金额' },
    { en: 'Booking number', zh: '订单号' },
  ];
  return framed(visit, {
    title,
    section: 'reservations',
    content: html`<div class="heading"><h1>${title}</h1><p>${say({ en: 'Today is', zh: '今天是' })} ${dateWithWeekday(visit.today, visit.language)}</p></div>
${tiles(visit, reservations)}
${filterForm(visit, filter)}
<p class="found" role="status">${say({
      en: `${shown.length} of ${reservations.length} reservations`,
      zh: `共${reservations.length}个订单，显示${shown.length}个`,
    })}</p>
${
  shown.length > 0
    ? html`<table class="reservations"><caption class="unseen">${say({ en: 'Reservations by arrival', zh: '按入住日期排列的订单' })}, ${longDate(visit.today, visit.language)}</caption>
<thead><tr>${headings.map((words) => html`<th scope="col">${say(words)}</th>`)}</tr></thead>
<tbody>${shown.map((reservation) => row(reservation, visit))}</tbody></table>`
    : html`<p class="empty">${say({ en: 'No reservation matches. Widen the dates or clear the search.', zh: '没有符合条件的订单，请放宽日期或清空搜索。' })}</p>`
}`,
  });
}
