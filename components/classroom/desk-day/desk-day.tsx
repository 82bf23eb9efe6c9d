import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskChoice } from '../../../sim/contract/decisions';
import { lastDayOf } from '../../../sim/view/round-days';
import { useSpeech } from '../../language';
import type { Compute, DeskMorning, Played } from '../contract';
import { ReservationDetail } from './reservation-detail';
import { ReservationList } from './reservation-list';
import './desk-day.css';

interface Props {
  readonly played: Played;
  readonly compute: Compute;
  readonly choices: readonly DeskChoice[];
  readonly onChoices: (choices: readonly DeskChoice[]) => void;
  readonly onBack: () => void;
}

/**
 * A day at the desk: this round's guests as reservations on a plain booking portal with the card over it.
 * What the student does with each is a decision of the run.
 */
export function DeskDay({ played, compute, choices, onChoices, onBack }: Props) {
  const say = useSpeech();
  const morning = useMorning(played, compute);
  const guests = morning?.guests ?? [];
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const detail = useRef<HTMLDivElement>(null);
  /** The button pressed went with its guest: the reader goes on with the card of the next. */
  const [turned, setTurned] = useState(0);
  useEffect(() => {
    if (turned === 0) return;
    detail.current?.focus({ preventScroll: true });
    if ((detail.current?.getBoundingClientRect().top ?? 0) < 0) detail.current?.scrollIntoView();
  }, [turned]);
  const guest = guests[at];
  const history = guest && morning?.histories.get(guest.customer);
  const done = guests.filter(({ customer }) => choices.some((choice) => choice.customer === customer)).length;
  const choose = (choice: DeskChoice) => {
    onChoices([...choices.filter(({ customer }) => customer !== choice.customer), choice]);
    const next = guests.findIndex(
      ({ customer }, n) =>
        n !== at && customer !== choice.customer && !choices.some((each) => each.customer === customer),
    );
    if (next < 0) return;
    setAt(next);
    setTurned(turned + 1);
  };
  return (
    <div class="desk-day">
      <header class="desk-day__head">
        <h1 ref={heading} tabIndex={-1}>
          {say({ en: 'A day at the desk', zh: '前台一日' })}
        </h1>
        <p class="soft">
          {say({
            en: 'Read the card, then decide for each guest. What you do goes before the house rules; whom you skip, the house rules reach. Not everybody should be approached.',
            zh: '先看卡片，再为每位客户作决定。你的处理优先于统一规则；跳过的客户按统一规则办。不是每个人都该去打扰。',
          })}
        </p>
      </header>
      {guest && history ? (
        <div class="desk-day__portal">
          <p class="desk-day__bar">
            <strong>{say({ en: 'Practice portal', zh: '练习用预订平台' })}</strong>
            <span class="soft small">{say({ en: 'A made-up booking site', zh: '虚构的预订网站' })}</span>
          </p>
          <ReservationList guests={guests} at={at} choices={choices} onOpen={setAt} />
          <ReservationDetail
            key={guest.customer}
            top={detail}
            guest={guest}
            history={history}
            scenario={played.scenario}
            today={lastDayOf(played.scenario, played.decisions.length)}
            chosen={choices.find(({ customer }) => customer === guest.customer)?.action}
            onChoose={(action) => choose({ customer: guest.customer, action })}
          />
        </div>
      ) : (
        morning && (
          <p>
            {say({ en: 'No reservation is in hand for the first two weeks.', zh: '前两周没有在手预订。' })}
          </p>
        )
      )}
      <footer class="desk-day__foot">
        <p role="status">
          {say({
            en: `${done} of ${guests.length} decided`,
            zh: `已处理${done}位，共${guests.length}位`,
          })}
        </p>
        <button type="button" class="button button--next" onClick={onBack}>
          {say({ en: 'Back to the round', zh: '回到本轮' })}
        </button>
      </footer>
    </div>
  );
}

/** Undefined until it was looked up; the firm's file lies ready, so that is a moment. */
function useMorning(played: Played, compute: Compute): DeskMorning | undefined {
  const [morning, setMorning] = useState<DeskMorning>();
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    compute.deskMorning(played, { signal }).then(setMorning, (error) => {
      if (!signal.aborted) throw error;
    });
    return () => abort.abort();
  }, [played, compute]);
  return morning;
}
