import type { ImportBatch } from '../../../history/database';
import { SectionHead } from '../desk-shell';
import { useDroppedFiles } from './dropped-files';
import { FilePanel } from './file-panel';
import { PastImports } from './past-imports';
import { PickFiles } from './pick-files';
import type { Imports } from './use-imports';
import './import-page.css';

/** Import: choose, answer what the file leaves open, see what it holds, take it in, take it back. */
export function ImportPage(props: {
  imports: Imports;
  past: readonly ImportBatch[];
  onSample: () => void;
  onSave: (name: string, text: string) => void;
}) {
  const { imports } = props;
  const over = useDroppedFiles(imports.add);
  return (
    <div class="stack stack--wide">
      <SectionHead
        name={{ en: 'Import', zh: '导入' }}
        about={{
          en: 'Booking exports become guest histories. Importing the same file twice changes nothing.',
          zh: '把预订记录变成客户的历史。同一文件导入两次不会重复。',
        }}
      />
      {imports.inHand ? (
        <FilePanel inHand={imports.inHand} imports={imports} onSave={props.onSave} />
      ) : (
        <PickFiles
          over={over}
          onFiles={imports.add}
          onSample={props.past.length === 0 ? props.onSample : undefined}
        />
      )}
      <PastImports
        imports={props.past}
        busy={imports.inHand?.step.kind === 'busy'}
        onUndo={imports.undoPast}
      />
    </div>
  );
}
