import { isOneOfTheEight } from '../../../sim/view/kpi-catalogue';
import type { KpiLine } from '../../../sim/view/kpi-sheet';
import { Disclosure } from '../../basics/disclosure';
import { Unknown } from '../../basics/unknown';
import { type Speech, useSpeech } from '../../language';

interface Props {
  readonly lines: readonly KpiLine[];
  readonly currency: string;
}

/** The eight indicators; the further ones and every formula on demand (R81, R82). */
export function KpiTable({ lines: exact, currency }: Props) {
  const say = useSpeech();
  const lines = asAPair(exact);
  const eight = lines.filter(({ kpi }) => isOneOfTheEight(kpi));
  const further = lines.filter(({ kpi }) => !isOneOfTheEight(kpi));
  return (
    <section class="kpis" aria-label={say({ en: 'Indicators', zh: '指标' })}>
      <h3>{say({ en: 'The eight indicators', zh: '八项关键指标' })}</h3>
      <Rows lines={eight} currency={currency} />
      <Disclosure summary={say({ en: 'Further indicators', zh: '更多指标' })}>
        <Rows lines={further} currency={currency} />
      </Disclosure>
    </section>
  );
}

/**
 * Retention and churn add up to 100% (courseware K3, K4), so they are rounded as one: of 98.25% and 1.75% each
 * by itself would be rounded up.
 */
function asAPair(lines: readonly KpiLine[]): readonly KpiLine[] {
  const kept = lines.find(({ kpi }) => kpi.id === 'retentionRate')?.value;
  if (kept == null) return lines;
  const shown = Math.round(1000 * kept) / 1000;
  return lines.map((line) => {
    if (line.kpi.id === 'retentionRate') return { ...line, value: shown };
    return line.kpi.id === 'churnRate' ? { ...line, value: 1 - shown } : line;
  });
}

function Rows({ lines, currency }: Props) {
  const say = useSpeech();
  return (
    <ul class="kpis__rows">
      {lines.map((line) => (
        <li key={line.kpi.id}>
          <details class="kpi">
            <summary class="kpi__line">
              <span class="kpi__name">{say(line.kpi.name)}</span>
              <Trend line={line} />
              <span class="kpi__value number">
                {line.value === null ? <Unknown /> : shownKpi(line, line.value, currency, say)}
              </span>
            </summary>
            <p class="kpi__formula small soft">
              = {say(line.kpi.formula)} <span class="number">({line.kpi.row})</span>. {source(line, say)}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

function source({ kpi, asked }: KpiLine, say: Speech): string {
  if (kpi.source === 'books') return say({ en: 'From your books.', zh: '来自账目。' });
  if (kpi.source === 'survey')
    return say.count(
      asked ?? 0,
      { en: '# customer was asked.', zh: '共调查#位客户。' },
      { en: '# customers were asked.', zh: '共调查#位客户。' },
    );
  return say({
    en: 'Counted for you by the classroom: in life nobody gives notice.',
    zh: '由课堂替你统计：现实中没有人会打招呼再走。',
  });
}

/** Up or down in words for the ear, as an arrow for the eye; whether it is good stands in the word's colour. */
function Trend({ line }: { line: KpiLine }) {
  const say = useSpeech();
  const { value, before, kpi } = line;
  if (value === null || before === null || Math.abs(value - before) < 0.005 * Math.abs(before))
    return <span class="kpi__trend" />;
  const up = value > before;
  const good = kpi.better === 'neither' ? undefined : (kpi.better === 'up') === up;
  return (
    <span class="kpi__trend small" data-good={good}>
      <span aria-hidden="true">{up ? '▲' : '▼'}</span>
      <span class="visually-hidden">{say(up ? { en: 'up', zh: '上升' } : { en: 'down', zh: '下降' })}</span>
    </span>
  );
}

function shownKpi({ kpi }: KpiLine, value: number, currency: string, say: Speech): string {
  switch (kpi.unit) {
    case 'share':
      return say.number(value, { style: 'percent', maximumFractionDigits: 1 });
    case 'money':
      return say.money({ amount: Math.round(value), currency });
    case 'likert':
      return say({
        en: `${say.number(value, { maximumFractionDigits: 1 })} of 5`,
        zh: `${say.number(value, { maximumFractionDigits: 1 })} / 5`,
      });
    case 'times':
      return say.number(value, { maximumFractionDigits: 2 });
  }
}
