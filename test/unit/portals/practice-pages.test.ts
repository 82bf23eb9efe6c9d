import { describe, expect, it } from 'vitest';
import { practiceDay } from '../../../bin/practice/reservations';
import { respondTo } from '../../../bin/practice/routes';
import { adapterHealth } from '../../../portals/health';
import { recognise } from '../../../portals/recognise';
import { page } from './page';

const day = practiceDay('2026-11-21');

function visit(path: string, language: 'en' | 'zh'): { document: Document; url: string } {
  const url = `http://localhost:41873${path}`;
  return { document: page(String(respondTo(new URL(url), language, day).body)), url };
}

describe.each(['en', 'zh'] as const)('the practice portal in %s', (language) => {
  it('every reservation is read as the portal holds it, whatever the style of its page', () => {
    expect(new Set(day.reservations.map(({ page: style }) => style)).size).toBe(3);
    for (const held of day.reservations) {
      const { document, url } = visit(`/reservation/${held.number}`, language);
      const [read, ...more] = recognise(document, url).reservations;
      expect(more).toEqual([]);
      expect({
        number: read?.reservationNumber?.value,
        status: read?.reservationStatus?.value,
        checkIn: read?.checkinDate?.value,
        checkOut: read?.checkoutDate?.value,
        bookedOn: read?.bookingTime?.value,
        price: { amount: read?.totalPrice?.value, currency: read?.priceCurrency?.value },
        provider: read?.provider?.value,
      }).toEqual({
        number: held.number,
        status: held.status,
        checkIn: held.checkIn,
        checkOut: held.checkOut,
        bookedOn: held.bookedOn,
        price: held.price,
        provider: 'practice',
      });
      // Portals write titles and GDS forms into names; a title may go, the name may not.
      expect(held.guestName).toContain(read?.underName?.value ?? 'no name was read');
      if (read?.email) expect(read.email.value).toBe(held.email);
      expect(read?.email?.value ?? '').not.toContain('@guest.');
      expect(adapterHealth(document, url)).toMatchObject({
        portal: 'practice',
        state: 'working',
        missing: [],
      });
    }
  });

  it.each(['/reservations', '/', '/messages', '/search?from=2026-12-01&to=2026-12-03', '/app'])(
    '%s yields no reservation',
    (path) => {
      const { document, url } = visit(path, language);
      expect(recognise(document, url).reservations).toEqual([]);
    },
  );
});
