import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '../../retention/words';
import type { PracticeDay } from './reservations';
import { asset, respondTo } from './routes';

/** A running portal. */
export interface PracticePortal {
  /** Origin without a trailing slash, e.g. `http://localhost:41873`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Longest wait a page may ask for with `?delay=`, in milliseconds. */
const longestDelay = 60_000;

/** `?lang=` decides and is remembered in a cookie; without either, the browser's first language. */
function languageOf(request: IncomingMessage, url: URL): Language {
  const asked = url.searchParams.get('lang') ?? /(?:^|; )lang=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return (asked ?? request.headers['accept-language'] ?? '').startsWith('zh') ? 'zh' : 'en';
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
    const language = languageOf(request, url);
    const delay = Math.min(Number(url.searchParams.get('delay')) || 0, longestDelay);
    if (url.pathname.startsWith('/facts/') && delay > 0)
      await pause(delay, undefined, { signal: stopped.signal });
    const { status, type, body } = (await asset(url.pathname)) ?? respondTo(url, language, history);
    response.writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      ...(url.searchParams.has('lang') ? { 'Set-Cookie': `lang=${language}; Path=/; SameSite=Lax` } : {}),
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
