import type { ImportBatch } from '../../../history/database';
import { useSpeech } from '../../language';

/** What was taken in, what to do next, and the way back. */
export function ShowDone(props: {
  /** Absent when all of the file was on file already. */
  batch: ImportBatch | undefined;
  doubtful: number;
  undone: boolean;
  onUndo: (batch: ImportBatch) => void;
  onNext: () => void;
}) {
  const say = useSpeech();
  const { batch } = props;
  if (!batch)
    return (
      <div class="stack">
        <h2>{say({ en: 'Nothing new in this file', zh: '这个文件没有新内容' })}</h2>
        <p>{say({ en: 'All of its bookings are on file already.', zh: '其中的预订都已保存过。' })}</p>
        <div>
          <button type="button" class="button" onClick={props.onNext}>
            {say({ en: 'Close', zh: '关闭' })}
          </button>
        </div>
      </div>
    );
  const bookings = say.count(
    batch.newBookings + batch.changedBookings,
    { en: '# booking', zh: '# 条预订' },
    { en: '# bookings', zh: '# 条预订' },
  );
  const guests = say.count(
    batch.newGuests + batch.knownGuests,
    { en: '# guest', zh: '# 位客户' },
    { en: '# guests', zh: '# 位客户' },
  );
  if (props.undone)
    return (
      <div class="stack">
        <h2>{say({ en: 'Import undone', zh: '已撤销导入' })}</h2>
        <p>{say({ en: `${bookings} taken back.`, zh: `已撤回 ${bookings}。` })}</p>
        <div>
          <button type="button" class="button" onClick={props.onNext}>
            {say({ en: 'Close', zh: '关闭' })}
          </button>
        </div>
      </div>
    );
  return (
    <div class="stack">
      <h2>{say({ en: `${bookings} of ${guests} taken in`, zh: `已导入 ${guests}的 ${bookings}` })}</h2>
      {props.doubtful > 0 && (
        <p>
          {say.count(
            props.doubtful,
            { en: '# pair of guests may be one person.', zh: '有 # 对客户可能是同一人。' },
            { en: '# pairs of guests may be one person.', zh: '有 # 对客户可能是同一人。' },
          )}{' '}
          <a href="#/decide">{say({ en: 'Decide now', zh: '现在判断' })}</a>
        </p>
      )}
      {batch.rejectedRows > 0 && (
        <p class="soft">
          {say.count(
            batch.rejectedRows,
            {
              en: '# row was left out; repair it in the file and import it again.',
              zh: '有 # 行未导入；在文件中改好后可再次导入。',
            },
            {
              en: '# rows were left out; repair them in the file and import it again.',
              zh: '有 # 行未导入；在文件中改好后可再次导入。',
            },
          )}
        </p>
      )}
      <div class="row">
        <a class="button button--next" href="#/guests">
          {say({ en: 'See the guests', zh: '查看客户' })}
        </a>
        <button type="button" class="button" onClick={props.onNext}>
          {say({ en: 'Import another file', zh: '再导入一个文件' })}
        </button>
        <button type="button" class="button button--quiet" onClick={() => props.onUndo(batch)}>
          {say({ en: 'Undo this import', zh: '撤销这次导入' })}
        </button>
      </div>
    </div>
  );
}
