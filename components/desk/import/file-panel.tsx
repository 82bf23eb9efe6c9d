import { useEffect, useRef } from 'preact/hooks';
import type { ImportProgress } from '../../../history/import-messages';
import type { Words } from '../../../retention/words';
import { Progress } from '../../basics/progress';
import { useSpeech } from '../../language';
import { AskDateOrder } from './ask-date-order';
import { MapColumns } from './map-columns';
import { ShowDone } from './show-done';
import { ShowPreview } from './show-preview';
import type { FileInHand, Imports } from './use-imports';

/** The file in hand, from reading to done: one step at a time, each with its way out. */
export function FilePanel(props: {
  inHand: FileInHand;
  imports: Imports;
  onSave: (name: string, text: string) => void;
}) {
  const say = useSpeech();
  const { inHand, imports } = props;
  const panel = useRef<HTMLElement>(null);
  // Each new step takes the focus, so that keyboard and screen reader are where the question is.
  useEffect(() => panel.current?.focus({ preventScroll: true }), [inHand.step.kind, inHand.file]);
  return (
    <section class="panel file-panel" ref={panel} tabIndex={-1} aria-label={inHand.file.name}>
      <header class="row row--apart file-panel__head">
        <span class="wraps">
          <strong>{inHand.file.name}</strong>{' '}
          <span class="soft small number">{sizeOf(inHand.file.size, say.number)}</span>
        </span>
        {imports.waiting.length > 0 && (
          <span class="chip">
            {say.count(
              imports.waiting.length,
              { en: '# more file waits', zh: '还有 # 个文件' },
              { en: '# more files wait', zh: '还有 # 个文件' },
            )}
          </span>
        )}
      </header>
      <div class="padded">
        <Step inHand={inHand} imports={imports} onSave={props.onSave} />
      </div>
    </section>
  );
}

function Step(props: { inHand: FileInHand; imports: Imports; onSave: (name: string, text: string) => void }) {
  const { inHand, imports } = props;
  const { step } = inHand;
  switch (step.kind) {
    case 'busy':
      return <Busy progress={step.progress} onStop={imports.stop} />;
    case 'needs-mapping':
      return (
        <MapColumns question={step} onAnswer={(mapping) => imports.answer({ mapping })}>
          <LeaveFile onLeave={imports.next} />
        </MapColumns>
      );
    case 'needs-date-order':
      return (
        <AskDateOrder question={step} onAnswer={(dateOrder) => imports.answer({ dateOrder })}>
          <LeaveFile onLeave={imports.next} />
        </AskDateOrder>
      );
    case 'ready':
      return (
        <ShowPreview
          file={inHand.file.name}
          preview={step}
          onCurrency={(currency) => imports.answer({ currency })}
          onColumns={imports.askForColumns}
          onTakeIn={() => imports.takeIn(step)}
          onLeave={imports.next}
          onSave={props.onSave}
        />
      );
    case 'done':
      return (
        <ShowDone
          batch={step.batch}
          doubtful={step.doubtful}
          undone={step.undone}
          onUndo={imports.undo}
          onNext={imports.next}
        />
      );
    case 'refused':
      return (
        <Ended
          title={{ en: 'This file was not imported', zh: '未导入该文件' }}
          why={step.reason}
          imports={imports}
        />
      );
    case 'stopped':
      return (
        <Ended
          title={{ en: 'Stopped', zh: '已停止' }}
          why={{ en: 'Nothing of this file was stored.', zh: '没有写入这个文件的任何内容。' }}
          imports={imports}
        />
      );
  }
}

const doing: Record<ImportProgress['phase'], Words> = {
  reading: { en: 'Reading rows', zh: '正在读取' },
  comparing: { en: 'Comparing with the guests you know', zh: '正在与已有客户比对' },
  writing: { en: 'Storing', zh: '正在写入' },
  'taking-back': { en: 'Taking the import back', zh: '正在撤销导入' },
};

function Busy(props: { progress: ImportProgress; onStop: () => void }) {
  const { progress } = props;
  return (
    <Progress doing={doing[progress.phase]} done={progress.done} of={progress.of} onStop={props.onStop} />
  );
}

function LeaveFile(props: { onLeave: () => void }) {
  const say = useSpeech();
  return (
    <button type="button" class="button" onClick={props.onLeave}>
      {say({ en: 'Do not import', zh: '不导入' })}
    </button>
  );
}

function Ended(props: { title: Words; why: Words; imports: Imports }) {
  const say = useSpeech();
  const { file } = props.imports.inHand ?? {};
  return (
    <div class="stack reading" role="alert">
      <h2>{say(props.title)}</h2>
      <p>{say(props.why)}</p>
      <div class="row">
        <button type="button" class="button button--next" onClick={props.imports.next}>
          {props.imports.waiting.length > 0
            ? say({ en: 'Next file', zh: '下一个文件' })
            : say({ en: 'Choose another file', zh: '选择其他文件' })}
        </button>
        {file && (
          <button type="button" class="button" onClick={() => props.imports.answer({})}>
            {say({ en: 'Try this one again', zh: '重试该文件' })}
          </button>
        )}
      </div>
    </div>
  );
}

function sizeOf(bytes: number, number: (n: number, options?: Intl.NumberFormatOptions) => string): string {
  if (bytes < 1e3) return number(bytes, { style: 'unit', unit: 'byte', unitDisplay: 'long' });
  const [unit, value] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return number(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 });
}
