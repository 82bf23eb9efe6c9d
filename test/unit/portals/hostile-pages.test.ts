import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterHealth, unreadableReport } from '../../../portals/health';
import { parseForgivingJson } from '../../../portals/layers/forgiving-json';
import { recognise } from '../../../portals/recognise';
import { page } from './page';

const url = 'https://portal.example/booking/AB-1234';
/** Twenty times what the largest of these pages takes here: slow machines pass, quadratic code does not. */
const patience = 4_000;

function timed(document: Document): { milliseconds: number; read: ReturnType<typeof recognise> } {
  const start = performance.now();
  const read = recognise(document, url);
  return { milliseconds: performance.now() - start, read };
}

describe('a hostile or broken page never throws and never takes long', () => {
  it('any text as JSON-LD', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => json.slice(0, -3)),
        ),
        (source) => {
          parseForgivingJson(source);
          const document = page('<body></body>');
          const script = document.createElement('script');
          script.setAttribute('type', 'application/ld+json');
          script.textContent = `${source} "LodgingReservation"`;
          document.body.append(script);
          recognise(document, url);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('JSON mended is JSON meant: comments, trailing commas and line breaks in strings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        expect(parseForgivingJson(`<!-- {"read": ${json}, /* , */ } // mended\n-->`)).toEqual({
          read: JSON.parse(json),
        });
      }),
    );
    expect(parseForgivingJson('{"a": [1, 2,], "b": "x\ny",}')).toEqual({ a: [1, 2], b: 'x\ny' });
    expect(parseForgivingJson('//<![CDATA[\n{"a": "b & c"}\n//]]>')).toEqual({ a: 'b & c' });
    expect(parseForgivingJson('{"a": "cut of')).toBeUndefined();
  });

  it('structured data nested 20,000 deep', () => {
    const deep = `${'[{"@graph":'.repeat(20_000)}{"@type":"LodgingReservation"}${'}]'.repeat(20_000)}`;
    const { milliseconds, read } = timed(page(`<script type="application/ld+json">${deep}</script>`));
    expect(read.reservations).toEqual([]);
    expect(milliseconds).toBeLessThan(patience);
  });

  it('elements nested 5,000 levels deep, with a label at the bottom', () => {
    const deep = `${'<div>'.repeat(5_000)}<b>Guest name:</b> Jane Roe${'</div>'.repeat(5_000)}`;
    const { milliseconds, read } = timed(page(deep));
    expect(read.reservations).toEqual([]);
    expect(milliseconds).toBeLessThan(patience);
  });

  it('texts of 1 MB in every place a value is looked for', () => {
    const long = 'Jane Roe '.repeat(120_000);
    const { milliseconds, read } = timed(
      page(`<dl><dt>Guest name</dt><dd>${long}</dd><dt>Check-in</dt><dd>${'1/'.repeat(500_000)}</dd></dl>
        <p>Booking number: ${'9'.repeat(1_000_000)}</p>
        <script type="application/ld+json">{"@type":"LodgingReservation","underName":"${'&quot;'.repeat(60_000)}"}</script>`),
    );
    expect(read.reservations).toEqual([]);
    expect(milliseconds).toBeLessThan(patience);
  });

  it('thousands of labels, rows and microdata scopes', () => {
    const rows = '<tr><th>Guest name</th><td>Jane Roe</td><th>Check-in</th><td>2026-03-01</td></tr>'.repeat(
      3_000,
    );
    const scopes = '<div itemscope itemtype="https://schema.org/LodgingReservation" itemref="x">'.repeat(300);
    const { milliseconds } = timed(page(`<table>${rows}</table><div id="x">${scopes}`));
    expect(milliseconds).toBeLessThan(patience);
  });

  it('microdata that refers to itself', () => {
    const item = `<div id="a" itemscope itemtype="https://schema.org/LodgingReservation" itemref="a b">
      <p id="b" itemprop="underName" itemscope itemref="a b"><i itemprop="name">Jane Roe</i></p></div>`;
    expect(timed(page(item)).read.reservations.length).toBeLessThanOrEqual(1);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '王***',
    '{{guest.name}}',
    'jane@example.org',
    '=cmd|A0',
    'Loading…',
    'Edit',
    'Booking number',
    '12 March 2026',
  ])('%s is nobody’s name', (name) => {
    const document = page(
      '<dl><dt>Booking number</dt><dd>AB1234</dd><dt>Guest name</dt><dd></dd><dt>Check-in</dt><dd>2026-03-01</dd></dl>',
    );
    const value = document.querySelectorAll('dd')[1];
    if (value) value.textContent = name;
    const [reservation] = recognise(document, url).reservations;
    expect(reservation?.reservationNumber?.value).toBe('AB1234');
    expect(reservation?.underName).toBeUndefined();
  });
});

