import type { Words } from '../../../retention/words';
import type { PracticeReservation } from '../reservations';
import { type ReservationFacts, reservationFacts } from './facts';
import { framed, type Visit } from './frame';
import { type Html, html, jsonScript } from './html';
import { lodgingReservation } from './json-ld';

function pairs({ groups }: ReservationFacts): Html[] {
  return groups.map(
    ({ heading, facts }) => html`<section class="panel"><h2>${heading}</h2>
<dl>${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></section>`,
  );
}

/** The portal's older page: the same facts in bordered tables, as long-lived portals still show them. */
function tables({ groups }: ReservationFacts, colon: string): Html[] {
  return groups.map(
    ({ heading, facts }) => html`<table class="classic"><caption>${heading}</caption><tbody>
${facts.map(({ label, value }) => html`<tr><th scope="row">${label}${colon}</th><td>${value}</td></tr>`)}
</tbody></table>`,
  );
}

function priceTable({ priceLines, total }: ReservationFacts, heading: string): Html {
  return html`<section class="panel"><h2>${heading}</h2><table class="price"><caption class="unseen">${heading}</caption>
<tbody>${priceLines.map(({ label, value }) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</tbody>
<tfoot><tr><th scope="row">${total.label}</th><td>${total.value}</td></tr></tfoot></table></section>`;
}

function thread({ messages }: ReservationFacts, heading: string, none: string): Html {
  const said = messages.map(
    ({ who, on, language, text }) =>
      html`<li><p class="said-by"><strong>${who}</strong> <span>${on}</span></p><p lang="${language}">${text}</p></li>`,
  );
  return html`<section class="panel"><h2>${heading}</h2>${
    messages.length > 0 ? html`<ol class="thread">${said}</ol>` : html`<p class="empty">${none}</p>`
  }</section>`;
}

/** Other guests' names stand on the page too: a reader must not take one of them for the guest. */
function sameDay(others: readonly PracticeReservation[], heading: string): Html | false {
  if (others.length === 0) return false;
  return html`<section class="panel"><h2>${heading}</h2><ul class="others">${others.map(
    ({ number, guestName }) => html`<li><a href="/reservation/${number}">${guestName}</a></li>`,
  )}</ul></section>`;
}

export function detailPage(
  visit: Visit,
  reservation: PracticeReservation,
  others: readonly PracticeReservation[],
): string {
  const say = (words: Words): string => words[visit.language];
  const facts = reservationFacts(reservation, visit.language);
  const title = `${say({ en: 'Reservation', zh: '订单' })} ${reservation.number}`;
  const classic = reservation.page === 'classic';
  return framed(visit, {
    title,
    section: 'reservations',
    ...(reservation.page === 'structured'
      ? { head: jsonScript('application/ld+json', lodgingReservation(reservation)) }
      : {}),
    content: html`<p class="way"><a href="/reservations">${say({ en: 'All reservations', zh: '全部订单' })}</a></p>
<div class="heading"><h1>${facts.guestName}</h1><span class="status status-${facts.status.id}">${facts.status.label}</span></div>
<p class="summary">${facts.summary}</p>
<div class="columns" data-reservation="${reservation.number}">
  <div>
    ${classic ? tables(facts, say({ en: ':', zh: '：' })) : pairs(facts)}
    ${priceTable(facts, say({ en: 'Price', zh: '价格明细' }))}
  </div>
  <aside aria-label="${say({ en: 'Around this stay', zh: '相关信息' })}">
    <section class="panel"><h2>${say({ en: 'What to do', zh: '操作' })}</h2>
      <p class="actions"><a class="button" href="/pay/${reservation.number}">${say({ en: 'Payment', zh: '收款' })}</a>
      <a class="button quiet" href="/app/reservation/${reservation.number}">${say({ en: 'Open at the front desk', zh: '在前台视图中打开' })}</a></p></section>
    ${thread(facts, say({ en: 'Messages', zh: '消息' }), say({ en: 'No messages yet.', zh: '暂无消息。' }))}
    <section class="panel"><h2>${say({ en: 'Policies', zh: '入住政策' })}</h2><ul class="policies">${facts.policies.map((policy) => html`<li>${policy}</li>`)}</ul></section>
    ${sameDay(others, say({ en: 'Arriving the same day', zh: '同日入住' }))}
  </aside>
</div>`,
  });
}
