import { browser } from 'wxt/browser';
import { instructionIn } from '../wiring/instructions';
import type { Message } from '../wiring/messages';
import { send } from '../wiring/send';
import { type MountedCard, mountCard } from './mount';
import { mountLimit } from './mount-limit';
import { readPage } from './read-page';
import { type Bound, bind, mayFollow, sameReading, sameSubject, stillStands } from './same-booking';
import { watchPage } from './watch';

/**
 * Reads the page, reports what it saw, and keeps the card with what it belongs to. Returns a function that
 * stops everything and takes the card away.
 */
export function startReading(window: Window): () => void {
  const { document } = window;
  const life = new AbortController();
  const { signal } = life;
  /** What the card on the page belongs to. */
  let shown: Bound | undefined;
  /** What the last card in this document belonged to. */
  let former: Bound | undefined;
  let card: MountedCard | undefined;
  const hosts = new WeakSet<Node>();
  let told = '';
  const limit = mountLimit();

  const report = (message: Extract<Message, { kind: 'page-unreadable' | 'no-reservation' }>) => {
    const text = JSON.stringify(message);
    if (text !== told) void send(message);
    told = text;
  };
  const drop = () => {
    // Taken off and the address changed in one go: the page did it, and nobody else has seen it yet.
    if (card && !card.host.isConnected) limit.lost('removed', performance.now());
    card?.remove();
    card = undefined;
    shown = undefined;
  };
  const show = async (bound: Bound) => {
    drop();
    shown = bound;
    former = bound;
    told = '';
    const placement = await send({ kind: 'reservation-read', reservation: bound.reservation });
    if (!placement || shown !== bound || signal.aborted) return;
    if (!stillStands(bound)) return drop(); // the page has moved on meanwhile and is read when it rests
    if (limit.reached(performance.now())) {
      void send({ kind: 'card-gave-up' });
      return;
    }
    card = mountCard(document, browser.runtime.getURL('/card.html'), placement, (why) => {
      card = undefined;
      limit.lost(why, performance.now());
      void show(bound);
    });
    hosts.add(card.host);
  };

  const read = (asked = false) => {
    const url = window.location.href;
    const found = readPage(document, url);
    if (!found.reservation) {
      drop();
      report(found.report ? { kind: 'page-unreadable', report: found.report } : { kind: 'no-reservation' });
      return;
    }
    const bound = bind(document, url, found.reservation);
    if (shown && sameSubject(shown.url, url) && sameReading(shown.reservation, bound.reservation)) {
      shown = bound;
      former = bound;
      card?.unhide();
    } else if (asked || !former || mayFollow(former, bound)) void show(bound);
    else {
      drop();
      report({ kind: 'no-reservation' });
    }
  };

  const askedFor = () => {
    limit.forget();
    if (!card) shown = undefined; // it may have been given up
    read(true);
  };

  watchPage(
    window,
    {
      moved() {
        if (!shown || sameSubject(shown.url, window.location.href)) return;
        drop();
        report({ kind: 'no-reservation' });
      },
      touched() {
        if (shown && !stillStands(shown)) card?.hide();
      },
      settled: read,
      isOurs: (node) => hosts.has(node),
    },
    signal,
  );

  window.addEventListener(
    'keydown',
    (event) => {
      const chosen = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!event.isTrusted || event.repeat || !chosen || event.code !== 'KeyG') return;
      event.preventDefault();
      if (card) card.toggle();
      else askedFor();
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'pagehide',
    () => {
      drop();
      told = '';
      void send({ kind: 'page-left' });
    },
    { signal },
  );
  window.addEventListener('pageshow', (event) => event.persisted && read(), { signal });

  const stop = () => {
    life.abort();
    drop();
    browser.runtime.onMessage.removeListener(obey);
  };
  const obey = (received: unknown, _sender: unknown, reply: (there: boolean) => void) => {
    const instruction = instructionIn(received);
    if (!instruction) return;
    if (instruction === 'close-card') card?.close();
    if (instruction === 'read-again') askedFor();
    if (instruction === 'stand-down') stop();
    reply(true);
  };
  browser.runtime.onMessage.addListener(obey);

  read();
  return stop;
}
