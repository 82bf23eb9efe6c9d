import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A reservation as a portal would print it. */
export interface Booked {
  readonly number: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

export const bookingList = (booked: Booked) =>
  `<dl>${[
    ['Guest name', booked.name],
    ['Booking number', booked.number],
    ['Email', booked.email],
    ['Phone', booked.phone],
    ['Check-in', '12 May 2026'],
    ['Check-out', '15 May 2026'],
  ]
    .filter(([, value]) => value)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;

/** A plain reservation page; `more` goes to the end of the body. */
export const bookingPage = (booked: Booked, more = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reservation</title></head>
  <body><h1>Reservation</h1>${bookingList(booked)}${more}</body></html>`;

export interface Site {
  /** The address of a path, on `localhost` or another name of this machine. */
  at(path: string, host?: string): string;
  close(): Promise<void>;
}

/** Serves pages over http on this machine. A page of `undefined` is not found. */
export async function serveSite(
  page: (path: string, request: IncomingMessage) => string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const server = createServer((request, response) => {
    const body = page(request.url ?? '/', request);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
