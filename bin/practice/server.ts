import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '../../retention/words';
import { houses } from './houses';
import { deskPage } from './pages/desk';
import { detailPage } from './pages/detail';
import { reservationFacts } from './pages/facts';
import type { Visit } from './pages/frame';
import { listPage } from './pages/list';
import { messagesPage, notFoundPage, payPage, searchPage } from './pages/others';
import type { PracticeDay, PracticeReservation } from './reservations';

/** A running portal. */
export interface PracticePortal {
  /** Origin without a trailing slash, e.g. `http://localhost:41873`. */
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const assets: Record<string, string> = {
  'portal.css': 'text/css; charset=utf-8',
  'app.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};
const assetFolder = new URL('../../public/practice/', import.meta.url);

/** Longest wait a page may ask for with `?delay=`, in milliseconds. */
const longestDelay = 60_000;

const page = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });

/** `?lang=` decides and is remembered in a cookie; without either, the browser's first language. */
function languageOf(request: IncomingMessage, url: URL): Language {
  const asked = url.searchParams.get('lang') ?? /(?:^|; )lang=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return (asked ?? request.headers['accept-language'] ?? '').startsWith('zh') ? 'zh' : 'en';
}

function answer(url: URL, visit: Visit, day: PracticeDay): Answer {
  const { reservations } = day;
  const asked = (name: string): string | undefined => url.searchParams.get(name) || undefined;
  const [, room = '', number = ''] = /^\/([a-z]*)(?:\/(\d{10}))?$/.exec(visit.path) ?? [];
  const reservation = reservations.find((one) => one.number === number);
  const dates = {
    ...(asked('from') ? { from: asked('from') ?? '' } : {}),
    ...(asked('to') ? { to: asked('to') ?? '' } : {}),
  };
  if (/^\/app(\/reservation\/\d{10})?$/.test(visit.path)) return page(deskPage(visit, reservations));
  if (room === 'reservations' || visit.path === '/') {
    const status = asked('status');
    const search = asked('search');
    return page(
      listPage(visit, reservations, {
        ...dates,
        ...(status ? { status } : {}),
        ...(search ? { search } : {}),
      }),
    );
  }
  if (room === 'messages') return page(messagesPage(visit, reservations));
  if (room === 'search') return page(searchPage(visit, houses, dates));
  if (room === 'reservation' && reservation)
    return page(detailPage(visit, reservation, sameArrival(reservation, reservations)));
  if (room === 'pay' && reservation) return page(payPage(visit, reservation));
  if (room === 'facts' && reservation) {
    return {
      status: 200,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(reservationFacts(reservation, visit.language)),
    };
  }
  return page(notFoundPage(visit), 404);
}

function sameArrival(
  reservation: PracticeReservation,
  all: readonly PracticeReservation[],
): readonly PracticeReservation[] {
  return all
    .filter(({ number, checkIn }) => checkIn === reservation.checkIn && number !== reservation.number)
    .slice(0, 6);
}

async function asset(path: string): Promise<Answer | undefined> {
  const name = path.replace('/practice/', '');
  const type = assets[name];
  return type ? { status: 200, type, body: await readFile(new URL(name, assetFolder)) } : undefined;
}

/**
 * Serves the practice portal on localhost: `/reservations`, `/reservation/<number>`, `/app` and
 * `/app/reservation/<number>` (single page), `/messages`, `/search`, `/pay/<number>`.
 * `?lang=en|zh` switches the language; `?delay=<ms>` on `/app` lets each guest's data arrive late.
 * @param options.port 0 or absent: any free port
 * @param options.history today's reservations, from `practiceDay(today)`
 */
export async function startPracticePortal(options: {
  readonly port?: number;
  readonly history: PracticeDay;
}): Promise<PracticePortal> {
  const { history } = options;
  const stopped = new AbortController();

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const visit: Visit = {
      language: languageOf(request, url),
      today: history.today,
      path: url.pathname,
      unread: history.reservations.filter(({ messages }) => messages.at(-1)?.from === 'guest').length,
    };
    const delay = Math.min(Number(url.searchParams.get('delay')) || 0, longestDelay);
    if (url.pathname.startsWith('/facts/') && delay > 0)
      await pause(delay, undefined, { signal: stopped.signal });
    const { status, type, body } = (await asset(url.pathname)) ?? answer(url, visit, history);
    response.writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      ...(url.searchParams.has('lang')
        ? { 'Set-Cookie': `lang=${visit.language}; Path=/; SameSite=Lax` }
        : {}),
    });
    response.end(body);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (stopped.signal.aborted) return;
      response.writeHead(500, { 'Content-Type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        stopped.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
