import { describe, expect, it } from 'vitest';
import { recognise, recognitionBinding } from '../../../portals/recognise';
import { page } from './page';

const url = 'http://localhost:41873/app/reservation/4051872336';
const markup = (
  name: string,
  number: string,
) => `<p id="aside">Weather: mild</p><dl><dt>Guest name</dt><dd>${name}</dd>
  <dt>Booking number</dt><dd>${number}</dd><dt>Check-in</dt><dd>12 March 2026</dd></dl>`;

describe('a recognition is bound to the URL and the texts it was read from', () => {
  const document = page(markup('Jane Roe', '4051872336'));
  const { binding, reservations } = recognise(document, url);

  it('stands while both do, whatever else the page changes', () => {
    expect(reservations[0]?.underName?.value).toBe('Jane Roe');
    const aside = document.getElementById('aside');
    if (aside) aside.textContent = 'Weather: storm';
    expect(recognitionBinding(document, url)).toBe(binding);
  });

  it('falls with the URL', () => {
    expect(recognitionBinding(document, url.replace('336', '999'))).not.toBe(binding);
  });

  it('falls with any text it was read from', () => {
    expect(recognitionBinding(page(markup('Jane Roe-Smith', '4051872336')), url)).not.toBe(binding);
    expect(recognitionBinding(page(markup('', '')), url)).not.toBe(binding);
  });

  it('a new address over the former guest’s page yields nothing, and says why', () => {
    const late = recognise(document, url.replace('4051872336', '4051872999'));
    expect(late).toMatchObject({ reservations: [], refused: ['contradictory-numbers'] });
  });
});
