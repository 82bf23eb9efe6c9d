import { addDays } from '../../../retention/days';
import type { Words } from '../../../retention/words';
import type { House } from '../houses';
import { awaitsAnswer } from '../messages';
import type { PracticeReservation } from '../reservations';
import { framed, type Visit } from './frame';
import { html } from './html';
import { houseName, longDate, money, unitName } from './written';

/** The newest message of each reservation that has any. */
export function messagesPage(visit: Visit, reservations: readonly PracticeReservation[]): string {
  const title = { en: 'Messages', zh: '消息' }[visit.language];
  const threads = reservations.flatMap((reservation) => {
    const last = reservation.messages.at(-1);
    return last ? [{ reservation, last }] : [];
  });
  return framed(visit, {
    title,
    section: 'messages',
    content: html`<div class="heading"><h1>${title}</h1></div>
<ul class="inbox">${threads.map(
      ({
        reservation,
        last,
      }) => html`<li class="panel"><a href="/reservation/${reservation.number}">${reservation.guestName}</a>
<span class="on">${longDate(last.on, visit.language)}</span>${
        awaitsAnswer(reservation.messages) &&
        html` <span class="status status-pending">${{ en: 'Waiting for an answer', zh: '待回复' }[visit.language]}</span>`
      }<p lang="${last.language === 'zh' ? 'zh-CN' : 'en'}">${last.text}</p></li>`,
    )}</ul>`,
  });
}

/** Rooms of the three houses for chosen dates; nothing can be booked here. */
export function searchPage(
  visit: Visit,
  houses: readonly House[],
  chosen: { readonly from?: string; readonly to?: string },
): string {
  const say = (words: Words): string => words[visit.language];
  const title = say({ en: 'Find rooms', zh: '查房' });
  return framed(visit, {
    title,
    section: 'search',
    content: html`<div class="heading"><h1>${title}</h1></div>
<form class="filter" method="get" action="/search" role="search" aria-label="${title}">
  <label>${say({ en: 'Check-in', zh: '入住日期' })}<input type="date" name="from" value="${chosen.from ?? addDays(visit.today, 7)}"></label>
  <label>${say({ en: 'Check-out', zh: '离店日期' })}<input type="date" name="to" value="${chosen.to ?? addDays(visit.today, 9)}"></label>
  <button>${say({ en: 'Search', zh: '查询' })}</button>
</form>
<div class="houses">${houses.map(
      (house) =>
        html`<section class="panel"><h2>${houseName(house, visit.language)}</h2><ul class="rates">${house.units.map(
          ({ name, nightly }) =>
            html`<li><span>${unitName(name, visit.language)}</span> <strong>${money({ amount: nightly, currency: house.currency }, visit.language)}</strong></li>`,
        )}</ul></section>`,
    )}</div>`,
  });
}

/** What is still to pay. A practice portal takes no money. */
export function payPage(visit: Visit, reservation: PracticeReservation): string {
  const say = (words: Words): string => words[visit.language];
  const title = say({ en: 'Payment', zh: '收款' });
  const due = reservation.paid ? 0 : reservation.price.amount;
  return framed(visit, {
    title,
    section: 'reservations',
    content: html`<p class="way"><a href="/reservation/${reservation.number}">${say({ en: 'Back to the reservation', zh: '返回订单' })}</a></p>
<div class="heading"><h1>${title}</h1></div>
<section class="panel narrow"><dl>
<div><dt>${say({ en: 'Booking number', zh: '订单号' })}</dt><dd>${reservation.number}</dd></div>
<div><dt>${say({ en: 'Guest name', zh: '客人姓名' })}</dt><dd>${reservation.guestName}</dd></div>
<div><dt>${say({ en: 'Total price', zh: '总价' })}</dt><dd>${money(reservation.price, visit.language)}</dd></div>
<div><dt>${say({ en: 'Still to pay', zh: '待支付' })}</dt><dd>${money({ amount: due, currency: reservation.price.currency }, visit.language)}</dd></div>
</dl><p class="empty">${say({ en: 'A practice portal takes no money.', zh: '练习站点不收取任何款项。' })}</p></section>`,
  });
}

export function notFoundPage(visit: Visit): string {
  const title = { en: 'Not found', zh: '未找到' }[visit.language];
  return framed(visit, {
    title,
    section: 'reservations',
    content: html`<div class="heading"><h1>${title}</h1></div><p><a href="/reservations">${{ en: 'To the reservations', zh: '前往订单列表' }[visit.language]}</a></p>`,
  });
}
