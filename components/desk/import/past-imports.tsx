import { useState } from 'preact/hooks';
import type { ImportBatch } from '../../../history/database';
import { Confirm } from '../../basics/confirm';
import { localeOf, useSpeech } from '../../language';

/** Every import taken in, newest first; each can be taken back as a whole. */
export function PastImports(props: { imports: readonly ImportBatch[]; onUndo: (batch: string) => void }) {
  const say = useSpeech();
  const [asked, setAsked] = useState<ImportBatch>();
  if (props.imports.length === 0) return null;
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
        { en: '# guest', zh: '# 位客人' },
        { en: '# guests', zh: '# 位客人' },
      ),
    ].join(' · ');
  return (
    <section class="stack" aria-labelledby="past-title">
      <h2 id="past-title">{say({ en: 'Imports so far', zh: '导入记录' })}</h2>
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
              aria-label={say({ en: `Undo the import of ${each.file}`, zh: `撤销导入 ${each.file}` })}
              onClick={() => setAsked(each)}
            >
              {say({ en: 'Undo', zh: '撤销' })}
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <Confirm
          question={{ en: 'Undo this import?', zh: '撤销这次导入？' }}
          action={{ en: 'Undo the import', zh: '撤销导入' }}
          danger
          onCancel={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            props.onUndo(asked.id);
          }}
        >
          <p class="wraps">
            {asked.file} · {what(asked)}
          </p>
          <p>
            {say({
              en: 'The bookings that came with it are taken back, and guests known only from it. What other imports and you yourself recorded stays. You can import the file again at any time.',
              zh: '随之导入的预订会被撤回，仅由它带来的客人也会移除；其他导入和您自己的记录都会保留。之后仍可重新导入该文件。',
            })}
          </p>
        </Confirm>
      )}
    </section>
  );
}
