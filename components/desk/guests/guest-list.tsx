import { useEffect, useState } from 'preact/hooks';
import type { CustomerOrder } from '../../../history/list-customers';
import { useSpeech } from '../../language';
import { SectionHead } from '../desk-shell';
import type { GuestPage, GuestQuestion } from './guest-line';
import { GuestTable } from './guest-table';
import './guest-list.css';

const perPage = 50;
/** Long enough that typing a name asks once, short enough to feel immediate, in ms. */
const typingPause = 150;

const orders: readonly { id: CustomerOrder; name: { en: string; zh: string } }[] = [
  { id: 'latest', name: { en: 'Latest check-in', zh: '最近入住日期' } },
  { id: 'stays', name: { en: 'Number of stays', zh: '入住次数' } },
  { id: 'name', name: { en: 'Name', zh: '姓名' } },
];

/** Everybody the firm has met, page by page, found by any spelling. */
export function GuestList(props: {
  find: (question: GuestQuestion) => Promise<GuestPage>;
  /** Changes whenever the stored guests did, so that the list is asked for again. */
  version: number;
  /** What to look for at first, when another window sent the person here. */
  lookUp?: string | undefined;
  onSample: () => void;
}) {
  const say = useSpeech();
  const [text, setText] = useState(props.lookUp ?? '');
  const [order, setOrder] = useState<CustomerOrder>('latest');
  const [from, setFrom] = useState(0);
  const [page, setPage] = useState<GuestPage>();
  const { find, version } = props;
  // A new version of the store gives the same question a new answer.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () =>
        void find({ text: text.trim(), order, from, count: perPage, language: say.language }).then(
          (found) => current && setPage(found),
        ),
      text ? typingPause : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [find, version, text, order, from, say.language]);

  const nobody = page?.of === 0 && text.trim() === '';
  return (
    <div class="stack stack--wide">
      <SectionHead
        name={{ en: 'Guests', zh: '客户' }}
        about={{
          en: 'Everybody you have met, with every stay. Only on this computer.',
          zh: '所有接待过的客户及其历次入住，只保存在本机。',
        }}
      />
      {nobody ? (
        <NobodyYet onSample={props.onSample} />
      ) : (
        <div class="stack">
          <search class="row guests__search">
            <label class="guests__text">
              <span class="visually-hidden">
                {say({ en: 'Name, e-mail, phone or booking number', zh: '姓名、邮箱、电话或预订号' })}
              </span>
              <input
                class="input"
                type="search"
                autocomplete="off"
                spellcheck={false}
                placeholder={say({
                  en: 'Name, e-mail, phone or booking number',
                  zh: '姓名、邮箱、电话或预订号',
                })}
                value={text}
                onInput={(event) => {
                  setText(event.currentTarget.value);
                  setFrom(0);
                }}
              />
            </label>
            <label class="row guests__order">
              <span class="soft">{say({ en: 'Sort by', zh: '排序' })}</span>
              <select
                class="input"
                value={order}
                disabled={text.trim() !== ''}
                onChange={(event) => {
                  const chosen = orders.find((each) => each.id === event.currentTarget.value);
                  if (chosen) setOrder(chosen.id);
                  setFrom(0);
                }}
              >
                {orders.map((each) => (
                  <option key={each.id} value={each.id}>
                    {say(each.name)}
                  </option>
                ))}
              </select>
            </label>
          </search>
          <p class="small soft guests__count" role="status">
            {page && countOf(page, text.trim(), say)}
          </p>
          {page && page.guests.length > 0 && <GuestTable guests={page.guests} />}
          {page?.of === 0 && (
            <p class="panel padded">
              {say({
                en: 'Nobody is found by this. Try part of the name, the name in another script, or the booking number.',
                zh: '没有找到。可以试试姓名的一部分、姓名的另一种写法（汉字或拼音），或预订号。',
              })}
            </p>
          )}
          {page && page.of > perPage && <Pages from={from} of={page.of} onFrom={setFrom} />}
        </div>
      )}
    </div>
  );
}

function countOf(page: GuestPage, text: string, say: ReturnType<typeof useSpeech>): string {
  return text
    ? say.count(
        page.of,
        { en: '# guest found', zh: '找到 # 位客户' },
        { en: '# guests found', zh: '找到 # 位客户' },
      )
    : say.count(page.of, { en: '# guest', zh: '共 # 位客户' }, { en: '# guests', zh: '共 # 位客户' });
}

function Pages(props: { from: number; of: number; onFrom: (from: number) => void }) {
  const say = useSpeech();
  const { from, of } = props;
  const to = Math.min(of, from + perPage);
  const go = (next: number) => {
    props.onFrom(next);
    scrollTo({ top: 0 });
  };
  return (
    <nav class="row row--apart" aria-label={say({ en: 'Pages of the list', zh: '翻页' })}>
      <button
        type="button"
        class="button"
        disabled={from === 0}
        onClick={() => go(Math.max(0, from - perPage))}
      >
        {say({ en: 'Previous', zh: '上一页' })}
      </button>
      <span class="soft number">
        {say.number(from + 1)}–{say.number(to)} / {say.number(of)}
      </span>
      <button type="button" class="button" disabled={to >= of} onClick={() => go(from + perPage)}>
        {say({ en: 'Next', zh: '下一页' })}
      </button>
    </nav>
  );
}

function NobodyYet(props: { onSample: () => void }) {
  const say = useSpeech();
  return (
    <section class="panel empty">
      <h2>{say({ en: 'No guests yet', zh: '还没有客户' })}</h2>
      <p class="soft">
        {say({
          en: 'Import a booking export, and every guest in it gets a history. From then on the card on a booking page knows them.',
          zh: '导入预订记录后，其中每位客户都会有自己的历史，在预订页面上打开时卡片便能认出他们。',
        })}
      </p>
      <div class="row">
        <a class="button button--next" href="#/import">
          {say({ en: 'Import a booking export', zh: '导入预订记录' })}
        </a>
        <button type="button" class="button" onClick={props.onSample}>
          {say({ en: 'Try with the sample history', zh: '用示例数据试试' })}
        </button>
      </div>
    </section>
  );
}
