import { useState } from 'preact/hooks';
import type { ImportBatch } from '../../../history/database';
import type { Words } from '../../../retention/words';
import { Confirm } from '../../basics/confirm';
import { Progress } from '../../basics/progress';
import { localeOf, useSpeech } from '../../language';
import { useLongWork } from '../long-work';
import type { ImportWork } from './import-work';

/** Every import taken in, newest first; each can be taken back as a whole. */
export function PastImports(props: {
  imports: readonly ImportBatch[];
  /** An import is under way; one task runs at a time. */
  busy: boolean;
  onUndo: ImportWork['undo'];
}) {
  const say = useSpeech();
  const [asked, setAsked] = useState<ImportBatch>();
  const long = useLongWork();
  const [told, setTold] = useState<Words>();
  if (props.imports.length === 0 && !told) return null;
  const when = (at: string) =>
    new Intl.DateTimeFormat(localeOf[say.language], { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(at),
    );
  const what = (each: ImportBatch) =>
    [
      say.count(
        each.newBookings + each.changedBookings,
        { en: '# booking', zh: '# 条预订' },
        { en: '# bookings', zh: '# 条预订' },
      ),
      say.count(
        each.newGuests + each.knownGuests,
        { en: '# guest', zh: '# 位客户' },
        { en: '# guests', zh: '# 位客户' },
      ),
    ].join(' · ');
  const undo = (batch: ImportBatch) =>
    void long.run({ en: 'Taking the import back', zh: '正在撤销导入' }, async (onShare, signal) => {
      await props.onUndo(batch.id, ({ done, of }) => onShare(done, of), signal);
      setTold({ en: `${batch.file}: taken back.`, zh: `已撤销导入 ${batch.file}。` });
    });
  return (
    <section class="stack" aria-labelledby="past-title">
      <h2 id="past-title">{say({ en: 'Imports so far', zh: '导入记录' })}</h2>
      <div role="status">{told && <p class="notice">{say(told)}</p>}</div>
      {long.failed && (
        <p class="notice notice--error" role="alert">
          {say(long.failed)}
        </p>
      )}
      {long.underWay && (
        <div class="panel padded">
          <Progress {...long.underWay} onStop={long.stop} />
        </div>
      )}
      {props.imports.length > 0 && (
        <ul class="panel entries">
          {props.imports.map((each) => (
            <li key={each.id} class="entry">
              <div class="entry__what">
                <strong class="wraps">{each.file}</strong>
                <span class="small soft">
                  {when(each.at)} · {what(each)}
                </span>
              </div>
              <button
                type="button"
                class="button"
                disabled={props.busy || long.underWay !== undefined}
                aria-label={say({ en: `Undo the import of ${each.file}`, zh: `撤销导入 ${each.file}` })}
                onClick={() => setAsked(each)}
              >
                {say({ en: 'Undo', zh: '撤销' })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <Confirm
          question={{ en: 'Undo this import?', zh: '撤销这次导入？' }}
          action={{ en: 'Undo the import', zh: '撤销导入' }}
          danger
          onCancel={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            undo(asked);
          }}
        >
          <p class="wraps">
            {asked.file} · {what(asked)}
          </p>
          <p>
            {say({
              en: 'The bookings that came with it are taken back, and guests known only from it. What other imports and you yourself recorded stays. You can import the file again at any time.',
              zh: '随之导入的预订会被撤回，仅由它带来的客户也会移除；其他导入和您自己的记录都会保留。之后仍可重新导入该文件。',
            })}
          </p>
        </Confirm>
      )}
    </section>
  );
}
