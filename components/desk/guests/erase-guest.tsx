import type { CustomerHistory } from '../../../retention/customer-history';
import { guestNamesFor } from '../../../retention/guest-names';
import { Confirm } from '../../basics/confirm';
import { useSpeech } from '../../language';

/** Complaints, faults, contacts, surveys, preferences and what was done with prompts. */
const furtherRecords = ['complaints', 'faults', 'contacts', 'surveys', 'preferences', 'outcomes'] as const;

/** Asks before a guest is erased everywhere, naming what will go and why nothing can bring it back. */
export function EraseGuest(props: { history: CustomerHistory; onErase: () => void; onCancel: () => void }) {
  const say = useSpeech();
  const { history } = props;
  const name = guestNamesFor(say.language, history.names).first;
  const further = furtherRecords.reduce((sum, records) => sum + history[records].length, 0);
  return (
    <Confirm
      question={{ en: `Erase ${name} everywhere?`, zh: `彻底抹除 ${name}？` }}
      action={{ en: 'Erase for good', zh: '彻底抹除' }}
      typed={{ en: 'erase', zh: '抹除' }}
      danger
      onCancel={props.onCancel}
      onConfirm={props.onErase}
    >
      <p>{say({ en: 'These will go:', zh: '以下内容将被抹除：' })}</p>
      <ul>
        <li>
          {say({
            en: 'every spelling of the name, e-mail addresses and phone numbers',
            zh: '姓名的各种写法、邮箱和电话',
          })}
        </li>
        <li>
          {say.count(
            history.bookings.length,
            { en: '# booking', zh: '# 条预订' },
            { en: '# bookings', zh: '# 条预订' },
          )}
        </li>
        {history.notes.length > 0 && (
          <li>
            {say.count(
              history.notes.length,
              { en: '# note', zh: '# 条备注' },
              { en: '# notes', zh: '# 条备注' },
            )}
          </li>
        )}
        {further > 0 && (
          <li>
            {say.count(
              further,
              {
                en: '# further record (complaints, contacts, prompts …)',
                zh: '# 条其他记录（投诉、联系、提示等）',
              },
              {
                en: '# further records (complaints, contacts, prompts …)',
                zh: '# 条其他记录（投诉、联系、提示等）',
              },
            )}
          </li>
        )}
        <li>{say({ en: 'what undo remembers of this guest', zh: '撤销功能中与该客户有关的内容' })}</li>
      </ul>
      <p class="small soft">
        {say({
          en: 'This cannot be undone: keeping a copy to bring back would mean the guest was not erased. Back-up files you saved earlier still hold the guest, and importing an old export would bring the bookings back.',
          zh: '此操作无法撤销：若保留副本以便恢复，就等于没有抹除。您以前保存的备份文件里仍有该客户；再次导入旧的预订记录也会带回这些预订。',
        })}
      </p>
    </Confirm>
  );
}
