import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import './figure.css';
import { asOtherProgramsRead, useSpeech } from '../language';

export interface FigureTable {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

interface Props {
  /** States the finding: "Eleven guests left over the refund rule". */
  readonly title: string;
  readonly note?: string;
  readonly table: FigureTable;
  readonly children: ComponentChildren;
}

const words = {
  asTable: { en: 'As a table', zh: '查看表格' },
  asChart: { en: 'As a chart', zh: '查看图表' },
  copy: { en: 'Copy the table', zh: '复制表格' },
  copied: { en: 'Copied', zh: '已复制' },
};

/** A chart with its finding as title and the same numbers as a table, one key away, to read and to copy. */
export function Figure({ title, note, table, children }: Props) {
  const t = useSpeech();
  const [asTable, setAsTable] = useState(false);
  const [copied, setCopied] = useState(false);
  const id = useId();
  const copy = async () => {
    const lines = [table.columns, ...table.rows].map((row) => row.join('\t'));
    await navigator.clipboard.writeText(asOtherProgramsRead(lines.join('\n')));
    setCopied(true);
  };
  return (
    <figure class="figure" aria-labelledby={id}>
      <figcaption class="figure__head">
        <h3 id={id}>{title}</h3>
        <span class="figure__tools">
          {asTable && (
            <button type="button" class="button button--quiet" onClick={copy}>
              {t(copied ? words.copied : words.copy)}
            </button>
          )}
          <button
            type="button"
            class="button button--quiet"
            aria-pressed={asTable}
            onClick={() => {
              setAsTable(!asTable);
              setCopied(false);
            }}
          >
            {t(asTable ? words.asChart : words.asTable)}
          </button>
        </span>
      </figcaption>
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1)
        <section class="figure__table" tabIndex={0} aria-label={title}>
          <table class="table">
            <thead>
              <tr>
                {table.columns.map((column, index) => (
                  <th key={column} scope="col" class={index ? 'number' : ''}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...values]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, index) => (
                    <td key={table.columns[index + 1]} class="number">
                      {typeof value === 'number' ? t.number(value) : value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        children
      )}
      {note && <p class="soft small">{note}</p>}
    </figure>
  );
}
