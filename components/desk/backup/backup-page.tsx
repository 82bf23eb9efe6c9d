import { useEffect, useState } from 'preact/hooks';
import type { Holding } from '../../../history/backup';
import type { BackupLook, ReadBackMode } from '../../../history/backup-messages';
import type { Words } from '../../../retention/words';
import { Confirm } from '../../basics/confirm';
import { Progress } from '../../basics/progress';
import { useSpeech } from '../../language';
import { SectionHead } from '../desk-shell';
import { useLongWork } from '../long-work';
import type { BackupWork } from './backup-work';
import { HoldingTallies, holdingInWords } from './holding-tallies';
import { ChooseBackup, OpenBackup } from './read-back';
import './backup-page.css';

/** Everything in one file and back again, and the way to leave nothing behind. */
export function BackupPage(props: {
  work: BackupWork;
  version: number;
  onSaveFile: (name: string, content: Blob) => void;
  today: string;
}) {
  const say = useSpeech();
  const { work } = props;
  const long = useLongWork();
  const [holds, setHolds] = useState<Holding>();
  const [look, setLook] = useState<BackupLook>();
  const [told, setTold] = useState<{ readonly words: Words; readonly bad?: boolean }>();
  const [erasing, setErasing] = useState(false);
  // A new version of the store holds something else.
  useEffect(() => void work.holds().then(setHolds), [work, props.version]);

  const save = () =>
    void long.run({ en: 'Writing the back-up', zh: '正在生成备份' }, async (onShare, signal) => {
      props.onSaveFile(`homeport-${props.today}.json`, await work.save(onShare, signal));
      setTold({
        words: { en: 'The back-up is saved among your downloads.', zh: '备份已保存到下载文件夹。' },
      });
    });
  const open = (file: File) =>
    void long.run({ en: 'Looking into the file', zh: '正在查看文件' }, async (_, signal) => {
      setTold(undefined);
      const found = await work.look(file, signal);
      if (found.ok) setLook(found.value);
      else setTold({ words: found.error, bad: true });
    });
  const readBack = (from: BackupLook, mode: ReadBackMode) =>
    void long.run({ en: 'Reading the back-up', zh: '正在读回备份' }, async (onShare, signal) => {
      await work.readBack(mode, onShare, signal);
      const what = holdingInWords(from.holds);
      setLook(undefined);
      setTold({ words: { en: `Read back: ${what.en}.`, zh: `已读回：${what.zh}。` } });
    });
  const eraseAll = () =>
    void long.run({ en: 'Erasing', zh: '正在抹除' }, async () => {
      await work.eraseAll();
      setErasing(false);
      setTold({ words: { en: 'Everything is erased.', zh: '已全部抹除。' } });
    });

  const empty = holds !== undefined && holds.guests === 0 && holds.bookings === 0;
  return (
    <div class="stack">
      <SectionHead
        name={{ en: 'Back-up', zh: '备份' }}
        about={{
          en: 'Your guests are stored in this browser only. A back-up is the way to keep them, or to carry them to another computer.',
          zh: '客户数据只保存在这个浏览器中。备份可以防止丢失，也可以把数据带到另一台电脑。',
        }}
      />
      <HoldingTallies holds={holds} />
      {empty && !long.underWay && !look && <NothingHeld />}
      <div role="status">
        {told && <p class={told.bad ? 'notice notice--error' : 'notice'}>{say(told.words)}</p>}
      </div>
      {long.failed && (
        <p class="notice notice--error" role="alert">
          {say(long.failed)}
        </p>
      )}
      {long.underWay ? (
        <section class="panel padded">
          <Progress {...long.underWay} onStop={long.stop} />
        </section>
      ) : look ? (
        <OpenBackup
          look={look}
          holds={holds}
          onLeave={() => setLook(undefined)}
          onReadBack={(mode) => readBack(look, mode)}
        />
      ) : (
        <div class="backup">
          <section class="panel padded stack backup__part">
            <h2>{say({ en: 'Save everything', zh: '保存全部' })}</h2>
            <p class="soft">
              {say({
                en: 'One file with every guest, booking and note. It is not encrypted: keep it where you would keep the guest book.',
                zh: '一个文件，包含所有客户、预订和备注。文件没有加密，请像保管客户登记簿一样保管。',
              })}
            </p>
            <div>
              <button type="button" class="button button--next" disabled={empty} onClick={save}>
                {say({ en: 'Save a back-up', zh: '保存备份' })}
              </button>
            </div>
          </section>
          <ChooseBackup onFile={open} />
          <section class="panel padded stack backup__part">
            <h2>{say({ en: 'Erase everything', zh: '全部抹除' })}</h2>
            <p class="soft">
              {say({
                en: 'Leaves no guest, booking, note or import on this computer. Save a back-up first if in doubt.',
                zh: '本机上的所有客户、预订、备注和导入记录都会被抹除。不确定时请先保存备份。',
              })}
            </p>
            <div>
              <button
                type="button"
                class="button button--danger"
                disabled={empty}
                onClick={() => setErasing(true)}
              >
                {say({ en: 'Erase everything …', zh: '全部抹除…' })}
              </button>
            </div>
          </section>
        </div>
      )}
      {erasing && holds && (
        <Confirm
          question={{ en: 'Erase everything?', zh: '抹除全部内容？' }}
          action={{ en: 'Erase everything', zh: '全部抹除' }}
          typed={{ en: 'erase', zh: '抹除' }}
          danger
          onCancel={() => setErasing(false)}
          onConfirm={eraseAll}
        >
          <p>{say(holdingInWords(holds))}</p>
          <p class="small soft">
            {say({
              en: 'This cannot be undone, because nothing is kept to bring it back from. Only a back-up file you saved can.',
              zh: '此操作无法撤销，因为不会保留任何可供恢复的副本；只有您自己保存的备份文件可以恢复。',
            })}
          </p>
        </Confirm>
      )}
    </div>
  );
}

/** Before the first import there is nothing to save; what can be done then is to fill the desk. */
function NothingHeld() {
  const say = useSpeech();
  return (
    <section class="notice row row--apart">
      <p>
        {say({
          en: 'Nothing to save yet: no guest is on file. Import your bookings first, or read a back-up from another computer below.',
          zh: '还没有可备份的内容：档案中没有客户。请先导入预订记录，或在下方读回另一台电脑的备份。',
        })}
      </p>
      <a class="button" href="#/import">
        {say({ en: 'Import a booking export', zh: '导入预订记录' })}
      </a>
    </section>
  );
}
