// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportPage } from '../../../../components/desk/import/import-page';
import type { ImportWork } from '../../../../components/desk/import/import-work';
import { useImports } from '../../../../components/desk/import/use-imports';
import { Speaking } from '../../../../components/language';
import type { ImportBatch } from '../../../../history/database';
import type { Mapping } from '../../../../history/import/mapping';
import type { ImportOutcome, ImportPreview } from '../../../../history/import-messages';
import type { ImportCounts } from '../../../../history/import-plan';
import { ok } from '../../../../retention/result';

const counts: ImportCounts = {
  rows: 4,
  rejectedRows: 1,
  newBookings: 2,
  changedBookings: 0,
  knownBookings: 1,
  duplicates: 0,
  newGuests: 2,
  knownGuests: 0,
  doubtful: 0,
};
const preview: ImportPreview = {
  kind: 'ready',
  plan: 'p1',
  layout: 'mapped:f',
  language: 'en',
  counts,
  rejected: [{ row: 4, column: 'Check-out', found: '=1+1', reason: { en: 'Not a date.', zh: '不是日期。' } }],
  notices: [],
};
const batch: ImportBatch = {
  ...counts,
  id: 'b1',
  file: 'a.csv',
  fingerprint: 'f',
  at: '2026-11-21T09:00:00Z',
  layout: 'booking-com',
};
const dateQuestion: ImportOutcome = {
  kind: 'needs-date-order',
  columns: ['Check-in', 'Check-out'],
  examples: [{ row: 2, text: '09/12/2026', dayFirst: '2026-12-09', monthFirst: '2026-09-12' }],
};
const suggestion = {
  fingerprint: 'f',
  columns: { reservationNumber: 'Ref', checkIn: 'An', checkOut: 'Ab' } as Mapping['columns'],
  channel: 'direct',
  language: 'de',
};
const mappingQuestion: ImportOutcome = {
  kind: 'needs-mapping',
  header: ['Ref', 'Gast', 'An', 'Ab'],
  preview: [['A-1', 'Müller', '2026-05-12', '2026-05-14']],
  suggestion,
};

function workThat(read: ImportWork['read']): ImportWork {
  return {
    read,
    takeIn: vi.fn(async () => ok(batch)),
    undo: vi.fn(async () => {}),
  };
}

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const saved = vi.fn();
function Page(props: { work: ImportWork }) {
  const imports = useImports(props.work);
  return <ImportPage imports={imports} past={[]} onSample={() => {}} onSave={saved} />;
}
const show = (work: ImportWork) =>
  act(() =>
    render(
      <Speaking language="en">
        <Page work={work} />
      </Speaking>,
      root,
    ),
  );
const settle = () => act(async () => void (await new Promise((done) => setTimeout(done, 0))));
const button = (words: string) => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
  if (!found) throw new Error(`no button "${words}" in: ${root.textContent}`);
  return found;
};
const press = async (words: string) => {
  act(() => button(words).click());
  await settle();
};
async function drop(...names: string[]) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, {
    dataTransfer: { files: names.map((name) => new File(name.startsWith('empty') ? [] : ['x'], name)) },
  });
  act(() => void root.querySelector('.pick')?.dispatchEvent(event));
  await settle();
}

