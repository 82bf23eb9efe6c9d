import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../portals/recognise';
import type { Reservation } from '../../../portals/reservation';

const folder = join(import.meta.dirname, '../../../../shared/data/reservation-markup');

/** The published expectation, reduced to what a reservation holds. */
interface Published {
  '@type': string;
  reservationNumber?: string;
  reservationStatus?: string;
  underName?: { name: string };
  reservationFor?: { name?: string; flightNumber?: string; airline?: { iataCode: string } };
  checkinDate?: string;
  checkoutDate?: string;
}

function expected(item: Published): Record<string, unknown> {
  const { reservationFor } = item;
  return {
    reservationNumber: item.reservationNumber,
    underName: item.underName?.name,
    reservationStatus: item.reservationStatus?.replace('http://schema.org/Confirmed', 'confirmed'),
    checkinDate: item.checkinDate?.slice(0, 10),
    checkoutDate: item.checkoutDate?.slice(0, 10),
    // A flight has no name of its own: carrier and number are its name.
    reservationFor:
      reservationFor?.name ?? `${reservationFor?.airline?.iataCode} ${reservationFor?.flightNumber}`,
  };
}

function read(reservation: Reservation): Record<string, unknown> {
  const { provider, ...fields } = reservation;
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
  const none = { reservationNumber: undefined, underName: undefined, reservationStatus: undefined };
  return { ...none, checkinDate: undefined, checkoutDate: undefined, reservationFor: undefined, ...values };
}

describe.skipIf(!existsSync(folder))(
  'published reservation markup (needs ../shared/data/reservation-markup)',
  () => {
    const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

    it('has pages', () => expect(pages.length).toBeGreaterThanOrEqual(9));

    it.each(pages)('%s yields its reservations, field by field, and nothing else', (page) => {
      const published = JSON.parse(
        readFileSync(join(folder, page.replace('.html', '.json')), 'utf8'),
      ) as Published[];
      const url = 'https://mail.example.com/message/1';
      const { document } = new JSDOM(readFileSync(join(folder, page)), { url }).window;
      const reservations = published.filter((item) => item['@type'].endsWith('Reservation'));
      expect(recognise(document, url).reservations.map(read)).toEqual(reservations.map(expected));
    });
  },
);
