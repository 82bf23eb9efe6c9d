// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { KpiTable } from '../../../../../components/classroom/play/kpi-table';
import { kpiCatalogue } from '../../../../../sim/view/kpi-catalogue';

/** What the table shows in a round that kept `kept` of `of` customers, by the indicator's name. */
function shown(kept: number, of: number): Map<string, string> {
  const values: Partial<Record<string, number>> = { retentionRate: kept / of, churnRate: (of - kept) / of };
  const lines = kpiCatalogue.map((kpi) => ({ kpi, value: values[kpi.id] ?? null, before: null }));
  const host = document.createElement('main');
  act(() => render(<KpiTable lines={lines} currency="CNY" />, host));
  return new Map(
    [...host.querySelectorAll('.kpi__line')].map((line) => [
      line.querySelector('.kpi__name')?.textContent ?? '',
      line.querySelector('.kpi__value')?.textContent ?? '',
    ]),
  );
}

it('K3, K4: retention and churn as shown add up to 100%, whatever was rounded', () => {
  expect(shown(393, 400).get('Retention rate')).toBe('98.3%'); // 98.25 and 1.75 exactly
  expect(shown(393, 400).get('Churn rate')).toBe('1.7%');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (of, some) => {
      const table = shown(some % (of + 1), of);
      const [retention, churn] = ['Retention rate', 'Churn rate'].map((name) =>
        Number(table.get(name)?.replace('%', '')),
      );
      expect(Math.round(10 * ((retention ?? 0) + (churn ?? 0)))).toBe(1000);
    }),
  );
});

it('what nobody knows stays unknown', () => {
  expect(shown(0, 0).get('Satisfaction')).toBe('unknown');
});
