import type { Words } from '../../../retention/words';
import type { PracticeReservation } from '../reservations';
import { framed, type Visit } from './frame';
import { html, jsonScript } from './html';
import { shortDate } from './written';

/** The single-page variant: an empty shell that `public/practice/app.js` fills and refills without reload. */
export function deskPage(visit: Visit, reservations: readonly PracticeReservation[]): string {
  const say = (words: Words): string => words[visit.language];
  const words = {
    portal: say({ en: 'Harbourline Extranet', zh: '港湾直连商家后台' }),
    messages: say({ en: 'Messages', zh: '消息' }),
    price: say({ en: 'Price', zh: '价格明细' }),
    loading: say({ en: 'Loading …', zh: '正在加载……' }),
    failed: say({ en: 'This reservation could not be loaded.', zh: '无法加载该订单。' }),
  };
  const title = say({ en: 'Front desk', zh: '前台视图' });
  return framed(visit, {
    title,
    section: 'desk',
    head: html`${jsonScript('application/json', words)}<script type="module" src="/practice/app.js"></script>`,
    content: html`<div class="desk">
<section class="desk-list" aria-label="${say({ en: 'Guests', zh: '客人列表' })}">
  <h1>${title}</h1>
  <ul>${reservations.map(
    ({ number, guestName, checkIn }) =>
      html`<li><a href="/app/reservation/${number}"><strong>${guestName}</strong> <span>${shortDate(checkIn, visit.language)}</span></a></li>`,
  )}</ul>
</section>
<div><p class="desk-state" role="status" id="state"></p>
<div class="desk-guest" id="guest"><p class="empty">${say({ en: 'Choose a guest from the list.', zh: '请从列表中选择客人。' })}</p></div></div>
</div>`,
  });
}
