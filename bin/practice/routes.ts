import { readFile } from 'node:fs/promises';
import type { Language } from '../../retention/words';
import { houses } from './houses';
import { awaitsAnswer } from './messages';
import { deskPage } from './pages/desk';
import { detailPage } from './pages/detail';
import { reservationFacts } from './pages/facts';
import type { Visit } from './pages/frame';
import { listPage } from './pages/list';
import { messagesPage, notFoundPage, payPage, searchPage } from './pages/others';
import type { PracticeDay, PracticeReservation } from './reservations';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

type Asked = Readonly<Record<string, string>>;

const assets: Record<string, string> = {
  '/practice/portal.css': 'text/css; charset=utf-8',
  '/practice/app.js': 'text/javascript; charset=utf-8',
  '/practice/icon.svg': 'image/svg+xml',
};
const publicFolder = new URL('../../public/', import.meta.url);

const page = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });

/** The few files the pages load; nothing else of the folder is served. */
export async function asset(path: string): Promise<Answer | undefined> {
  const type = assets[path];
  return type ? { status: 200, type, body: await readFile(new URL(`.${path}`, publicFolder)) } : undefined;
}

/** Pages that need no reservation, by path. */
const rooms: Record<string, (visit: Visit, all: readonly PracticeReservation[], asked: Asked) => string> = {
  '/': listPage,
  '/reservations': listPage,
  '/app': deskPage,
  '/messages': messagesPage,
  '/search': (visit, _, asked) => searchPage(visit, houses, asked),
};

/** Pages of one reservation: `<path>/<number>`. */
const ofReservation: Record<
  string,
  (visit: Visit, reservation: PracticeReservation, all: readonly PracticeReservation[]) => Answer
> = {
  '/reservation': (visit, reservation, all) =>
    page(detailPage(visit, reservation, sameArrival(reservation, all))),
  '/app/reservation': (visit, _, all) => page(deskPage(visit, all)),
  '/pay': (visit, reservation) => page(payPage(visit, reservation)),
  '/facts': ({ language }, reservation) => ({
    status: 200,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(reservationFacts(reservation, language)),
  }),
};

function sameArrival(
  { number, checkIn }: PracticeReservation,
  all: readonly PracticeReservation[],
): readonly PracticeReservation[] {
  return all.filter((other) => other.checkIn === checkIn && other.number !== number).slice(0, 6);
}

/** What the portal answers to an address, in one language. */
export function respondTo(url: URL, language: Language, { today, reservations }: PracticeDay): Answer {
  const path = url.pathname;
  const unread = reservations.filter(({ messages }) => awaitsAnswer(messages)).length;
  const switched = new URLSearchParams(url.searchParams);
  switched.set('lang', language === 'zh' ? 'en' : 'zh');
  const visit: Visit = { language, today, unread, inOtherLanguage: `${path}?${switched}` };
  // Empty fields of a submitted form mean the same as no field.
  const asked = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''));
  const room = rooms[path];
  if (room) return page(room(visit, reservations, asked));
  const [, folder = '', number] = /^(.+)\/(\d{10})$/.exec(path) ?? [];
  const reservation = reservations.find((one) => one.number === number);
  const show = ofReservation[folder];
  return show && reservation ? show(visit, reservation, reservations) : page(notFoundPage(visit), 404);
}
