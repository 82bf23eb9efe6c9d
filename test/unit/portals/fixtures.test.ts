import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../portals/recognise';

const folder = join(import.meta.dirname, '../../fixtures/portals');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('a page beside what it must yield', () => {
  it.each(pages)('%s', (page) => {
    const { url, reservations } = JSON.parse(
      readFileSync(join(folder, page.replace('.html', '.json')), 'utf8'),
    ) as {
      url: string;
      reservations: unknown[];
    };
    const { document } = new JSDOM(readFileSync(join(folder, page)), { url }).window;
    const read = recognise(document, url).reservations.map((reservation) =>
      Object.fromEntries(Object.entries(reservation).map(([name, field]) => [name, field.value])),
    );
    expect(read).toEqual(reservations);
  });
});