describe('the import page', () => {
  it('shows what an import would do, and writes only when told to', async () => {
    const work = workThat(async () => preview);
    show(work);
    await drop('a.csv');
    expect(root.textContent).toContain('2 bookings to take in');
    expect(root.textContent).toContain('Not a date.');
    expect(work.takeIn).not.toHaveBeenCalled();
    await press('Take in 2 bookings');
    expect(work.takeIn).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('2 bookings of 2 guests taken in');
  });

  it('D: counts one as one, and says how large a small file is', async () => {
    show(
      workThat(async () => ({
        ...preview,
        counts: { ...counts, newBookings: 1, newGuests: 1, doubtful: 1 },
      })),
    );
    await drop('empty.csv');
    const tallies = [...root.querySelectorAll('.tally')].map((each) => each.textContent);
    expect(tallies).toEqual(
      expect.arrayContaining(['new booking1', 'new guest1', 'pair to decide1', 'row rejected1']),
    );
    expect(root.querySelector('.file-panel__head')?.textContent).toContain('0 bytes');
  });

  it('D: says how many first rows it shows', async () => {
    show(workThat(async () => mappingQuestion));
    await drop('a.csv');
    expect(root.querySelector('caption')?.textContent).toBe('The first row of the file');
    expect(root.textContent).not.toContain('five');
  });

  it('D: beside rejected rows stands what to do with them', async () => {
    show(workThat(async () => preview));
    await drop('a.csv');
    expect(root.textContent).toContain('Mend these rows in the file and import it again');
  });

  it('gives the rejected rows as a file no spreadsheet runs', async () => {
    show(workThat(async () => preview));
    await drop('march.xlsx');
    await press('Save the list as CSV');
    expect(saved).toHaveBeenLastCalledWith(
      'march rejected.csv',
      expect.stringContaining(`4,Check-out,"'=1+1",Not a date.`),
    );
  });

  it('takes back what was just taken in', async () => {
    const work = workThat(async () => preview);
    show(work);
    await drop('a.csv');
    await press('Take in 2 bookings');
    act(() => button('Undo this import').click());
    expect(root.textContent).toContain('Taking the import back');
    await settle();
    expect(work.undo).toHaveBeenCalledWith('b1', expect.anything(), expect.anything());
    expect(root.textContent).toContain('Import undone');
  });

  it('asks for the order of dates with dates of the file, and reads again with the answer', async () => {
    const read = vi.fn<ImportWork['read']>(async (_, answers) =>
      answers.dateOrder ? preview : dateQuestion,
    );
    show(workThat(read));
    await drop('a.csv');
    expect(root.textContent).toContain('09/12/2026 → 9 Dec 2026');
    expect(root.textContent).toContain('09/12/2026 → 12 Sept 2026');
    act(() => root.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]?.click());
    await press('Read the dates this way');
    expect(read.mock.lastCall?.[1]).toEqual({ dateOrder: 'day-first' });
    expect(root.textContent).toContain('2 bookings to take in');
  });

  it('does not go on from an unknown layout before what is needed is mapped', async () => {
    const read = vi.fn<ImportWork['read']>(async (_, answers) =>
      answers.mapping ? preview : mappingQuestion,
    );
    show(workThat(read));
    await drop('a.csv');
    await press('Read with these columns');
    expect(root.textContent).toContain('Still needed: Guest name');
    expect(read).toHaveBeenCalledOnce();
    const select = root.querySelectorAll('select')[1];
    act(() => {
      if (select) select.value = 'Gast';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('Read with these columns');
    expect(read.mock.lastCall?.[1]).toEqual({
      mapping: { ...suggestion, columns: { ...suggestion.columns, guestName: 'Gast' } },
    });
  });

  it('lets columns that were mapped once be put right, and offers it for no layout it knows', async () => {
    const read = vi.fn<ImportWork['read']>(async (_, answers) =>
      answers.askForColumns ? mappingQuestion : preview,
    );
    show(workThat(read));
    await drop('a.csv');
    await press('Change the columns');
    expect(read.mock.lastCall?.[1]).toEqual({ askForColumns: true });
    expect(root.textContent).toContain('Which column is which?');
    show(workThat(async () => ({ ...preview, layout: 'booking_xls_en' })));
    await press('Do not import');
    await drop('b.csv');
    expect(root.textContent).toContain('Booking.com reservations');
    expect(root.textContent).not.toContain('Change the columns');
  });

  it('asks for the currency of amounts that name none, and reads again with it', async () => {
    const words = { en: 'Price left out in 2 rows.', zh: '2 行的价格未读取。' };
    const notice = { kind: 'unknown-currency' as const, found: '$', rows: 2, firstRow: 2, words };
    const read = vi.fn<ImportWork['read']>(async (_, answers) =>
      answers.currency ? preview : { ...preview, notices: [notice] },
    );
    show(workThat(read));
    await drop('a.csv');
    expect(root.textContent).toContain('Price left out in 2 rows.');
    await press('Choose the currency');
    expect(button('Read the amounts').disabled).toBe(true);
    const input = root.querySelector<HTMLInputElement>('.currency input');
    act(() => {
      if (input) input.value = 'cad';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Read the amounts');
    expect(read.mock.lastCall?.[1]).toEqual({ currency: 'CAD' });
    expect(root.textContent).not.toContain('Price left out');
  });

  it('several files come one after another', async () => {
    show(workThat(async () => preview));
    await drop('a.csv', 'b.csv');
    expect(root.textContent).toContain('1 more file waits');
    await press('Do not import');
    expect(root.querySelector('.file-panel')?.getAttribute('aria-label')).toBe('b.csv');
  });

  it('stopping ends the reading and says that nothing was stored', async () => {
    const read: ImportWork['read'] = (_file, _answers, _onProgress, signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    show(workThat(read));
    await drop('a.csv');
    await press('Stop');
    expect(root.textContent).toContain('Nothing of this file was stored.');
  });

  it('a refused file says why and leaves the way to another one', async () => {
    show(
      workThat(async () => ({ kind: 'refused', reason: { en: 'The workbook is damaged.', zh: '已损坏。' } })),
    );
    await drop('a.xls');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('The workbook is damaged.');
    await press('Choose another file');
    expect(root.querySelector('.pick')).not.toBeNull();
  });
});
