import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../../history/import/headers';
import { Mapping } from '../../../../history/import/mapping';
import { applyMapping, openTable, readFile } from '../../../../history/import/read-file';
import { csv, gb18030, headers, labels, rowOf, utf8 } from './exports';

const today = '2026-11-21';

async function needsMapping(bytes: Uint8Array) {
  const outcome = await readFile(bytes, { today });
  if (outcome.kind !== 'needs-mapping') throw new Error(outcome.kind);
  return outcome;
}

const ctrip = gb18030(
  csv([
    labels(headers.ctrip),
    ...['陈雨婷', '李明；王芳', '赵一', '钱二', '孙三', '周四'].map((name, index) =>
      rowOf(headers.ctrip, {
        订单号: `8800${index}`,
        客人姓名: name,
        入住日期: '2026年3月1日',
        离店日期: '2026年3月4日',
        房价: 'CNY 880',
      }),
    ),
  ]),
);

describe('a file of unknown layout', () => {
  test('comes back with its header, five rows to look at and a proposal', async () => {
    const { header, preview, suggestion } = await needsMapping(ctrip);
    expect(header).toEqual(labels(headers.ctrip));
    expect(preview).toHaveLength(5);
    expect(preview[0]?.slice(0, 2)).toEqual(['88000', '陈雨婷']);
    expect(suggestion).toMatchObject({
      language: 'zh',
      columns: {
        reservationNumber: '订单号',
        guestName: '客人姓名',
        checkIn: '入住日期',
        checkOut: '离店日期',
        price: '房价',
      },
    });
  });

  test('its column that names the portal of each row is proposed, so that a portal’s aliases join nobody', async () => {
    const file = utf8(
      csv([
        ['订单编号', '住客姓名', '入住日期', '离店日期', '渠道', '渠道订单号'],
        ['1', '陈雨婷', '2026-03-01', '2026-03-04', '携程', 'C1'],
      ]),
    );
    const { suggestion } = await needsMapping(file);
    expect(suggestion.columns).toMatchObject({ source: '渠道', sourceNumber: '渠道订单号' });
  });

  test('is read once the user has mapped it, by the same rules as a known one', async () => {
    const { suggestion } = await needsMapping(ctrip);
    const mapping = v.parse(Mapping, JSON.parse(JSON.stringify({ ...suggestion, channel: 'ctrip' })));
    const outcome = await readFile(ctrip, { today, mapping });
    expect(outcome).toMatchObject({
      kind: 'read',
      reading: {
        layout: `mapped:${mapping.fingerprint}`,
        language: 'zh',
        rows: 6,
        rejected: [],
        bookings: [
          {
            row: 2,
            booking: {
              channel: 'ctrip',
              reservationNumber: '88000',
              price: { amount: 880, currency: 'CNY' },
            },
          },
          { row: 3, booking: { guestName: '李明；王芳', checkIn: '2026-03-01' } },
          {},
          {},
          {},
          {},
        ],
      },
    });
    expect(await applyMapping(await openTable(ctrip), mapping, { today })).toEqual(outcome);
  });

  test('a mapping is found again for the same labels in another order and case, and for no others', () => {
    const header = labels(headers.zuzu);
    const again = [...header].reverse().map((label) => ` ${label.toUpperCase()}: `);
    expect(fingerprint(again)).toBe(fingerprint(header));
    expect(fingerprint(header.slice(1))).not.toBe(fingerprint(header));
  });

  test('a mapping of another header, or one that lacks a column a booking needs, is not used', async () => {
    const { suggestion } = await needsMapping(ctrip);
    const { checkIn: _, ...columns } = suggestion.columns;
    for (const mapping of [
      { ...suggestion, fingerprint: 'another' },
      { ...suggestion, columns: columns as Mapping['columns'] },
    ]) {
      expect((await readFile(ctrip, { today, mapping })).kind).toBe('needs-mapping');
    }
  });

  test('the user’s own status words count', async () => {
    const header = 'No|Guest name|Arrival|Departure|Status';
    const bytes = utf8(csv([labels(header), ['1', 'Ann Lake', '2026-01-02', '2026-01-03', 'NS']]));
    const { suggestion } = await needsMapping(bytes);
    const mapping: Mapping = {
      ...suggestion,
      columns: { ...suggestion.columns, reservationNumber: 'No' },
      statuses: { ns: 'no-show' },
    };
    expect(await readFile(bytes, { today, mapping })).toMatchObject({
      reading: { bookings: [{ booking: { status: 'no-show' } }] },
    });
  });

  test('two columns of one name stay two columns', async () => {
    const bytes = utf8(
      csv([
        ['Name', 'Date', 'Date', 'Number'],
        ['Ann Lake', '2026-01-02', '2026-01-05', '9'],
      ]),
    );
    const { header, suggestion } = await needsMapping(bytes);
    expect(header).toEqual(['Name', 'Date', 'Date (2)', 'Number']);
    const columns = { guestName: 'Name', checkIn: 'Date', checkOut: 'Date (2)', reservationNumber: 'Number' };
    const outcome = await readFile(bytes, {
      today,
      mapping: { ...suggestion, columns: columns as Mapping['columns'] },
    });
    expect(outcome).toMatchObject({ reading: { bookings: [{ booking: { checkOut: '2026-01-05' } }] } });
  });
});