describe('label tables at random', () => {
  const label = fc.constantFrom(
    'Check-in',
    'Check-out',
    '入住',
    '离店',
    'Arrivée',
    'Départ',
    'Anreise',
    'Abreise',
    'Guest name',
    'Booking number',
    'Booked on',
    'Stay',
    'Total',
  );
  const number = fc.integer({ min: 1, max: 31 });
  const value = fc.oneof(
    fc
      .tuple(number, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2024, max: 2027 }))
      .chain(([day, month, year]) =>
        fc.constantFrom(
          `${day}/${month}/${year}`,
          `${year}年${month}月${day}日`,
          `${day}.${month}.${year}`,
          `${year}-${month}-${day}`,
          `${day} March ${year}`,
          `March ${day} – ${day + 1}, ${year}`,
        ),
      ),
    fc.constantFrom('Jane Roe', '王伟', 'AB1234', '€ 12', 'Check-in', ''),
  );
  const layout = fc.constantFrom(
    (k: string, v: string) => `<dl><dt>${k}</dt><dd>${v}</dd></dl>`,
    (k: string, v: string) => `<table><tr><th>${k}</th><td>${v}</td></tr></table>`,
    (k: string, v: string) => `<p>${k}: ${v}</p>`,
    (k: string, v: string) => `<div><span>${k}</span><span>${v}</span></div>`,
    (k: string, v: string) => `<span>${k}</span>${v}`,
  );
  const rows = fc.array(fc.tuple(layout, label, value), { minLength: 2, maxLength: 12 });

  it('never give a check-out on or before the check-in, nor a reservation without name or number and date', () => {
    let read = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom('en', 'en-US', 'zh', 'de', ''), (table, lang) => {
        const markup = table.map(([draw, key, text]) => draw(key, text)).join('\n');
        for (const found of recognise(page(`<html lang="${lang}"><body>${markup}`), url).reservations) {
          read += 1;
          const { checkinDate, checkoutDate } = found;
          if (checkinDate && checkoutDate) expect(checkinDate.value < checkoutDate.value).toBe(true);
          expect(found.underName ?? found.reservationNumber).toBeDefined();
          expect(checkinDate ?? checkoutDate).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(5);
  });
});

describe('the report on a page that cannot be read', () => {
  const detail =
    'https://admin.booking.com/hotel/hoteladmin/extranet_ng/manage/booking.html?res_id=4051872336';

  it('says what is missing and shows the structure, but no text of the guest', () => {
    const document = page(
      `<body><div class="guest-4711 panel" id="r4051872336"><em>Jane Roe</em> 王伟 99.50 <i>Check-in</i> jane@example.org</div></body>`,
    );
    expect(adapterHealth(document, detail)?.state).toBe('broken');
    const report = unreadableReport(document, detail) ?? '';
    expect(report).toContain('0 of 4 required fields');
    expect(report).toContain('Aaaa Aaa');
    expect(report).toContain('Check-in');
    expect(report).not.toMatch(/Jane|Roe|王|4711|4051872336|jane|99\.50|example\.org/);
  });

  it('any text leaves only its shape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const document = page('<body><p></p></body>');
        const p = document.querySelector('p');
        if (p) p.textContent = `Zq${text}7`;
        const report = unreadableReport(document, detail) ?? '';
        const outline = report.slice(report.indexOf('<p>'));
        expect(outline.slice(3)).not.toMatch(/[b-z0-8]|[B-Z]/);
      }),
      { numRuns: 100 },
    );
  });

  const elsewhere = 'https://extranet.example/stay/88';
  it('C: works on a site of no known portal where labels promise a reservation that cannot be read', () => {
    const document = page(
      `<dl><dt>Guest name</dt><dd>•••••</dd><dt>Booking number</dt><dd>—</dd>
       <dt>Check-in</dt><dd>soon</dd><dt>Check-out</dt><dd>later, Jane Roe</dd></dl>`,
    );
    const report = unreadableReport(document, elsewhere) ?? '';
    expect(report).toContain('no known portal');
    expect(report).toContain('underName');
    expect(report).not.toMatch(/Jane|Roe|soon|extranet\.example/);
  });

  it('C: is silent where such a page reads well, on a list, and on a search form', () => {
    for (const body of [
      `<dl><dt>Guest name</dt><dd>Jane Roe</dd><dt>Booking number</dt><dd>4711223344</dd>
       <dt>Check-in</dt><dd>12 May 2026</dd><dt>Check-out</dt><dd>15 May 2026</dd></dl>`,
      `<table><tr><th>Guest name</th><th>Booking number</th><th>Check-in</th><th>Check-out</th></tr>
       <tr><td>Jane Roe</td><td>4711223344</td><td>12 May 2026</td><td>15 May 2026</td></tr>
       <tr><td>John Doe</td><td>4711223355</td><td>13 May 2026</td><td>15 May 2026</td></tr></table>`,
      `<form><label>Check-in <input type="date"></label><label>Check-out <input type="date"></label>
       <label>Guest name <input></label><label>Booking number <input></label><button>Search</button></form>`,
    ])
      expect(unreadableReport(page(body), elsewhere)).toBeUndefined();
  });

  it('is silent where the URL is no reservation of a known portal', () => {
    expect(unreadableReport(page('<p>Guest name: Jane Roe</p>'), 'https://example.com/')).toBeUndefined();
  });
});
