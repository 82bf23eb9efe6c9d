import { useId } from 'preact/hooks';
import { useSpeech } from '../../language';
import type { Compute, Host, SavedRun } from '../contract';
import { saveRunFile } from '../save-run';
import { CodeToHandIn } from './code-to-hand-in';
import { useRunAsCode } from './run-as-code';

/** The two ways to hand a run in: as a file, and as a code where no file can be handed in. */
export function HandIn(props: { run: Pick<SavedRun, 'file' | 'scenario'>; compute: Compute; host: Host }) {
  const say = useSpeech();
  const id = useId();
  const { run, compute, host } = props;
  const written = useRunAsCode(compute, run);
  return (
    <section class="hand-in-run" aria-labelledby={id}>
      <h3 id={id}>{say({ en: 'Hand it in', zh: '上交' })}</h3>
      <div class="hand-in-run__ways">
        <button type="button" class="button" onClick={() => void saveRunFile(compute, host, run)}>
          {say({ en: 'Save as file', zh: '存为文件' })}
        </button>
        {written && <CodeToHandIn written={written} />}
      </div>
    </section>
  );
}
