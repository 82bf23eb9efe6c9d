import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardActions, CardState } from '../../components/card/card-state';
import { bookingInView, bookingOn, cluesOn, portalOf, soughtOn } from '../../history/from-page';
import type { Candidate, Identified } from '../../history/identify';
import type { Reservation } from '../../portals/reservation';
import type { House } from '../../retention/appraise';
import type { CustomerHistory } from '../../retention/customer-history';
import { cardHistory, onCardHistoryChanged } from '../wiring/card-history';
import { canOpenSidePanel, closeCard, openSidePanel } from '../wiring/page-reservation';
import { today } from '../wiring/today';
import { cardStateOf, type Decision } from './card-state-of';

/** The database may change many times a second during an import; the card follows at this pace, in ms. */
const pace = 300;

const unreadable: CardState = {
  kind: 'error',
  what: { en: 'Your records could not be opened.', zh: '无法打开客户记录。' },
  todo: {
    en: 'Close other Homeport windows, then reload this page.',
    zh: '请关闭其他归港窗口，然后重新加载本页。',
  },
};

/** What was found for a reservation, kept true while this or another window changes the records. */
export function useCard(
  reservation: Reservation,
  first: Promise<Identified>,
  house: House,
): { state: CardState; actions: CardActions } {
  const [identified, setIdentified] = useState<Identified>();
  const [decision, setDecision] = useState<Decision>();
  const [failed, setFailed] = useState(false);
  const fail = () => setFailed(true);
  const portal = portalOf(reservation);
  const inView = useMemo(() => bookingInView(reservation), [reservation]);
  const state = useMemo<CardState>(() => {
    if (failed) return unreadable;
    return identified ? cardStateOf(inView, identified, decision, today(), house) : { kind: 'loading' };
  }, [identified, decision, failed, inView, house]);
  const guest = state.kind === 'known' ? state.history.id : undefined;

  /** The guest as just written or read again, wherever it stands. */
  const show = (customer: CustomerHistory) => {
    const renewed = (candidate: Candidate) =>
      candidate.customer.id === customer.id ? { ...candidate, customer } : candidate;
    setDecision((now) => (now?.kind === 'chosen' ? { ...now, candidate: renewed(now.candidate) } : now));
    setIdentified((now) => (now?.kind === 'known' ? { ...now, guest: renewed(now.guest) } : now));
  };
  const lookAgain = async () => {
    setIdentified(await cardHistory.identify(soughtOn(reservation, portal)));
    const customer = guest && (await cardHistory.getCustomer(guest));
    if (customer) show(customer);
    else setDecision((now) => (now?.kind === 'chosen' ? undefined : now));
  };

  useLayoutEffect(() => void first.then(setIdentified, fail), [first]);
  const looking = useRef(lookAgain);
  looking.current = lookAgain;
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = onCardHistoryChanged(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void looking.current().catch(fail), pace);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, []);

  const change = (run: (id: string) => Promise<CustomerHistory>) => {
    if (guest) run(guest).then(show, fail);
  };
  const save = async () => {
    const booking = bookingOn(reservation, portal, today());
    if (!booking) return;
    await cardHistory.saveBooking(booking, cluesOn(reservation, portal), guest);
    setIdentified(await cardHistory.identify(soughtOn(reservation, portal)));
    setDecision(undefined);
  };

  const actions: CardActions = {
    close: closeCard,
    ...(canOpenSidePanel() && { openFile: openSidePanel }),
    answer: (outcome) => change((id) => cardHistory.recordOutcome(id, outcome)),
    takeBack: (outcome) => change((id) => cardHistory.takeBackOutcome(id, outcome)),
    addNote: (text) =>
      change((id) => cardHistory.addNote(id, { id: crypto.randomUUID(), on: today(), text })),
    setConsent: (marketing) => change((id) => cardHistory.setConsent(id, marketing, today())),
    save: () => void save().catch(fail),
    choose: (candidate) => setDecision({ kind: 'chosen', candidate }),
    isNewGuest: () => setDecision({ kind: 'new' }),
    chooseAgain: () => setDecision(undefined),
  };
  return { state, actions };
}
