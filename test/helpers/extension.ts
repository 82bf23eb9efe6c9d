import type { Booked } from './booking-site';
import type { Driver, Tab } from './driver';

/** Runs with `api`, the extension's own API, in one of its pages. */
export function inExtension<T>(page: Tab, body: string, ...args: unknown[]): Promise<T> {
  return page.evaluate<T>(`const api = globalThis.browser ?? globalThis.chrome; ${body}`, ...args);
}

/** Switches a site on as a user does: types its address into the popup and presses the button. */
export async function switchOn(driver: Driver, address: string): Promise<Tab> {
  const popup = await driver.newTab();
  await popup.goto(driver.extensionUrl('popup.html'));
  await popup.waitFor(`return document.querySelector('[name=address]')`);
  await popup.click('[name=address]');
  await popup.type(address);
  await popup.press('Enter');
  await popup.waitFor(
    `const api = globalThis.browser ?? globalThis.chrome;
     const scripts = await api.scripting?.getRegisteredContentScripts();
     return scripts?.some(({ id }) => id === arguments[0]);`,
    `${new URL(address).protocol}//${new URL(address).hostname}/*`,
  );
  return popup;
}

/** Switches a site off in a popup that stands open, whether its tab is in front or not. */
export async function switchOff(popup: Tab, host: string): Promise<void> {
  await popup.waitFor(
    `const listed = document.querySelector(\`[aria-label$=": \${arguments[0]}"]\`);
     const inFront = document.querySelector('[role=switch][aria-checked=true]');
     (listed ?? inFront)?.click();
     return listed ?? inFront;`,
    host,
  );
}

/** Puts guests on file through the import, in the layout of a Booking.com export. */
export async function seedGuests(driver: Driver, guests: readonly Booked[]): Promise<void> {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = guests.map(({ number, name, email = '', phone = '' }) =>
    [number, name, name, '2025-03-01', '2025-03-04', '2025-02-01', 'ok', '1', '2', '300 EUR', email, phone]
      .map(cell)
      .join(','),
  );
  const head = [
    'Book Number,Booked by,Guest Name(s),Check-in,Check-out,Booked on,Status,Rooms,People,Price',
    'Booker email,Phone number',
  ].join(',');
  const bench = await driver.newTab();
  await bench.goto(driver.extensionUrl('bench.html'));
  await bench.waitFor('return globalThis.homeport');
  const onFile = await bench.evaluate<number>(
    'return homeport.importCsv(arguments[0])',
    [head, ...rows].join('\r\n'),
  );
  await bench.close();
  if (onFile < guests.length) throw new Error(`${onFile} guests on file instead of ${guests.length}`);
}
