import { useRef } from 'preact/hooks';
import { useSpeech } from '../../language';

const readable = '.csv,.tsv,.txt,.xls,.xlsx';

/** Choosing export files: by button, or by dropping them anywhere on the page. */
export function PickFiles(props: {
  /** Something is being dragged over the page. */
  over: boolean;
  onFiles: (files: readonly File[]) => void;
  onSample?: (() => void) | undefined;
}) {
  const say = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section
      class={props.over ? 'panel empty pick pick--over' : 'panel empty pick'}
      aria-labelledby="pick-title"
    >
      <h2 id="pick-title">{say({ en: 'Import a booking export', zh: '导入预订记录' })}</h2>
      <p class="soft">
        {say({
          en: 'The file a portal or hotel system gives you under “Download” or “Export”: .xls, .xlsx or .csv, as it is. You see what it holds before anything is stored.',
          zh: '从预订平台或酒店系统“下载”“导出”得到的文件，.xls、.xlsx、.csv 均可，无需改动。写入之前会先让您看到其中的内容。',
        })}
      </p>
      <div class="row">
        <button type="button" class="button button--next" onClick={() => input.current?.click()}>
          {say({ en: 'Choose files', zh: '选择文件' })}
        </button>
        {props.onSample && (
          <button type="button" class="button" onClick={props.onSample}>
            {say({ en: 'Try with the sample history', zh: '用示例数据试试' })}
          </button>
        )}
      </div>
      <p class="small soft">
        {say({
          en: 'Or drop files here. They are read on this computer and sent nowhere.',
          zh: '也可以把文件拖到这里。文件只在本机读取，不会发送到任何地方。',
        })}
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={readable}
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
