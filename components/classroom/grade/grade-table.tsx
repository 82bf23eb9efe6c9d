import { useMemo, useState } from 'preact/hooks';
import type { GradeRow, LeftOut } from '../../../sim/grade/grade-row';
import { type Mark, markWords } from '../../../sim/grade/mark';
import { Icon } from '../../basics/icon';
import { localeOf, useSpeech } from '../../language';
import { GradeLine } from './grade-line';
import {
  headings,
  holding,
  luckExplained,
  type Order,
  type Shown,
  type SortedBy,
  sorted,
  wantsLook,
} from './sorting';
import type { TableActions } from './table-actions';
import { useGradually } from './use-gradually';

interface Props extends TableActions {
  readonly rows: readonly GradeRow[];
  readonly counts: ReadonlyMap<number, true | LeftOut>;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onClear: () => void;
}

const columns = Object.keys(headings) as SortedBy[];

/** Every run in one table: sorted by any column, filtered by text and by what wants a look. */
export function GradeTable(props: Props) {
  const say = useSpeech();
  const { rows, counts, order, onOrder, onClear, ...actions } = props;
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [open, setOpen] = useState<number>();
  const names = useMemo(
    () => new Map(rows.map(({ handIn, student }) => [handIn.id, student || handIn.name])),
    [rows],
  );
  const lines = useMemo(() => {
    const wanted = (row: GradeRow): boolean => {
      if (shown === 'all') return true;
      if (shown === 'counting') return counts.get(row.handIn.id) === true;
      return shown === 'look' ? wantsLook(row) : row.judgement?.mark === shown;
    };
    return sorted(holding(rows, text).filter(wanted), order, localeOf[say.language]);
  }, [rows, counts, text, shown, order, say]);
  const drawn = useGradually(lines.length);
  const marked = (mark: Mark): string => {
    const count = rows.filter(({ judgement }) => judgement?.mark === mark).length;
    const { en, zh } = markWords[mark];
    return say({ en: `${en} ${count}`, zh: `${zh}${count}` });
  };
  const marks = (Object.keys(markWords) as Mark[]).filter((mark) =>
    rows.some(({ judgement }) => judgement?.mark === mark),
  );

  return (
    <div class="panel class-table">
      <div class="class-table__head">
        <h2 id="class-table">
          {say.count(rows.length, { en: '# run', zh: '#局记录' }, { en: '# runs', zh: '#局记录' })}
        </h2>
        <ul class="class-table__marks">
          {marks.map((mark) => (
            <li key={mark} class="number">
              {marked(mark)}
            </li>
          ))}
        </ul>
        <button type="button" class="button button--small" onClick={onClear}>
          {say({ en: 'Clear', zh: '清空' })}
        </button>
      </div>
      <div class="class-table__filters">
        <label class="field">
          <span class="field__label">{say({ en: 'Find', zh: '查找' })}</span>
          <input
            class="input"
            type="search"
            placeholder={say({ en: 'Student, file or seed', zh: '学生、文件或种子' })}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="field__label">{say({ en: 'Show', zh: '显示' })}</span>
          <select
            class="input"
            value={shown}
            onChange={(event) => setShown(event.currentTarget.value as Shown)}
          >
            <option value="all">{say({ en: 'All runs', zh: '全部记录' })}</option>
            <option value="look">{say({ en: 'Those that want a look', zh: '需要留意的' })}</option>
            <option value="counting">{say({ en: 'Those in the grade file', zh: '计入成绩文件的' })}</option>
            {marks.map((mark) => (
              <option key={mark} value={mark}>
                {say(markWords[mark])}
              </option>
            ))}
          </select>
        </label>
        <p class="small soft class-table__shown" role="status">
          {lines.length < rows.length &&
            say({
              en: `${lines.length} of ${rows.length} runs shown`,
              zh: `显示${rows.length}局中的${lines.length}局`,
            })}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1) */}
      <section class="class-table__scroll" tabIndex={0} aria-labelledby="class-table">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say({ en: 'Counts', zh: '计入' })}</th>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  class={column === 'student' || column === 'replay' ? '' : 'number'}
                  aria-sort={order.by !== column ? 'none' : order.up ? 'ascending' : 'descending'}
                >
                  <button
                    type="button"
                    class="class-table__sort"
                    onClick={() =>
                      onOrder({ by: column, up: order.by === column ? !order.up : column !== 'score' })
                    }
                  >
                    {say(headings[column])}
                    {order.by === column && (
                      <span class={order.up ? 'class-table__up' : ''}>
                        <Icon name="down" />
                      </span>
                    )}
                  </button>
                  {column === 'luck' && (
                    <span class="class-table__explained small soft">{say(luckExplained(rows))}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, drawn).map((row) => (
              <GradeLine
                key={row.handIn.id}
                row={row}
                counts={counts.get(row.handIn.id)}
                names={open === row.handIn.id ? names : undefined}
                open={open === row.handIn.id}
                onOpen={() => setOpen((now) => (now === row.handIn.id ? undefined : row.handIn.id))}
                {...actions}
              />
            ))}
          </tbody>
        </table>
        {lines.length === 0 && (
          <p class="soft class-table__none">
            {say({ en: 'No run is like that.', zh: '没有符合条件的记录。' })}
          </p>
        )}
      </section>
    </div>
  );
}
