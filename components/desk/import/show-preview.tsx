import type { ImportPreview } from '../../../history/import-messages';
import type { Words } from '../../../retention/words';
import { useSpeech } from '../../language';
import { type Counted, Tally } from '../tally';
import { isMapped, layoutTitle } from './layout-title';
import { RejectedRows } from './rejected-rows';
import { Notices } from './show-notices';

const newBookings: Counted = [
  { en: 'new booking', zh: '新预订' },
  { en: 'new bookings', zh: '新预订' },
];
const newGuests: Counted = [
  { en: 'new guest', zh: '新客户' },
  { en: 'new guests', zh: '新客户' },
];
const knownGuests: Counted = [
  { en: 'known guest', zh: '老客户' },
  { en: 'known guests', zh: '老客户' },
];
const pairs: Counted = [
  { en: 'pair to decide', zh: '待判断的客户对' },
  { en: 'pairs to decide', zh: '待判断的客户对' },
];
const rejectedRows: Counted = [
  { en: 'row rejected', zh: '不能导入的行' },
  { en: 'rows rejected', zh: '不能导入的行' },
];
const alike = (words: Words): Counted => [words, words];

/** What the import would do. Nothing is written until the person says so. */
export function ShowPreview(props: {
  file: string;
  preview: ImportPreview;
  onCurrency: (currency: string) => void;
  onColumns: () => void;
  onTakeIn: () => void;
  onLeave: () => void;
  onSave: (name: string, text: string) => void;
}) {
  const say = useSpeech();
  const { counts, layout, notices, rejected } = props.preview;
  const writes = counts.newBookings + counts.changedBookings;
  const bookings = (n: number) =>
    say.count(n, { en: '# booking', zh: '# 条预订' }, { en: '# bookings', zh: '# 条预订' });
  return (
    <div class="stack stack--wide">
      <div class="stack">
        <div>
          <h2>
            {writes > 0
              ? say({ en: `${bookings(writes)} to take in`, zh: `可导入 ${bookings(writes)}` })
              : say({ en: 'Nothing new in this file', zh: '这个文件没有新内容' })}
          </h2>
          <p class="soft wraps">
            {say(layoutTitle(layout))} ·{' '}
            {say.count(counts.rows, { en: '# row', zh: '# 行' }, { en: '# rows', zh: '# 行' })} ·{' '}
            {say({ en: 'nothing is stored yet', zh: '尚未写入' })}
          </p>
        </div>
        <dl class="tallies">
          <Tally n={counts.newBookings} what={newBookings} />
          <Tally n={counts.changedBookings} what={alike({ en: 'changed since', zh: '有变更的预订' })} />
          <Tally n={counts.knownBookings} what={alike({ en: 'known already', zh: '已有的预订' })} />
          {counts.duplicates > 0 && (
            <Tally n={counts.duplicates} what={alike({ en: 'repeated in the file', zh: '文件内重复' })} />
          )}
          <Tally n={counts.newGuests} what={newGuests} />
          <Tally n={counts.knownGuests} what={knownGuests} />
          <Tally n={counts.doubtful} what={pairs} attention />
          <Tally n={counts.rejectedRows} what={rejectedRows} attention />
        </dl>
        <Notices notices={notices} onCurrency={props.onCurrency} />
        {counts.doubtful > 0 && (
          <p class="small soft reading">
            {say({
              en: 'A pair to decide may be one person or two. Both are stored apart; you decide later under “To decide”.',
              zh: '“待判断”指可能是同一人、也可能是两个人的客户。先分开保存，之后在“待判断”中决定。',
            })}
          </p>
        )}
        <div class="row">
          {writes > 0 && (
            <button type="button" class="button button--next" onClick={props.onTakeIn}>
              {say({ en: `Take in ${bookings(writes)}`, zh: `导入 ${bookings(writes)}` })}
            </button>
          )}
          <button type="button" class="button" onClick={props.onLeave}>
            {writes > 0 ? say({ en: 'Do not import', zh: '不导入' }) : say({ en: 'Close', zh: '关闭' })}
          </button>
          {isMapped(layout) && (
            <button type="button" class="button button--quiet" onClick={props.onColumns}>
              {say({ en: 'Change the columns', zh: '重新对应各列' })}
            </button>
          )}
        </div>
      </div>
      <RejectedRows file={props.file} rejected={rejected} onSave={props.onSave} />
    </div>
  );
}
